import { useNavigate } from '@tanstack/react-router';
import { Modal } from 'antd';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../api/generated/index.ts';
import { useStore } from '../../api/store.ts';
import { useSummaryYears } from '../../api/summary-years.ts';
import { useLanguage } from '../language.tsx';
import { ownRegion } from '../own-county.ts';
import { abilityOf, placesFor, readsSummaryReports } from '../places.ts';
import { texts } from '../texts.ts';
import { useViewer } from '../viewer.tsx';
import { type Command, matching, pageCommandsStore } from './commands.ts';
import './palette.css';

const PaletteDocument = graphql(`
  query PaletteEvaluations {
    evaluations(first: 100, orderBy: UPDATED_AT_DESC) {
      edges {
        node {
          id
          fiscalYear
          department {
            id
            name
            code
          }
        }
      }
    }
  }
`);

const SHOWN = 12;

/** Finds a page, an evaluation or what the open page offers, by typing; arrows choose, Enter goes. */
export function Palette({ close }: { close: () => void }) {
  const { t } = useLanguage();
  const list = useId();
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState(0);
  const commands = useAllCommands();
  const hint = t(useStore(pageCommandsStore).length > 0 ? texts.paletteHintInside : texts.paletteHint);
  const shown = useMemo(() => matching(commands, wanted).slice(0, SHOWN), [commands, wanted]);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const run = (command: Command | undefined) => {
    if (!command) return;
    close();
    command.run();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || shown.length === 0) return;
    if (event.key === 'Enter') run(shown[chosen]);
    else if (event.key === 'ArrowDown') setChosen((chosen + 1) % shown.length);
    else if (event.key === 'ArrowUp') setChosen((chosen + shown.length - 1) % shown.length);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      open
      onCancel={close}
      footer={null}
      closable={false}
      title={t(texts.palette)}
      style={{ top: 72 }}
      width={560}
    >
      <input
        ref={input}
        className="palette__input"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={shown[chosen] ? `${list}-${chosen}` : undefined}
        aria-label={hint}
        placeholder={hint}
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKey}
      />
      <div role="listbox" id={list} className="palette__list" aria-label={t(texts.palette)}>
        {shown.map((command, index) => (
          <div
            key={command.key}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className="palette__option"
            onMouseMove={() => setChosen(index)}
            onClick={() => run(command)}
            onKeyDown={onKey}
          >
            <span>{command.label}</span>
            <span className="palette__kind">{command.kind}</span>
          </div>
        ))}
      </div>
      {shown.length === 0 ? <p role="status">{t(texts.paletteEmpty)}</p> : null}
    </Modal>
  );
}

function useAllCommands(): readonly Command[] {
  const { t } = useLanguage();
  const navigate = useNavigate();
  const viewer = useViewer();
  const pageCommands = useStore(pageCommandsStore);
  const reportRegion = readsSummaryReports(viewer) ? ownRegion(viewer) : undefined;
  const reportYears = useSummaryYears(reportRegion);
  const [{ data }] = useQuery({ query: PaletteDocument, pause: !abilityOf(viewer).can('read', 'Evaluation') });
  return useMemo(() => {
    const places = placesFor(viewer).map(
      ({ to, label }): Command => ({
        key: to,
        label: t(label),
        kind: t(texts.palettePages),
        words: `${label.zh} ${label.en}`,
        run: () => navigate({ to }),
      }),
    );
    const evaluations = (data?.evaluations.edges ?? []).map(
      ({ node }): Command => ({
        key: node.id,
        label: `${node.department.name} ${t(texts.fiscalYear(node.fiscalYear))}`,
        kind: t(texts.paletteEvaluation),
        words: node.department.code,
        run: () => navigate({ to: '/evaluations/$id', params: { id: node.id } }),
      }),
    );
    const reports = (reportYears ?? []).map(
      (year): Command => ({
        key: `summary ${year}`,
        label: `${t(texts.summaryReport)} ${t(texts.fiscalYear(year))}`,
        kind: t(texts.palettePages),
        words: `${texts.summaryReport.zh} ${texts.summaryReport.en}`,
        run: () =>
          navigate({ to: '/summary/$regionCode/$year', params: { regionCode: reportRegion ?? '', year: `${year}` } }),
      }),
    );
    return [...pageCommands, ...places, ...reports, ...evaluations];
  }, [data, navigate, pageCommands, reportRegion, reportYears, t, viewer]);
}
