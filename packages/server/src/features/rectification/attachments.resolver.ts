import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { encodeId } from '../../platform/graphql/opaque-id.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Rectification } from './rectification.entity.ts';
import { RectificationAttachmentType, RectificationType } from './rectification.type.ts';
import { RectificationAttachment } from './rectification-attachment.entity.ts';

/** The files that went with the reports on a rectification: whoever reads the one may have the others. */
@Resolver(() => RectificationType)
export class RectificationAttachmentsResolver {
  @FieldResolver(() => [RectificationAttachmentType], {
    description: 'Of the last report, as the department put them in order; they stay with it when it is sent back.',
  })
  async attachments(
    @Root() rectification: Rectification,
    @Ctx() context: RequestContext,
  ): Promise<RectificationAttachmentType[]> {
    const all = await attachmentsOf(context, rectification);
    return all.filter((one) => isOfLast(rectification, one)).map(shown);
  }

  @FieldResolver(() => [RectificationAttachmentType], {
    description: 'Of the reports before that one, all of which were sent back, the first first.',
  })
  async formerAttachments(
    @Root() rectification: Rectification,
    @Ctx() context: RequestContext,
  ): Promise<RectificationAttachmentType[]> {
    const all = await attachmentsOf(context, rectification);
    return all.filter((one) => !isOfLast(rectification, one)).map(shown);
  }
}

const attachmentsOf = (context: RequestContext, { id }: Rectification): Promise<readonly RectificationAttachment[]> =>
  context
    .loader<readonly RectificationAttachment[]>(RectificationAttachment, async (ids) => {
      const rows = await context.em.find(
        RectificationAttachment,
        { rectificationId: { $in: [...ids] } },
        { orderBy: { reportedAt: 'asc', place: 'asc' } },
      );
      const byRectification = Map.groupBy(rows, ({ rectificationId }) => rectificationId);
      return ids.map((one) => byRectification.get(one) ?? []);
    })
    .load(id);

const isOfLast = ({ reportedAt }: Rectification, attachment: RectificationAttachment): boolean =>
  attachment.reportedAt.getTime() === reportedAt?.getTime();

const shown = (attachment: RectificationAttachment): RectificationAttachmentType => {
  const { countyId, uploadId, name, size, reportedBy, reportedAt } = attachment;
  const file = encodeId({ type: 'Upload', countyId, id: uploadId });
  return { file, name, size, reported: { by: reportedBy, at: reportedAt } };
};
