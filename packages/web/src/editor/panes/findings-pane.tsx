import { knownAmount, knownNumber } from '@jiping/domain/figures';
import { isCanonicalMoney } from '@jiping/domain/money';
import { Button, Segmented } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import type { ReasonedFinding } from '../checking/check-board.ts';
import { goToFinding, stepFinding } from '../checking/step-finding.ts';
import { shownFigure } from '../figures/figure-words.ts';
import { useDesk, useFindings } from '../record/desk-context.tsx';
import { FindingCard, SeveritySign } from './finding-card.tsx';
import { ReasonForm } from './reason-form.tsx';
import { texts } from './texts.ts';

type Shown = 'all' | 'block' | 'explain' | 'hint';

/** Everything the checks found, to be gone through one by one. */
export function FindingsPane() {
  const { desk, attention, editable } = useDesk();
  const { t } = useLanguage();
  const findings = useFindings();
  const current = useStore(attention.finding);
  const [shown, setShown] = useState<Shown>('all');
  const list = useRef<HTMLDivElement>(null);
  const listed = findings.filter(({ severity }) => shown === 'all' || severity === shown);
  useEffect(() => {
    if (current !== null) list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const count = (severity: Shown) => findings.filter((finding) => finding.severity === severity).length;
  if (findings.length === 0)
    return <EmptyState title={t(texts.noFindings)} {...(editable ? { reason: t(texts.noFindingsNext) } : {})} />;
  return (
    <div className="findings" ref={list}>
      <div className="findings__bar">
        <Segmented<Shown>
          size="small"
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: `${t(texts.all)} ${findings.length}` },
            ...(['block', 'explain', 'hint'] as const).map((severity) => ({
              value: severity,
              label: (
                <span title={t(texts.severity[severity])}>
                  <SeveritySign severity={severity} /> {count(severity)}
                </span>
              ),
            })),
          ]}
        />
        <span>
          <Button
            size="small"
            aria-label={t(texts.previousFinding)}
            title={t(texts.previousFinding)}
            onClick={() => stepFinding(desk, attention, -1)}
          >
            ↑
          </Button>{' '}
          <Button
            size="small"
            aria-label={t(texts.nextFinding)}
            title={t(texts.nextFinding)}
            onClick={() => stepFinding(desk, attention, 1)}
          >
            ↓
          </Button>
        </span>
      </div>
      {listed.map((finding) => (
        <OneFinding key={finding.key} finding={finding} current={finding.key === current} />
      ))}
    </div>
  );
}

function OneFinding({ finding, current }: { finding: ReasonedFinding; current: boolean }) {
  const { desk, attention, editable } = useDesk();
  const { t } = useLanguage();
  const fix = valueOfFix(finding);
  const definition = fix && desk.board.definition(fix.code);
  return (
    <FindingCard
      finding={finding}
      current={current}
      go={() => goToFinding(attention, finding)}
      mend={fix && editable ? () => desk.setFigures({ [fix.code]: fix.value }) : undefined}
      mendLabel={fix && definition ? t(texts.change(shownFigure(fix.value, definition))) : undefined}
      reasonForm={finding.severity === 'explain' ? <ReasonForm finding={finding} /> : null}
    />
  );
}

function valueOfFix({ fix }: ReasonedFinding) {
  if (fix?.amount !== undefined && isCanonicalMoney(fix.amount))
    return { code: fix.figure, value: knownAmount(fix.amount) };
  return fix?.number === undefined ? null : { code: fix.figure, value: knownNumber(fix.number) };
}
