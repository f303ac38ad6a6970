import { Button, Select } from 'antd';
import { useMemo } from 'react';
import { useDepartments, useYears } from '../../api/county.ts';
import { DEPARTMENT_CATEGORY_WORDS, EVALUATION_ORDER_WORDS } from '../../api/generated/schema-words.ts';
import { useLanguage } from '../../app/language.tsx';
import { categoryWords, GRADES_IN_ORDER, gradeWords, STATES_IN_ORDER, stateWords } from '../../parts/words.ts';
import type { EvaluationsSearch } from './search.ts';
import { texts } from './texts.ts';
import './filter-bar.css';

export interface FilterBarProps {
  readonly search: EvaluationsSearch;
  readonly county: string | undefined;
  readonly choose: (chosen: Partial<EvaluationsSearch>) => void;
  /** null where nothing is narrowed. */
  readonly clear: (() => void) | null;
}

/** The list's filters and order; what is chosen goes into the address. */
export function FilterBar({ search, county, choose, clear }: FilterBarProps) {
  const { t } = useLanguage();
  const years = useYears(county) ?? [];
  const departments = useDepartments(county);
  const sections = useMemo(
    () =>
      [...new Set(departments.map(({ financeSection }) => financeSection))].toSorted((a, b) =>
        a.localeCompare(b, 'zh'),
      ),
    [departments],
  );
  return (
    <section className="filter-bar" aria-label={t(texts.filters)}>
      <Select
        aria-label={t(texts.year)}
        placeholder={t(texts.anyYear)}
        allowClear
        style={{ width: 116 }}
        value={search.year}
        onChange={(year) => choose({ year })}
        options={years.map((year) => ({ value: year, label: `${year}` }))}
      />
      <Select
        aria-label={t(texts.state)}
        placeholder={t(texts.anyState)}
        mode="multiple"
        allowClear
        maxTagCount={2}
        style={{ minWidth: 200, maxWidth: 380 }}
        value={search.states ?? []}
        onChange={(states) => choose({ states: states.length > 0 ? states : undefined })}
        options={STATES_IN_ORDER.map((state) => ({ value: state, label: t(stateWords[state]) }))}
      />
      <Select
        aria-label={t(texts.category)}
        placeholder={t(texts.anyCategory)}
        allowClear
        style={{ width: 140 }}
        value={search.category}
        onChange={(category) => choose({ category })}
        options={DEPARTMENT_CATEGORY_WORDS.map((category) => ({ value: category, label: t(categoryWords[category]) }))}
      />
      <Select
        aria-label={t(texts.section)}
        placeholder={t(texts.anySection)}
        allowClear
        style={{ width: 140 }}
        value={search.section}
        onChange={(section) => choose({ section })}
        options={sections.map((section) => ({ value: section, label: section }))}
      />
      <Select
        aria-label={t(texts.grade)}
        placeholder={t(texts.anyGrade)}
        allowClear
        style={{ width: 116 }}
        value={search.grade}
        onChange={(grade) => choose({ grade })}
        options={GRADES_IN_ORDER.map((grade) => ({ value: grade, label: t(gradeWords[grade]) }))}
      />
      <Select
        aria-label={t(texts.late)}
        placeholder={t(texts.anyLate)}
        allowClear
        style={{ width: 130 }}
        value={search.late}
        onChange={(late) => choose({ late })}
        options={[
          { value: false, label: t(texts.onTime) },
          { value: true, label: t(texts.wasLate) },
        ]}
      />
      {search.submitted === undefined ? null : (
        <Button onClick={() => choose({ submitted: undefined })}>{t(texts.onlySubmitted(search.submitted))} ✕</Button>
      )}
      {search.finding ? (
        <Button onClick={() => choose({ finding: undefined })}>{t(texts.onlyFinding(search.finding))} ✕</Button>
      ) : null}
      {search.department ? (
        <Button onClick={() => choose({ department: undefined })}>
          {t(texts.onlyDepartment(departments.find(({ id }) => id === search.department)?.name ?? '…'))} ✕
        </Button>
      ) : null}
      {clear ? (
        <Button type="link" onClick={clear}>
          {t(texts.clear)}
        </Button>
      ) : null}
      <Select
        className="filter-bar__order"
        aria-label={t(texts.order)}
        style={{ width: 170 }}
        value={search.order ?? 'DEPARTMENT'}
        onChange={(order) => choose({ order: order === 'DEPARTMENT' ? undefined : order })}
        options={EVALUATION_ORDER_WORDS.map((order) => ({ value: order, label: t(texts.orders[order]) }))}
      />
    </section>
  );
}
