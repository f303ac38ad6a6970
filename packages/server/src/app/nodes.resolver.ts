import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { badInput, notFound } from '../platform/graphql/errors.ts';
import { NodeType } from '../platform/graphql/node.type.ts';
import { findNode } from '../platform/graphql/node-registry.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';

const MOST_NODES = 100;

/** Any addressable thing by its opaque id, guarded by the same rules as every other way in. */
@Resolver()
export class NodesResolver {
  @Query(() => NodeType, {
    nullable: true,
    description: 'The thing behind an id; NOT_FOUND for what is not there or out of reach.',
  })
  async node(
    @Arg('id', () => ID, { description: 'Opaque id.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    context.requireViewer();
    const found = await findNode(context, id);
    if (!found) throw notFound();
    return found;
  }

  @Query(() => [NodeType], { description: 'Several things; NOT_FOUND if one of them is not there or out of reach.' })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Opaque ids, at most 100.' }) ids: string[],
    @Ctx() context: RequestContext,
  ): Promise<object[]> {
    context.requireViewer();
    if (ids.length > MOST_NODES) throw badInput(`一次最多查询 ${MOST_NODES} 个。`, `At most ${MOST_NODES} at once.`);
    const found: object[] = [];
    for (const id of ids) found.push((await findNode(context, id)) ?? missing());
    return found;
  }
}

const missing = (): never => {
  throw notFound();
};
