import { CloseOutlined } from '@ant-design/icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Select, Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { CheckCatalogueQuery } from '../../api/generated/graphql.ts';
import { graphql } from '../../api/generated/index.ts';
import { SEVERITY_WORDS } from '../../api/generated/schema-words.ts';
import { useLanguage } from '../../app/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { Page } from '../../parts/page.tsx';
import { SeverityTag } from '../../parts/severity-tag.tsx';
import { severityWords } from '../../parts/words.ts';
import { chooseChecks } from './choose-checks.ts';
import { HeldElsewhere } from './held-elsewhere.tsx';
import { texts } from './texts.ts';

const CheckCatalogueDocument = graphql(`
  query CheckCatalogue {
    checkCatalogue {
      code
      severity
      title
      explanation
      source
      needs
    }
    rulesHeldElsewhere {
      code
      title
      how
    }
  }
`);

type ListedCheck = CheckCatalogueQuery['checkCatalogue'][number];

/** Every check with what it looks for, how much it weighs and where the rule comes from. */
export function ChecksPage() {
  const { t } = useLanguage();
  const search = useSearch({ from: '/signed-in/checks' });
  const navigate = useNavigate({ from: '/checks' });
  const [{ data, error }, ask] = useQuery({ query: CheckCatalogueDocument });
  const all = data?.checkCatalogue;
  const shown = useMemo(() => all && chooseChecks(all, search), [all, search]);
  const columns = useMemo(
    (): TableColumnsType<ListedCheck> => [
      {
        title: t(texts.code),
        dataIndex: 'code',
        width: 90,
        render: (code) => <strong className="number">{code}</strong>,
      },
      {
        title: t(texts.severity),
        key: 'severity',
        width: 136,
        render: (_, { severity }) => <SeverityTag severity={severity} />,
      },
      {
        title: t(texts.check),
        key: 'check',
        render: (_, { title, explanation }) => (
          <>
            <div>{title}</div>
            <div style={{ color: 'var(--quiet)' }}>{explanation}</div>
          </>
        ),
      },
      {
        title: t(texts.needs),
        key: 'needs',
        width: '22%',
        render: (_, { needs }) => <span style={{ color: 'var(--quiet)' }}>{needs.join(t(texts.between))}</span>,
      },
      { title: t(texts.source), dataIndex: 'source', width: '18%' },
    ],
    [t],
  );
  const content = () => {
    if (error && !all) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
    if (!shown) return <LoadingSkeleton rows={12} />;
    if (shown.length === 0)
      return (
        <EmptyState
          title={t(texts.none)}
          next={<Button onClick={() => navigate({ search: {} })}>{t(texts.clear)}</Button>}
        />
      );
    return (
      <Table<ListedCheck>
        size="small"
        rowKey="code"
        columns={columns}
        dataSource={shown}
        pagination={false}
        scroll={{ x: 860 }}
        sticky={{ offsetHeader: 48 }}
      />
    );
  };
  return (
    <Page
      title={t(texts.title)}
      note={all && shown ? t(texts.count(shown.length, all.length)) : null}
      actions={<Link to="/templates">{t(texts.templates)} →</Link>}
    >
      <p>{t(texts.purpose)}</p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBlockEnd: 12 }}>
        <Input.Search
          key={search.text ?? ''}
          aria-label={t(texts.find)}
          placeholder={t(texts.find)}
          allowClear
          style={{ width: 260 }}
          defaultValue={search.text}
          onSearch={(text) => navigate({ search: { ...search, text: text || undefined }, replace: true })}
        />
        <Select
          aria-label={t(texts.severity)}
          placeholder={t(texts.anySeverity)}
          allowClear
          style={{ width: 150 }}
          value={search.severity}
          onChange={(severity) => navigate({ search: { ...search, severity }, replace: true })}
          options={SEVERITY_WORDS.map((severity) => ({ value: severity, label: t(severityWords[severity]) }))}
        />
        {search.code ? (
          <Button
            icon={<CloseOutlined />}
            iconPlacement="end"
            onClick={() => navigate({ search: { ...search, code: undefined } })}
          >
            {t(texts.onlyCode(search.code))}
          </Button>
        ) : null}
      </div>
      <section className="panel" aria-label={t(texts.title)}>
        {content()}
      </section>
      <HeldElsewhere rules={data?.rulesHeldElsewhere ?? []} />
    </Page>
  );
}
