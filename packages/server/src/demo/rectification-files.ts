import { type Sheet, workbookOf } from '@jiping/documents';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Upload } from '../features/exchange/upload.entity.ts';
import { RectificationAttachment } from '../features/rectification/rectification-attachment.entity.ts';
import { MEDIA_TYPES } from '../platform/files/file-to-write.ts';
import { newId } from '../platform/identifiers.ts';

/** A workbook that a department sends along with its report. */
export interface DemoFile {
  /** With its ending. */
  readonly name: string;
  readonly sheet: Sheet;
}

/** With which report, and whose it is. */
export interface AttachedFile extends DemoFile {
  readonly countyId: string;
  readonly departmentId: string;
  readonly evaluationId: string;
  readonly rectificationId: string;
  readonly place: number;
  readonly reportedBy: string;
  readonly reportedById: string;
  readonly reportedAt: Date;
}

/** Puts files with reports into the tables, as the acts would have left them there. */
export async function loadFiles(em: EntityManager, files: readonly AttachedFile[]): Promise<void> {
  for (const { name, sheet, place, reportedBy, reportedById, reportedAt, ...of } of files) {
    const { countyId, departmentId, rectificationId } = of;
    const bytes = Buffer.from(await workbookOf([sheet], { title: sheet.name, at: reportedAt.toISOString() }));
    const uploadId = newId();
    await em.insert(Upload, {
      id: uploadId,
      countyId,
      departmentId,
      name,
      bytes,
      mediaType: MEDIA_TYPES.xlsx,
      evaluationId: null,
      rectificationId,
      byId: reportedById,
      at: reportedAt,
    });
    const attached = { id: newId(), ...of, uploadId, place, name, size: bytes.length, reportedBy, reportedAt };
    await em.insert(RectificationAttachment, attached);
  }
}
