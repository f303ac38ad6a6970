import { Link } from '@tanstack/react-router';
import { Table, type TableColumnsType, Tag } from 'antd';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { Page } from '../../parts/page.tsx';
import { type ListedTemplate, TemplatesDocument } from './documents.ts';
import { texts } from './texts.ts';

/** Every template version: for which years, what is in it, whether it hangs together. */
export function TemplatesPage() {
  const { t } = useLanguage();
  const [{ data, error }, ask] = useQuery({ query: TemplatesDocument });
  const columns = useMemo(
    (): TableColumnsType<ListedTemplate> => [
      {
        title: t(texts.name),
        key: 'name',
        render: (_, { code, title, version }) => (
          <Link to="/templates/$code" params={{ code }} search={{ version }}>
            {title}
          </Link>
        ),
      },
      { title: t(texts.code), dataIndex: 'code', width: 170, render: (code) => <code>{code}</code> },
      { title: t(texts.version), dataIndex: 'version', width: 80, className: 'number' },
      {
        title: t(texts.years),
        key: 'years',
        width: 120,
        render: (_, { fiscalYearFrom, fiscalYearTo }) => t(texts.from(fiscalYearFrom, fiscalYearTo)),
      },
      { title: t(texts.content), key: 'content', render: (_, { data: template }) => <Content template={template} /> },
      {
        title: t(texts.parts.problems),
        key: 'problems',
        width: 120,
        render: (_, { problems }) => (
          <Tag color={problems.length === 0 ? 'success' : 'warning'}>{t(texts.problems(problems.length))}</Tag>
        ),
      },
    ],
    [t],
  );
  const content = () => {
    if (error && !data) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    if (!data) return <LoadingSkeleton rows={6} />;
    if (data.templates.length === 0) return <EmptyState title={t(texts.none)} />;
    return (
      <Table<ListedTemplate>
        size="small"
        rowKey="id"
        columns={columns}
        dataSource={data.templates}
        pagination={false}
        scroll={{ x: 820 }}
      />
    );
  };
  return (
    <Page title={t(texts.title)}>
      <p>{t(texts.purpose)}</p>
      <section className="panel" aria-label={t(texts.title)}>
        {content()}
      </section>
    </Page>
  );
}

function Content({ template: { outline, forms, figures, library } }: { template: ListedTemplate['data'] }) {
  const { t } = useLanguage();
  const sections = outline.filter(({ parent }) => parent === undefined).length;
  return [
    t(texts.sections(sections)),
    t(texts.formsCount(forms.length)),
    t(texts.figuresCount(figures.length)),
    t(texts.libraryCount(library.length)),
  ].join(' · ');
}
