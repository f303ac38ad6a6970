import { CloseOutlined } from '@ant-design/icons';
import type { Bilingual } from '@jiping/domain/language';
import { FIGURE_LABELS } from '@jiping/domain/names';
import { Button, Input, Select } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { texts as silent } from '../../../parts/texts.ts';
import { categoryWords, gradeWords } from '../../../parts/words.ts';
import { DEPARTMENT_SHOWS, EXTRA_COLUMNS, type OverviewSearch, settingsOf } from '../search.ts';
import type { Fact } from './county-facts.query.ts';
import { texts } from './texts.ts';

export interface DepartmentFiltersProps {
  readonly facts: readonly Fact[];
  readonly search: OverviewSearch;
  readonly choose: (search: OverviewSearch) => void;
  readonly clear: () => void;
}

const VALUES = {
  KNOWN: texts.stated,
  UNASKED: texts.unasked,
  MASKED: silent.masked,
  NOT_APPLICABLE: silent.notApplicable,
  MISSING: silent.missing,
} as const;

/** What narrows the department table; what a number elsewhere chose stands here too, and can be taken away. */
export function DepartmentFilters({ facts, search, choose, clear }: DepartmentFiltersProps) {
  const { t } = useLanguage();
  const categories = useMemo(() => [...new Set(facts.map(({ department }) => department.category))], [facts]);
  const sections = useMemo(() => [...new Set(facts.map(({ department }) => department.financeSection))], [facts]);
  const settings = Object.keys(settingsOf(search));
  const narrowed = Object.entries(search).some(
    ([name, value]) => value !== undefined && name !== 'sort' && name !== 'down' && !settings.includes(name),
  );
  const chosen = chosenWords(facts, search);
  return (
    <div className="filter-line">
      <Select
        aria-label={t(texts.show)}
        placeholder={t(texts.showAll)}
        allowClear
        style={{ width: 150 }}
        value={search.show}
        onChange={(show) => choose({ ...search, show })}
        options={DEPARTMENT_SHOWS.map((show) => ({ value: show, label: t(texts.shows[show]) }))}
      />
      <Input.Search
        key={search.name ?? ''}
        aria-label={t(texts.name)}
        placeholder={t(texts.name)}
        allowClear
        style={{ width: 220 }}
        defaultValue={search.name}
        onSearch={(name) => choose({ ...search, name: name || undefined })}
      />
      <Select
        aria-label={t(texts.category)}
        placeholder={t(texts.anyCategory)}
        allowClear
        style={{ width: 140 }}
        value={search.category}
        onChange={(category) => choose({ ...search, category })}
        options={categories.map((category) => ({ value: category, label: t(categoryWords[category]) }))}
      />
      <Select
        aria-label={t(texts.section)}
        placeholder={t(texts.anySection)}
        allowClear
        style={{ width: 140 }}
        value={search.section}
        onChange={(section) => choose({ ...search, section })}
        options={sections.map((section) => ({ value: section, label: section }))}
      />
      <Select
        aria-label={t(texts.columns)}
        placeholder={t(texts.columns)}
        mode="multiple"
        allowClear
        maxTagCount={1}
        style={{ minWidth: 150 }}
        value={search.columns ?? []}
        onChange={(columns) => choose({ ...search, columns: columns.length > 0 ? columns : undefined })}
        options={EXTRA_COLUMNS.map((column) => ({ value: column, label: t(texts[column]) }))}
      />
      {chosen.map(({ words, without }) => (
        <Chosen key={words.zh} words={words} remove={() => choose({ ...search, ...without })} />
      ))}
      {narrowed ? (
        <Button type="link" onClick={clear}>
          {t(texts.clear)}
        </Button>
      ) : null}
    </div>
  );
}

interface ChosenWords {
  readonly words: Bilingual;
  /** The address without it. */
  readonly without: OverviewSearch;
}

/** What a number elsewhere on the page chose, in words. */
function chosenWords(facts: readonly Fact[], search: OverviewSearch): readonly ChosenWords[] {
  const { rate, measure, value, grade, scored, difference, risk, finding, indicator, over } = search;
  const riskName = facts.flatMap(({ risks }) => risks).find(({ code }) => code === risk)?.label ?? risk;
  const found: readonly (ChosenWords | false | undefined | '')[] = [
    rate && { words: texts.rate(rate), without: { rate: undefined } },
    measure &&
      value && {
        words: texts.value(FIGURE_LABELS[measure], VALUES[value]),
        without: { measure: undefined, value: undefined },
      },
    grade && { words: texts.gradeIs(gradeWords[grade]), without: { grade: undefined } },
    scored && { words: texts.scored[scored], without: { scored: undefined } },
    difference && { words: texts.difference[difference], without: { difference: undefined } },
    risk && riskName && { words: texts.riskIs(riskName), without: { risk: undefined } },
    finding && { words: texts.findingIs(finding), without: { finding: undefined } },
    indicator && { words: texts.lostOnIs(indicator), without: { indicator: undefined } },
    over && { words: texts.overQuota, without: { over: undefined } },
  ];
  return found.filter((one) => typeof one === 'object');
}

function Chosen({ words, remove }: { words: Bilingual; remove: () => void }) {
  const { t } = useLanguage();
  return (
    <Button icon={<CloseOutlined />} iconPlacement="end" aria-label={t(texts.removeFilter(words))} onClick={remove}>
      {t(words)}
    </Button>
  );
}
