import type { Language } from '@jiping/domain/language';
import type { SummaryDifferences } from '@jiping/domain/writing';
import { Field, Int, ObjectType } from 'type-graphql';
import { canonical, hashOfText } from '../evaluations/snapshot.ts';

@ObjectType('SummaryFigureDifference', {
  description: 'A number that the text cites and that is another now.',
  simpleResolvers: true,
})
class SummaryFigureDifferenceType {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: "What it is called, in the viewer's language." })
  label!: string;

  @Field(() => [String], { description: 'Keys of the sections that cite it.' })
  citedIn!: string[];

  @Field(() => String, { nullable: true, description: 'As the report prints it; null where there was none.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'As it is now; null where there is none any more.' })
  after!: string | null;
}

@ObjectType('SummarySentenceDifference', {
  description: "What a section's draft would no longer say, and what it would say instead.",
  simpleResolvers: true,
})
class SummarySentenceDifferenceType {
  @Field(() => String, { description: 'Key of the section.' })
  sectionKey!: string;

  @Field(() => [String], { description: 'Sentences that fall away.' })
  before!: string[];

  @Field(() => [String], { description: 'Sentences that come.' })
  after!: string[];
}

@ObjectType('SummaryCellDifference', { description: 'A cell that says something else now.', simpleResolvers: true })
class SummaryCellDifferenceType {
  @Field(() => String, { description: 'The row, by its first words.' })
  row!: string;

  @Field(() => String, { description: 'The column, by its heading.' })
  column!: string;

  @Field(() => String, { nullable: true, description: 'As it was; null where the row is new.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'As it is now; null where the row is gone.' })
  after!: string | null;
}

@ObjectType('SummaryTableDifference', { description: 'A table with cells that changed.', simpleResolvers: true })
class SummaryTableDifferenceType {
  @Field(() => String, { description: 'Code of the table.' })
  code!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => [SummaryCellDifferenceType], { description: 'Its cells that changed.' })
  cells!: SummaryCellDifferenceType[];
}

@ObjectType('SummaryDifferences', {
  description: 'What the data of now would change in a report.',
  simpleResolvers: true,
})
export class SummaryDifferencesType {
  @Field(() => Int, { description: 'How many numbers, sections and tables; 0: the report is as the data are.' })
  count!: number;

  @Field(() => String, {
    description: 'Of this list: an act that is given it is refused where the list is another by then.',
  })
  fingerprint!: string;

  @Field(() => [SummaryFigureDifferenceType], { description: 'Numbers that the text cites.' })
  figures!: SummaryFigureDifferenceType[];

  @Field(() => [SummarySentenceDifferenceType], { description: 'Sentences of the draft.' })
  sentences!: SummarySentenceDifferenceType[];

  @Field(() => [SummaryTableDifferenceType], { description: 'Cells of tables.' })
  tables!: SummaryTableDifferenceType[];
}

/** How many numbers, sections and tables differ. */
export const countOf = ({ figures, sentences, tables }: SummaryDifferences): number =>
  figures.length + sentences.length + tables.length;

/** The same for the same list, in whatever language it is shown. */
export const fingerprintOf = (differences: SummaryDifferences): string => hashOfText(canonical(differences), null);

export const shownDifferences = (differences: SummaryDifferences, language: Language): SummaryDifferencesType => ({
  count: countOf(differences),
  fingerprint: fingerprintOf(differences),
  figures: differences.figures.map((figure) => ({
    ...figure,
    label: figure.label[language],
    citedIn: [...figure.citedIn],
  })),
  sentences: differences.sentences.map(({ section, before, after }) => ({
    sectionKey: section,
    before: [...before],
    after: [...after],
  })),
  tables: differences.tables.map((table) => ({ ...table, cells: [...table.cells] })),
});
