import { definitionOf } from '@jiping/domain/figures';
import { textSections } from '@jiping/domain/templates';
import { Link } from '@tanstack/react-router';
import { Alert, App, Button, Checkbox, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import type { ImportFieldsFragment, ImportTargetQuery } from '../../api/generated/graphql.ts';
import { useLanguage } from '../../app/language.tsx';
import { isWritten } from '../../editor/outline/section-progress.ts';
import { ErrorPanel } from '../../parts/error-panel.tsx';
import { LoadingSkeleton } from '../../parts/loading-skeleton.tsx';
import { UserErrorList } from '../../parts/user-error-list.tsx';
import { ApplyImport } from './documents.ts';
import { forgetChoices } from './kept-choices.ts';
import { PieceList } from './piece-list.tsx';
import { decided, type Piece, piecesOf, withTrusted } from './pieces.ts';
import { SourcePane } from './source-pane.tsx';
import { texts } from './texts.ts';
import { useChoices } from './use-choices.ts';
import './import.css';

export interface LookThroughProps {
  readonly reading: ImportFieldsFragment;
  readonly target: NonNullable<ImportTargetQuery['evaluation']>;
  readonly refresh: () => void;
  readonly done: () => void;
}

type Shown = 'all' | 'open' | Piece['kind'];

/** The source beside what was understood of it: everything is accepted, corrected or left out by the person. */
export function LookThrough({ reading, target, refresh, done }: LookThroughProps) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const template = target.template.data;
  const keys = useMemo(() => textSections(template).map(({ key }) => key), [template]);
  const pieces = useMemo(() => piecesOf(reading, keys), [reading, keys]);
  const { kept, decide, decideAll, confirm } = useChoices(reading.id);
  const [shown, setShown] = useState<Shown>('all');
  const [current, setCurrent] = useState<string | null>(null);
  const [{ data, error, fetching }, apply] = useMutation(ApplyImport);
  if (!kept) return <LoadingSkeleton />;
  const { choices, confirmed } = kept;
  const { input, open, accepted } = decided(reading, pieces, choices, (code) => definitionOf(template, code));
  const listed = pieces.filter(({ id, kind }) => shown === 'all' || (shown === 'open' ? !choices[id] : kind === shown));
  const trusted = pieces.filter((piece) => piece.trusted && !choices[piece.id]).length;
  const unconfirmed = reading.warnings.filter(({ code }) => !confirmed.includes(code));
  const written = target.sections.filter(({ content }) => isWritten(content)).map(({ key }) => key);
  const count = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind).length;

  const takeOver = async () => {
    const variables = {
      importId: reading.id,
      baseVersion: target.version,
      idempotencyKey: kept.idempotencyKey,
      ...input,
    };
    const result = await apply({ input: variables });
    const answer = result.data?.applyImport;
    if (answer?.evaluation) {
      await forgetChoices(reading.id);
      void message.success(t(texts.done));
      done();
    } else if (answer?.userErrors.some(({ code }) => code.includes('STALE') || code === 'CONFLICT')) refresh();
  };
  return (
    <>
      <div className="look__notes">
        {reading.warnings.map(({ code, message: sentence }) => (
          <Alert
            key={code}
            type="warning"
            showIcon
            role="alert"
            title={sentence}
            action={
              <Checkbox checked={confirmed.includes(code)} onChange={(event) => confirm(code, event.target.checked)}>
                {t(texts.confirm)}
              </Checkbox>
            }
          />
        ))}
        {reading.appliedAt ? <Alert type="info" showIcon title={t(texts.already)} /> : null}
        <UserErrorList errors={data?.applyImport.userErrors} />
        {error ? <ErrorPanel error={error} retry={() => void takeOver()} /> : null}
      </div>
      <div className="look">
        <section className="look__source">
          <h2>
            {t(texts.source)}{' '}
            <small className="quiet">
              {[
                reading.fileName,
                t(texts.kind[reading.kind]),
                reading.fiscalYear && t(texts.year(reading.fiscalYear)),
                reading.unitName,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </h2>
          <SourcePane source={reading.source} pieces={pieces} choices={choices} current={current} pick={setCurrent} />
        </section>
        <section className="look__pieces">
          <h2>
            {t(texts.understood)}{' '}
            <small className="quiet">{t(texts.summary(count('section'), count('figure'), count('question')))}</small>
          </h2>
          <Segmented<Shown>
            size="small"
            value={shown}
            onChange={setShown}
            options={[
              { value: 'all', label: `${t(texts.all)} ${pieces.length}` },
              { value: 'open', label: `${t(texts.open)} ${open}` },
              ...(['question', 'figure', 'section', 'project', 'candidate'] as const).map((kind) => ({
                value: kind,
                label: `${t(texts.kinds[kind])} ${count(kind)}`,
              })),
            ]}
          />
          <PieceList
            reading={reading}
            template={template}
            pieces={listed}
            choices={choices}
            written={written}
            current={current}
            pick={setCurrent}
            decide={decide}
          />
          <footer className="look__acts">
            <small className="quiet">{t(texts.keys)}</small>
            <span>
              <Link to="/evaluations/$id/import" params={{ id: target.id }}>
                {t(texts.another)}
              </Link>
              <Button disabled={trusted === 0} onClick={() => decideAll(withTrusted(pieces, choices))}>
                {t(texts.acceptTrusted(trusted))}
              </Button>
              <Button
                type="primary"
                loading={fetching}
                disabled={accepted === 0 || unconfirmed.length > 0}
                title={unconfirmed.length > 0 ? t(texts.confirmFirst) : undefined}
                onClick={() => void takeOver()}
              >
                {t(texts.apply(accepted))}
              </Button>
            </span>
            {open > 0 ? <small className="quiet">{t(texts.left(open))}</small> : null}
          </footer>
        </section>
      </div>
    </>
  );
}
