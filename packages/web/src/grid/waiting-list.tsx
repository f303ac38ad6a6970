import { Button } from 'antd';
import { useStore } from '../api/store.ts';
import { useLanguage } from '../app/language.tsx';
import type { GridControl } from './grid-control.ts';
import { textOfCells } from './tab-separated.ts';
import { texts } from './texts.ts';

/** Nobody goes through more of them one by one, and a sheet pasted whole can leave thousands. */
const SHOWN = 100;

/** Under the grid: every pasted or typed text that did not become a value, with the reason, until somebody has dealt with it. */
export function WaitingList({ control, label }: { control: GridControl; label: string }) {
  const { t, language } = useLanguage();
  const waiting = useStore(control.waiting.store);
  if (waiting.length === 0) return null;
  return (
    <section className="grid__waiting" aria-label={`${label} ${t(texts.waiting(waiting.length))}`}>
      <header>
        <strong>{t(texts.waiting(waiting.length))}</strong>
        <Button
          size="small"
          type="link"
          onClick={() => void navigator.clipboard.writeText(textOfCells(waiting.map(({ text }) => [text])))}
        >
          {t(texts.copyAll)}
        </Button>
        <Button size="small" type="link" onClick={() => control.waiting.dropAll()}>
          {t(texts.dropAll)}
        </Button>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(texts.place)}</th>
            <th scope="col">{t(texts.content)}</th>
            <th scope="col">{t(texts.reason)}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {waiting.slice(0, SHOWN).map((waits) => (
            <tr key={waits.key}>
              <td>{waits.code === null ? t(texts.nowhere) : control.book.facts(waits.code).label[language]}</td>
              <td className="grid__waits">{waits.text}</td>
              <td>{t(waits.why)}</td>
              <td className="grid__waitacts">
                {waits.instead ? (
                  <Button
                    size="small"
                    type="link"
                    onClick={() => waits.instead && control.takePasted(waits, waits.instead)}
                  >
                    {t(texts.takePasted)}
                  </Button>
                ) : waits.code === null ? null : (
                  <Button size="small" type="link" onClick={() => control.mend(waits)}>
                    {t(texts.mend)}
                  </Button>
                )}
                <Button size="small" type="link" onClick={() => control.waiting.drop(waits)}>
                  {t(texts.drop)}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {waiting.length > SHOWN ? <p>{t(texts.moreWaiting(waiting.length - SHOWN))}</p> : null}
    </section>
  );
}
