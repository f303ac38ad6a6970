import { Button, Segmented } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useStore } from '../../api/store.ts';
import { useLanguage } from '../../app/language.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import type { ReasonedFinding } from '../checking/check-board.ts';
import { goToFinding, stepFinding } from '../checking/step-finding.ts';
import { goTo, type Jump } from '../record/attention.ts';
import { useDesk, useFindings } from '../record/desk-context.tsx';
import { placesOf } from '../record/place-of-figure.ts';
import { FindingCard, SeveritySign } from './finding-card.tsx';
import { ReasonForm } from './reason-form.tsx';
import { texts } from './texts.ts';
import { useMend } from './use-mend.ts';

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
  const { desk, attention } = useDesk();
  const mend = useMend();
  const places = placesOf(desk, finding.where, useStore(attention.form));
  const go = (place: Jump) => goTo(attention, { ...place, finding: finding.key });
  return (
    <FindingCard
      finding={finding}
      current={current}
      go={() => goToFinding(desk, attention, finding)}
      {...(places.sentence &&
        places.cell && { both: { sentence: () => go(places.sentence!), cell: () => go(places.cell!) } })}
      mend={mend(finding)}
      reasonForm={finding.severity === 'explain' ? <ReasonForm finding={finding} /> : null}
    />
  );
}
