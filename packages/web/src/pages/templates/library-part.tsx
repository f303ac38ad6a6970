import { definitionOf, type LibraryIndicator } from '@jiping/domain/figures';
import type { Template } from '@jiping/domain/templates';
import { Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { hasPoints } from '../../editor/forms/indicators/library-rows.ts';
import { texts as indicatorTexts } from '../../editor/forms/indicators/texts.ts';
import { labelOfLevel } from '../../editor/forms/indicators/weight-sums.ts';
import { standardInWords } from '../../editor/forms/scores/standard-words.ts';
import { Wide } from '../../parts/wide.tsx';
import { texts } from './texts.ts';

/** The levels with their points, and the library of common indicators. */
export function LibraryPart({ template }: { template: Template }) {
  const { t, language } = useLanguage();
  const { scoring, library } = template;
  const columns = useMemo(
    (): TableColumnsType<LibraryIndicator> => [
      { title: t(texts.code), dataIndex: 'code', width: 70, render: (code) => <code>{code}</code> },
      {
        title: t(texts.name3),
        key: 'name',
        render: (_, { name, level1 }) => (
          <>
            <strong>{name[language]}</strong>
            <div className="quiet">{t(labelOfLevel(template, level1))}</div>
          </>
        ),
      },
      {
        title: t(texts.points),
        key: 'weight',
        width: 70,
        align: 'right',
        className: 'number',
        render: (_, item) => (hasPoints(item) ? item.weight : '—'),
      },
      { title: t(texts.formula), key: 'formula', width: '28%', render: (_, { formula }) => formula[language] },
      {
        title: t(indicatorTexts.standard),
        key: 'standard',
        width: '26%',
        render: (_, { standard, unit }) => {
          const found = scoring.standards.find(({ key }) => key === standard);
          return found ? t(standardInWords(found, unit)) : standard;
        },
      },
      {
        title: t(indicatorTexts.fedFrom),
        key: 'from',
        render: (_, { from }) =>
          from === undefined ? t(indicatorTexts.typed) : (definitionOf(template, from)?.label[language] ?? from),
      },
      { title: t(texts.source), dataIndex: 'source', width: 150 },
    ],
    [t, language, template, scoring],
  );
  return (
    <>
      <table className="template__levels">
        <tbody>
          <tr>
            <th scope="row">{t(texts.execution)}</th>
            <td />
            <td className="number">{scoring.execution.weight}</td>
          </tr>
          {scoring.levels.map(({ key, label, weight, second }) => (
            <tr key={key}>
              <th scope="row">{label[language]}</th>
              <td className="quiet">{second.map((one) => one.label[language]).join('、')}</td>
              <td className="number">{weight ?? t(texts.free)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t(texts.library)}</h3>
      <Wide label={t(texts.library)} width={980}>
        <Table<LibraryIndicator>
          size="small"
          rowKey="code"
          columns={columns}
          dataSource={[...library]}
          pagination={false}
        />
      </Wide>
    </>
  );
}
