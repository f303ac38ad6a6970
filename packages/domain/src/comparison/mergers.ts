/** A department as far as mergers go. */
export interface MergingDepartment {
  readonly id: string;
  /** The one it was merged into. */
  readonly successorId: string | null;
}

/** A department that goes on, with those that were merged into it, directly or by way of another. */
export interface MergedUnit<Row extends MergingDepartment> {
  readonly head: Row;
  readonly predecessors: readonly Row[];
}

/**
 * Departments as units: each predecessor belongs to the last successor among those given. One whose successor is not given (out of
 * the viewer's sight) stands for itself, as do those whose successors go round in a circle.
 */
export function mergedUnits<Row extends MergingDepartment>(departments: readonly Row[]): readonly MergedUnit<Row>[] {
  const byId = new Map(departments.map((department) => [department.id, department]));
  const members = new Map<Row, Row[]>(departments.map((department) => [department, []]));
  for (const department of departments) {
    const head = headOf(department, byId);
    if (head !== department) members.get(head)!.push(department);
  }
  return departments
    .filter((department) => headOf(department, byId) === department)
    .map((head) => ({ head, predecessors: members.get(head)! }));
}

function headOf<Row extends MergingDepartment>(department: Row, byId: ReadonlyMap<string, Row>): Row {
  const passed = new Set<Row>();
  let head = department;
  for (;;) {
    passed.add(head);
    const successor = head.successorId === null ? undefined : byId.get(head.successorId);
    if (successor === undefined) return head;
    if (passed.has(successor)) return department;
    head = successor;
  }
}
