import { CloseOutlined } from '@ant-design/icons';
import type { Bilingual } from '@jiping/domain/language';
import { Button, Input, Select } from 'antd';
import { useMemo } from 'react';
import { useLanguage } from '../../../app/language.tsx';
import { texts as silent } from '../../../parts/texts.ts';
import { categoryWords } from '../../../parts/words.ts';
import type { Fact } from '../overview.query.ts';
import { DEPARTMENT_SHOWS, type OverviewSearch } from '../search.ts';
import { texts } from './texts.ts';

export interface DepartmentFiltersProps {
  readonly facts: readonly Fact[];
  readonly search: OverviewSearch;
  readonly choose: (search: OverviewSearch) => void;
  readonly clear: () => void;
}

const VALUES = {
  KNOWN: null,
  MASKED: silent.masked,
  NOT_APPLICABLE: silent.notApplicable,
  MISSING: silent.missing,
} as const;

/** What narrows the department table; what a number elsewhere chose stands here too, and can be taken away. */
export function DepartmentFilters({ facts, search, choose, clear }: DepartmentFiltersProps) {
  const { t } = useLanguage();
  const categories = useMemo(() => [...new Set(facts.map(({ department }) => department.category))], [facts]);
  const sections = useMemo(() => [...new Set(facts.map(({ department }) => department.financeSection))], [facts]);
  const { sort, down, ...filters } = search;
  const narrowed = Object.values(filters).some((value) => value !== undefined);
  const value = search.value ? VALUES[search.value] : null;
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
      {search.rate ? (
        <Chosen words={texts.rate(search.rate)} remove={() => choose({ ...search, rate: undefined })} />
      ) : null}
      {search.measure && value ? (
        <Chosen
          words={texts.value(texts[search.measure], value)}
          remove={() => choose({ ...search, measure: undefined, value: undefined })}
        />
      ) : null}
      {narrowed ? (
        <Button type="link" onClick={clear}>
          {t(texts.clear)}
        </Button>
      ) : null}
    </div>
  );
}

function Chosen({ words, remove }: { words: Bilingual; remove: () => void }) {
  const { t } = useLanguage();
  return (
    <Button icon={<CloseOutlined />} iconPlacement="end" aria-label={t(texts.removeFilter(words))} onClick={remove}>
      {t(words)}
    </Button>
  );
}
