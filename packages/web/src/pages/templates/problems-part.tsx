import { Tag } from 'antd';
import { useLanguage } from '../../app/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import type { ListedTemplate } from './documents.ts';
import { texts } from './texts.ts';

/** What does not hang together in the template, gravest first. */
export function ProblemsPart({ problems }: Pick<ListedTemplate, 'problems'>) {
  const { t } = useLanguage();
  if (problems.length === 0) return <EmptyState title={t(texts.sound)} reason={t(texts.soundWhy)} />;
  const ordered = [...problems].sort((left, right) => left.severity.localeCompare(right.severity));
  return (
    <ul className="template__problems">
      {ordered.map(({ path, message, severity }) => (
        <li key={`${path} ${message}`}>
          <Tag color={severity === 'ERROR' ? 'error' : 'warning'}>{t(texts.severity[severity])}</Tag> {message}{' '}
          <code>{path}</code>
        </li>
      ))}
    </ul>
  );
}
