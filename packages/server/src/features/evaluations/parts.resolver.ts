import { rowCodeOf, rowsOf } from '@jiping/domain/figures';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { shownAs } from '../../platform/graphql/node.type.ts';
import { registerNode } from '../../platform/graphql/node-registry.ts';
import { globalId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { templateLoader } from '../templates/template.type.ts';
import { Activity } from './activity.entity.ts';
import { Evaluation } from './evaluation.entity.ts';
import {
  ActivityType,
  FigureType,
  RevisionFigureType,
  RevisionSectionType,
  RevisionType,
  SectionType,
} from './evaluation-parts.type.ts';
import { Figure } from './figure.entity.ts';
import { findPart, registerPart } from './find-part.ts';
import { recordOf } from './findings.ts';
import { hiddenActivity } from './hidden-activity.ts';
import { indicatorOf, projectOf } from './list-rows.ts';
import { IndicatorType, ProjectType } from './list-rows.type.ts';
import { Revision } from './revision.entity.ts';
import { Section } from './section.entity.ts';
import { shownFigure } from './shown-figures.ts';
import type { Snapshot } from './snapshot.ts';

registerPart('Section', Section);
registerPart('Revision', Revision);
registerNode('Activity', Activity, async (context, id, countyId) => {
  const found = await findPart(context, Activity, id, countyId);
  return found && !hiddenActivity(context.me, found.part).includes(found.part.kind) ? found.part : null;
});
registerRow('Indicator', IndicatorType, 'indicators', indicatorOf);
registerRow('Project', ProjectType, 'projects', projectOf);
// Lists of an evaluation show sections that have no row yet; these are of the same GraphQL type.
shownAs(SectionType, 'Section');
registerNode('Figure', FigureType, async (context, id, countyId) => {
  const found = await findPart(context, Figure, id, countyId);
  return found && shownFigure(found.part);
});

/** A row of a list is found by the figure of its name, and guarded like it. */
function registerRow(
  type: 'Indicator' | 'Project',
  shown: typeof IndicatorType | typeof ProjectType,
  list: string,
  view: typeof indicatorOf | typeof projectOf,
): void {
  registerNode(type, shown, async (context, id, countyId) => {
    const found = await findPart(context, Figure, id, countyId);
    if (!found) return null;
    const cell = rowCodeOf(found.part.code);
    if (cell?.list !== list || cell.field !== 'name') return null;
    const record = await recordOf(context, found.evaluation);
    return rowsOf(record.effective.table, list).includes(cell.row) ? view(record, cell.row) : null;
  });
}

/** A section found by its id is a row; in an evaluation's list it is already shaped. */
@Resolver(() => SectionType)
export class SectionResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() section: Section | SectionType): string {
    return section instanceof Section ? globalId('Section', section) : section.id;
  }

  @FieldResolver(() => String, { description: "The heading in the viewer's language, with its number." })
  async title(@Root() section: Section | SectionType, @Ctx() context: RequestContext): Promise<string> {
    if (!(section instanceof Section)) return section.title;
    const evaluation = await context.em.findOneOrFail(Evaluation, { id: section.evaluationId });
    const { data } = await templateLoader(context).load(evaluation.templateId);
    const outline = data.outline.find((one) => one.key === section.key);
    return outline ? `${outline.number}${outline.heading[context.language]}` : section.key;
  }
}

@Resolver(() => RevisionType)
export class RevisionResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() revision: Revision): string {
    return globalId('Revision', revision);
  }

  @FieldResolver(() => [RevisionSectionType], { description: 'Its sections, figures filled in.' })
  async sections(@Root() revision: Revision, @Ctx() context: RequestContext): Promise<Snapshot['sections']> {
    return (await snapshotOf(context, revision)).sections;
  }

  @FieldResolver(() => [RevisionFigureType], { description: 'Its figures.' })
  async figures(@Root() revision: Revision, @Ctx() context: RequestContext): Promise<Snapshot['figures']> {
    const { figures } = await snapshotOf(context, revision);
    context.countCells(figures.length);
    return figures;
  }
}

/** Snapshots of the revisions that a request looks into, in one statement. */
const snapshotOf = (context: RequestContext, { id }: Revision): Promise<Snapshot> =>
  context
    .loader<Snapshot>('Snapshot', async (ids) => {
      const rows = await context.em.find(
        Revision,
        { id: { $in: [...ids] } },
        { populate: ['snapshot'], refresh: true },
      );
      return ids.map((one) => rows.find((row) => row.id === one)?.snapshot ?? new Error('a revision went missing'));
    })
    .load(id);

@Resolver(() => ActivityType)
export class ActivityResolver {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() activity: Activity): string {
    return globalId('Activity', activity);
  }

  @FieldResolver(() => RevisionType, { nullable: true, description: 'The revision that was made.' })
  async revision(@Root() activity: Activity, @Ctx() context: RequestContext): Promise<Revision | null> {
    if (activity.revisionNumber === null) return null;
    const revisions = await context
      .loader<Revision[]>('RevisionsOfEvaluation', async (ids) => {
        const rows = await context.em.find(Revision, { evaluationId: { $in: [...ids] } });
        return ids.map((id) => rows.filter((row) => row.evaluationId === id));
      })
      .load(activity.evaluationId);
    return revisions.find((revision) => revision.number === activity.revisionNumber) ?? null;
  }
}
