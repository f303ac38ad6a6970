import type { FigureDefinition } from '@jiping/domain/figures';
import { Select } from 'antd';
import { useDepartments } from '../../api/county.ts';
import { DEPARTMENT_CATEGORY_WORDS } from '../../api/generated/schema-words.ts';
import { useLanguage } from '../../app/language.tsx';
import { categoryWords } from '../../parts/words.ts';
import { type ComparableYear, MOST_MEASURES } from './measures.ts';
import type { ComparisonSearch } from './search.ts';
import { texts } from './texts.ts';

export interface ChoiceProps {
  readonly county: string;
  readonly cycles: readonly ComparableYear[];
  readonly measures: readonly FigureDefinition[];
  readonly chosen: readonly string[];
  readonly years: readonly number[];
  readonly search: ComparisonSearch;
  readonly choose: (change: Partial<ComparisonSearch>) => void;
}

/** What to compare. */
export function Choice({ county, cycles, measures, chosen, years, search, choose }: ChoiceProps) {
  const { t } = useLanguage();
  const departments = useDepartments(county).filter(({ category }) => !search.category || category === search.category);
  return (
    <section className="panel comparison__choice" aria-labelledby="what">
      <h2 id="what">{t(texts.what)}</h2>
      <label htmlFor="measures">{t(texts.measures)}</label>
      <Select
        id="measures"
        mode="multiple"
        maxCount={MOST_MEASURES}
        showSearch={{ optionFilterProp: 'label' }}
        value={[...chosen]}
        onChange={(codes) => choose({ measures: codes, sort: undefined, down: undefined })}
        options={measures.map(({ code, label }) => ({ value: code, label: t(label) }))}
      />
      <label htmlFor="years">{t(texts.years)}</label>
      <Select
        id="years"
        mode="multiple"
        value={[...years]}
        onChange={(picked) => choose({ years: picked.map(String), sort: undefined, down: undefined })}
        options={cycles.map(({ fiscalYear }) => ({ value: fiscalYear, label: `${fiscalYear}` }))}
      />
      <label htmlFor="category">{t(texts.category)}</label>
      <Select
        id="category"
        allowClear
        placeholder={t(texts.anyCategory)}
        value={search.category}
        onChange={(category) => choose({ category, departments: undefined })}
        options={DEPARTMENT_CATEGORY_WORDS.map((category) => ({ value: category, label: t(categoryWords[category]) }))}
      />
      <label htmlFor="departments">{t(texts.departments)}</label>
      <Select
        id="departments"
        mode="multiple"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t(texts.allDepartments)}
        value={search.departments ?? []}
        onChange={(ids) => choose({ departments: ids.length > 0 ? ids : undefined })}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </section>
  );
}
