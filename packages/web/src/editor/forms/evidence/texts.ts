import { said } from '@jiping/domain/language';

export const texts = {
  title: said('佐证材料', 'Evidence'),
  why: said(
    '盖章扫描件、满意度调查和其他材料；指标的材料在指标详情中上传。',
    'Stamped scan, surveys and other files; those of an indicator are attached in its details.',
  ),
  attach: said('上传材料', 'Attach a file'),
  attaching: said('正在上传…', 'Sending…'),
  detach: said('移除', 'Remove'),
  none: said('还没有材料', 'No files yet'),
  kind: said('材料类别', 'Kind'),
  notEvidence: said(
    '佐证材料须为图片（png、jpg）、PDF 或 Word、Excel、PowerPoint、WPS 文件。',
    'Evidence is a picture (png, jpg), a PDF, or a Word, Excel, PowerPoint or WPS file.',
  ),
  full: said('佐证材料已达上限', 'No more files can be attached'),
};
