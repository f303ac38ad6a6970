import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';

/** Entity class → GraphQL type, filled by the features' types. */
const typeNames = new Map<unknown, string>();

/** Says that rows of `entity` are shown as the GraphQL type `name`. */
export const shownAs = (entity: unknown, name: string): void => {
  typeNames.set(entity, name);
};

/** The GraphQL type of a row. */
export const typeNameOf = (row: object): string => typeNames.get(row.constructor) ?? row.constructor.name;

@InterfaceType('Node', { description: 'Anything that can be looked up by its opaque id.', resolveType: typeNameOf })
export abstract class NodeType {
  @Field(() => ID, { description: 'Opaque: carries type, county and key. Do not take it apart.' })
  id!: string;
}

@ObjectType('PageInfo', { description: 'Where a list was cut.', simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, { description: 'More rows follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Rows come before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; give it as "after" for the next page.' })
  endCursor!: string | null;
}
