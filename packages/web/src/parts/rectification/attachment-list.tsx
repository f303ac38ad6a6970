import { PaperClipOutlined } from '@ant-design/icons';
import { useLanguage } from '../../app/language.tsx';
import { type AttachedFile, sizeWords } from './attachments.ts';
import { texts } from './texts.ts';

/** Files to be taken from the server, each with its name and size; nothing where there are none. */
export function AttachmentList({ files }: { files: readonly AttachedFile[] }) {
  const { t } = useLanguage();
  if (files.length === 0) return null;
  return (
    <ul className="attachments" aria-label={t(texts.attachments)}>
      {files.map(({ file, name, size }) => (
        <li key={file}>
          <AttachmentLink file={file} name={name} /> <small>{sizeWords(size)}</small>
        </li>
      ))}
    </ul>
  );
}

export function AttachmentLink({ file, name }: Pick<AttachedFile, 'file' | 'name'>) {
  return (
    <a href={`/uploads/${file}`} download>
      <PaperClipOutlined aria-hidden /> {name}
    </a>
  );
}
