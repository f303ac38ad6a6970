import type { Finding } from '@jiping/domain/checks';
import type { Language } from '@jiping/domain/language';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Refusal } from './act-refused.ts';
import { FindingType } from './finding.type.ts';
import { DateTimeScalar, NarrativeDocumentScalar } from './scalars.ts';

@ObjectType('Conflict', {
  description: 'Who was faster, and what the record is now; nothing of either side is lost.',
  simpleResolvers: true,
})
export class ConflictType {
  @Field(() => String, { description: 'Name of the person whose change came first.' })
  changedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it came.' })
  changedAt!: Date;

  @Field(() => Int, { description: 'The version to base the next write on.' })
  currentVersion!: number;

  @Field(() => NarrativeDocumentScalar, { nullable: true, description: 'The words now, where a section was written.' })
  content?: unknown;

  @Field(() => [String], {
    description: 'Codes of the figures that were changed meanwhile, where figures were written.',
  })
  figureCodes!: string[];
}

@ObjectType('UserError', {
  description: 'What a person can mend: a stable code and a sentence with the remedy.',
  simpleResolvers: true,
})
export class UserErrorType {
  @Field(() => String, { description: 'Stable code: STALE_VERSION, MALFORMED_AMOUNT, BLOCKING_FINDING …' })
  code!: string;

  @Field(() => String, { description: "A sentence in the viewer's language that says what to do." })
  message!: string;

  @Field(() => [String], { description: 'The part of the input it is about; empty: all of it.' })
  path!: readonly string[];

  @Field(() => FindingType, { nullable: true, description: 'The finding that stands in the way, where there is one.' })
  finding?: Finding;

  @Field(() => ConflictType, { nullable: true, description: 'Filled for a stale version.' })
  conflict?: ConflictType;
}

export type UserError = UserErrorType;

export const userErrorOf = (refusal: Refusal, language: Language): UserError => ({
  code: refusal.code,
  message: refusal.sentence[language],
  path: refusal.path ?? [],
  ...(refusal.finding ? { finding: refusal.finding } : {}),
  ...(refusal.conflict
    ? { conflict: { ...refusal.conflict, figureCodes: [...(refusal.conflict.figureCodes ?? [])] } }
    : {}),
});
