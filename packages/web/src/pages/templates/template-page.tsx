import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Select, Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { Page } from '../../parts/page.tsx';
import { ChecksPart } from './checks-part.tsx';
import { type ListedTemplate, TemplatesDocument } from './documents.ts';
import { FiguresPart } from './figures-part.tsx';
import { FormsPart } from './forms-part.tsx';
import { LibraryPart } from './library-part.tsx';
import { OutlinePart } from './outline-part.tsx';
import { ProblemsPart } from './problems-part.tsx';
import { ScoringPart } from './scoring-part.tsx';
import { TEMPLATE_PARTS, type TemplatePart } from './search.ts';
import { texts } from './texts.ts';
import './templates.css';

/** One template, part by part: `/templates/hunan-2021?part=forms`. */
export function TemplatePage() {
  const { t } = useLanguage();
  const { code } = useParams({ from: '/signed-in/templates/$code' });
  const search = useSearch({ from: '/signed-in/templates/$code' });
  const [{ data, error }, ask] = useQuery({ query: TemplatesDocument });
  const versions = (data?.templates ?? [])
    .filter((one) => one.code === code)
    .sort((left, right) => right.version - left.version);
  const shown = search.version === undefined ? versions[0] : versions.find(({ version }) => version === search.version);
  const back = <Link to="/templates">← {t(texts.all)}</Link>;
  if (error && !data) return <ErrorPanel error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingSkeleton rows={12} />;
  if (!shown)
    return (
      <Page title={t(texts.title)} before={back}>
        <EmptyState title={t(texts.unknown)} reason={t(texts.unknownWhy)} />
      </Page>
    );
  return <OneTemplate template={shown} versions={versions} part={search.part ?? 'outline'} back={back} />;
}

function OneTemplate({
  template,
  versions,
  part,
  back,
}: {
  template: ListedTemplate;
  versions: readonly ListedTemplate[];
  part: TemplatePart;
  back: ReactNode;
}) {
  const { t } = useLanguage();
  const navigate = useNavigate({ from: '/templates/$code' });
  const { data, problems } = template;
  const contents: Readonly<Record<TemplatePart, () => ReactNode>> = {
    outline: () => <OutlinePart template={data} />,
    forms: () => <FormsPart template={data} />,
    indicators: () => <LibraryPart template={data} />,
    scoring: () => <ScoringPart template={data} />,
    figures: () => <FiguresPart template={data} />,
    checks: () => <ChecksPart template={data} />,
    problems: () => <ProblemsPart problems={problems} />,
  };
  return (
    <Page
      title={template.title}
      before={back}
      note={`${template.code} · ${t(texts.versionOf(template.version))} · ${t(texts.from(template.fiscalYearFrom, template.fiscalYearTo))}`}
      actions={
        versions.length > 1 ? (
          <Select
            aria-label={t(texts.version)}
            value={template.version}
            onChange={(version) => void navigate({ search: (before) => ({ ...before, version }) })}
            options={versions.map(({ version }) => ({ value: version, label: t(texts.versionOf(version)) }))}
          />
        ) : null
      }
    >
      <section className="panel template">
        <Tabs
          activeKey={part}
          destroyOnHidden
          onChange={(key) =>
            void navigate({
              search: (before) => ({ ...before, part: TEMPLATE_PARTS.find((one) => one === key) }),
              replace: true,
            })
          }
          items={TEMPLATE_PARTS.map((key) => ({
            key,
            label:
              key === 'problems' && problems.length > 0
                ? `${t(texts.parts[key])} ${problems.length}`
                : t(texts.parts[key]),
            children: key === part ? contents[key]() : null,
          }))}
        />
      </section>
    </Page>
  );
}
