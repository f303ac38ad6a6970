import { EditOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useMutation } from 'urql';
import { useLanguage } from '../../app/language.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { Page } from '../../parts/page.tsx';
import { UserErrorList } from '../../parts/user-error-list.tsx';
import type { ReportOf } from './record/send-section.ts';
import { DraftSummaryReport, type Report } from './summary-report.query.ts';
import { texts } from './texts.ts';

export interface NotBegunProps {
  readonly of: ReportOf;
  readonly report: Report;
  readonly reload: () => Promise<void>;
}

/** Nobody has drafted it yet: what drafting does, and who may; or why there is nothing to draft from. */
export function NotBegun({ of, report, reload }: NotBegunProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [{ data, error, fetching }, send] = useMutation(DraftSummaryReport);
  const hasData = report.asOf !== null && report.asOf !== undefined;
  const draft = async () => {
    const result = await send({ input: of });
    const { userErrors } = result.data?.draftSummaryReport ?? { userErrors: [] };
    // Somebody else may have been faster: what they began is shown.
    if (result.data && (userErrors.length === 0 || userErrors.some(({ code }) => code === 'ALREADY_DRAFTED'))) {
      await reload();
      void message.success(t(texts.drafted));
    }
  };
  return (
    <Page title={t(texts.title(report.region.name, report.fiscalYear))}>
      <section className="panel not-begun">
        <h2>{t(hasData ? texts.notBegun : texts.notBegunNoData)}</h2>
        <p>{t(hasData ? texts.notBegunWhy : texts.notBegunNoDataWhy)}</p>
        {hasData && !report.viewerCan.draft ? <p>{t(texts.notBegunNotYours)}</p> : null}
        <UserErrorList errors={data?.draftSummaryReport.userErrors} />
        {error ? <ErrorPanel error={error} retry={() => void draft()} /> : null}
        <div className="not-begun__acts">
          {report.viewerCan.draft ? (
            <Button type="primary" icon={<EditOutlined aria-hidden />} loading={fetching} onClick={() => void draft()}>
              {t(texts.draft)}
            </Button>
          ) : null}
          <ButtonLink to="/overview/$regionCode/$year" params={{ regionCode: of.regionCode, year: `${of.fiscalYear}` }}>
            {t(texts.toOverview)}
          </ButtonLink>
        </div>
      </section>
    </Page>
  );
}
