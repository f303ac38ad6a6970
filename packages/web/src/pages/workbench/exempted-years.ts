/** A department with the years in which it need not report. */
export interface Exempted {
  readonly id: string;
  readonly name: string;
  readonly exemptions: readonly { readonly fiscalYear: number; readonly reason: string }[];
}

export interface ExemptedYear {
  readonly id: string;
  readonly name: string;
  readonly fiscalYear: number;
  readonly reason: string;
}

/** Of each department the latest exemptions, the newest first; a department is there once, however many evaluations it has. */
export function exemptedYears(departments: readonly Exempted[], most = 3): readonly ExemptedYear[] {
  const once = [...new Map(departments.map((department) => [department.id, department])).values()];
  return once
    .flatMap(({ id, name, exemptions }) => exemptions.map((exemption) => ({ id, name, ...exemption })))
    .toSorted((left, right) => right.fiscalYear - left.fiscalYear)
    .slice(0, most);
}
