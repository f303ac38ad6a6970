import { useLanguage } from '../../../app/language.tsx';
import { ChangedText } from '../../../editor/compare/changed-text.tsx';
import { useSummary } from '../record/room-context.tsx';
import { texts } from '../texts.ts';
import type { DifferenceParts } from './since-seen.ts';
import '../../../editor/compare/versions.css';

export interface DifferenceListProps {
  readonly differences: DifferenceParts;
  /** What they are, where they are not all. */
  readonly label?: string;
  /** Whether the tables lie open; else each opens by its title. */
  readonly areTablesOpen?: boolean;
  readonly goToFigure?: (code: string, section: string) => void;
  readonly goToSection?: (key: string) => void;
  readonly goToTable?: (code: string) => void;
}

/** Of a table so many changed cells are listed; the rest is counted. */
const CELLS = 12;

/** Figures old and new, sentences then and now, tables cell by cell. */
export function DifferenceList({
  differences,
  label: name,
  areTablesOpen = false,
  goToFigure,
  goToSection,
  goToTable,
}: DifferenceListProps) {
  const { t } = useLanguage();
  const { report } = useSummary();
  const { figures, sentences, tables } = differences;
  const titleOf = (key: string) => report.sections.find((section) => section.key === key)?.title ?? key;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: in a sheet it scrolls, and must be reachable by the keyboard (WCAG 2.1.1)
    <section className="difference-list" aria-label={name ?? t(texts.changes)} tabIndex={0}>
      {figures.length > 0 ? (
        <section>
          <h4>
            {t(texts.figures)} {figures.length}
          </h4>
          <table>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{t(texts.figure)}</th>
                <th scope="col">{t(texts.was)}</th>
                <th scope="col">{t(texts.is)}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ code, label, before, after, citedIn: [section] }) => (
                <tr key={code}>
                  <th scope="row">
                    <Way go={goToFigure && section ? () => goToFigure(code, section) : undefined}>{label}</Way>
                  </th>
                  <td>{before ?? t(texts.none)}</td>
                  <td className="summary-changed-words">→ {after ?? t(texts.none)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      {sentences.length > 0 ? (
        <section>
          <h4>
            {t(texts.sentences)} {sentences.length}
          </h4>
          {sentences.map(({ sectionKey, before, after }) => (
            <div key={sectionKey} className="difference-list__sentences">
              <Way go={goToSection && (() => goToSection(sectionKey))}>{titleOf(sectionKey)}</Way>
              <dl>
                {before.length > 0 ? (
                  <>
                    <dt>{t(texts.was)}</dt>
                    <dd lang="zh-CN">{before.join('\n')}</dd>
                  </>
                ) : null}
                {after.length > 0 ? (
                  <>
                    <dt>{t(texts.is)}</dt>
                    <dd lang="zh-CN">
                      {before.length > 0 ? (
                        <ChangedText before={before.join('\n')} after={after.join('\n')} />
                      ) : (
                        after.join('\n')
                      )}
                    </dd>
                  </>
                ) : null}
              </dl>
            </div>
          ))}
        </section>
      ) : null}
      {tables.length > 0 ? (
        <section>
          <h4>
            {t(texts.tablesChanged)} {tables.length}
          </h4>
          {tables.map(({ code, title, cells }) => (
            <details key={code} className="difference-list__table" open={areTablesOpen}>
              <summary>
                {title} <b className="count count--open">{cells.length}</b>
              </summary>
              {goToTable ? <Way go={() => goToTable(code)}>{t(texts.openTable(title))}</Way> : null}
              <table>
                <thead className="visually-hidden">
                  <tr>
                    <th scope="col">{t(texts.cell)}</th>
                    <th scope="col">{t(texts.was)}</th>
                    <th scope="col">{t(texts.is)}</th>
                  </tr>
                </thead>
                <tbody lang="zh-CN">
                  {cells.slice(0, CELLS).map(({ row, column, before, after }) => (
                    <tr key={`${row} ${column}`}>
                      <th scope="row">
                        {row} · {column}
                      </th>
                      <td>{before ?? '—'}</td>
                      <td className="summary-changed-words">→ {after ?? '—'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {cells.length > CELLS ? <p className="quiet">{t(texts.moreCells(cells.length - CELLS))}</p> : null}
            </details>
          ))}
        </section>
      ) : null}
    </section>
  );
}

/** Words that lead somewhere, where there is a way. */
function Way({ go, children }: { go: (() => void) | undefined; children: string }) {
  if (!go) return <span>{children}</span>;
  return (
    <button type="button" className="difference-list__way" onClick={go}>
      {children}
    </button>
  );
}
