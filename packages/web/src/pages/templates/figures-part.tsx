import { explainFigure, type FigureDefinition, type FigureTable } from '@jiping/domain/figures';
import type { Template } from '@jiping/domain/templates';
import { Input, Table, type TableColumnsType, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { figuresMatching } from '../../editor/figures/figures-matching.ts';
import { texts } from './texts.ts';

/** What nobody has written: the formulas alone are asked for. */
const NOBODY: FigureTable = new Map();

/** The catalogue of figures: code, unit, meaning, formula. */
export function FiguresPart({ template }: { template: Template }) {
  const { t, language } = useLanguage();
  const [words, setWords] = useState('');
  const shown = useMemo(() => [...figuresMatching(template.figures, words, [])], [template, words]);
  const columns = useMemo(
    (): TableColumnsType<FigureDefinition> => [
      {
        title: t(texts.label),
        key: 'label',
        width: '26%',
        render: (_, { label, code, essential }) => (
          <>
            {label[language]} {essential ? <Tag>{t(texts.essential)}</Tag> : null}
            <div>
              <code>{code}</code>
            </div>
          </>
        ),
      },
      { title: t(texts.unit), dataIndex: 'unit', width: 70 },
      {
        title: t(texts.formula),
        key: 'formula',
        width: '24%',
        render: (_, { code }) => {
          const formula = explainFigure(template, NOBODY, code)?.lines[0];
          return formula ? t(formula) : null;
        },
      },
      { title: t(texts.meaning), key: 'meaning', render: (_, { meaning }) => meaning[language] },
    ],
    [t, language, template],
  );
  return (
    <>
      <Input.Search
        allowClear
        className="template__find"
        aria-label={t(texts.find)}
        placeholder={t(texts.find)}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Table<FigureDefinition>
        size="small"
        rowKey="code"
        columns={columns}
        dataSource={shown}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 820 }}
      />
    </>
  );
}
