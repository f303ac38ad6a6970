import { Table } from 'antd';
import { DEPARTMENT_SORTS, type OverviewSearch } from '../search.ts';
import type { Fact } from './county-facts.query.ts';
import { useColumns } from './department-columns.tsx';

export interface DepartmentTableProps {
  /** Already chosen and ordered. */
  readonly facts: readonly Fact[];
  readonly countyCode: string;
  readonly fiscalYear: number;
  readonly search: OverviewSearch;
  readonly choose: (search: OverviewSearch) => void;
}

/** A row a department; its name opens its evaluation. The order is the address's. */
export function DepartmentTable({ facts, countyCode, fiscalYear, search, choose }: DepartmentTableProps) {
  const columns = useColumns({ countyCode, fiscalYear }, search);
  return (
    <Table<Fact>
      size="small"
      rowKey={({ department }) => department.id}
      columns={columns}
      dataSource={facts}
      pagination={false}
      scroll={{ x: 'max-content' }}
      sticky={{ offsetHeader: 48 }}
      sortDirections={['descend', 'ascend']}
      onChange={(_pages, _filters, sorter) => {
        const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
        const sort = DEPARTMENT_SORTS.find((key) => key === columnKey);
        choose({ ...search, sort: order ? sort : undefined, down: order === 'descend' ? 'true' : undefined });
      }}
    />
  );
}
