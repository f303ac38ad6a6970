import { Checkbox, Select } from 'antd';
import { useDepartments } from '../../api/county.ts';
import { DEPARTMENT_CATEGORY_WORDS } from '../../api/generated/schema-words.ts';
import { useLanguage } from '../../app/language.tsx';
import { ownCounty } from '../../app/own-county.ts';
import { useViewer } from '../../app/viewer.tsx';
import { categoryWords } from '../../parts/words.ts';
import type { MeasureGroup } from './comparison.query.ts';
import { IndicatorChoice } from './indicator-choice.tsx';
import { MeasureChoice } from './measure-choice.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { MOST_YEARS, ownDepartments } from './question.ts';
import type { ComparisonSearch } from './search.ts';
import { texts } from './texts.ts';

export interface ChoiceProps {
  readonly groups: readonly MeasureGroup[];
  readonly chosen: readonly string[];
  /** The years that have data, the latest first. */
  readonly years: readonly number[];
  readonly search: ComparisonSearch;
  readonly choose: (change: Partial<ComparisonSearch>) => void;
}

/** What to compare. */
export function Choice({ groups, chosen, years, search, choose }: ChoiceProps) {
  const { t } = useLanguage();
  const viewer = useViewer();
  const isDepartment = ownDepartments(viewer).length > 0;
  const wanted = search.years ?? [];
  const offered = [...new Set([...years.map(String), ...wanted])].toSorted().toReversed();
  return (
    <section className="panel comparison__choice" aria-labelledby="what">
      <h2 id="what">{t(texts.what)}</h2>
      {ownCounty(viewer) ? null : <PlaceChoice search={search} choose={choose} />}
      {isDepartment ? <p className="comparison__hint">{t(texts.ownOnly)}</p> : null}
      <MeasureChoice groups={groups} chosen={chosen} choose={(codes) => choose({ measures: codes })} />
      <IndicatorChoice
        chosen={chosen}
        choose={(codes) => choose({ measures: codes })}
        search={search}
        isDepartment={isDepartment}
      />
      <label htmlFor="per">{t(texts.per)}</label>
      <Select
        id="per"
        allowClear
        placeholder={t(texts.perNone)}
        value={search.per}
        onChange={(per) => choose({ per })}
        options={[
          { value: 'staff' as const, label: t(texts.perStaff) },
          { value: 'head' as const, label: t(texts.perHead) },
        ]}
      />
      <label htmlFor="years">{t(texts.years)}</label>
      <Select
        id="years"
        mode="multiple"
        maxCount={MOST_YEARS}
        value={wanted}
        onChange={(picked) => choose({ years: picked.toSorted() })}
        options={offered.map((year) => ({ value: year, label: year }))}
      />
      {isDepartment ? null : <Units search={search} choose={choose} />}
    </section>
  );
}

/** Which departments: of a kind, by name, and whether those that are not accepted count. */
function Units({ search, choose }: Pick<ChoiceProps, 'search' | 'choose'>) {
  const { t } = useLanguage();
  const all = useDepartments(search.county);
  const departments = all.filter(({ category }) => !search.category || category === search.category);
  const named = search.departments ?? [];
  const unlisted = named.filter((id) => !departments.some((department) => department.id === id));
  const listed = named.filter((id) => !unlisted.includes(id));
  return (
    <>
      <label htmlFor="category">{t(texts.category)}</label>
      <Select
        id="category"
        allowClear
        placeholder={t(texts.anyCategory)}
        value={search.category}
        onChange={(category) => choose({ category, departments: undefined, mark: undefined })}
        options={DEPARTMENT_CATEGORY_WORDS.map((category) => ({ value: category, label: t(categoryWords[category]) }))}
      />
      {search.county ? (
        <>
          <label htmlFor="departments">{t(texts.departments)}</label>
          <Select
            id="departments"
            mode="multiple"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={unlisted.length > 0 ? t(texts.someDepartments(unlisted.length)) : t(texts.allDepartments)}
            value={listed}
            onChange={(ids) => choose({ departments: ids.length > 0 ? ids : undefined })}
            options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </>
      ) : null}
      <Checkbox
        checked={search.provisional === 'true'}
        onChange={({ target }) => choose({ provisional: target.checked ? 'true' : undefined })}
      >
        {t(texts.provisional)}
      </Checkbox>
    </>
  );
}
