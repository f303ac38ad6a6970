import { Empty } from 'antd';
import type { ReactNode } from 'react';

/** Nothing here, why, and what to do next: `<EmptyState title="没有待办" next={<Link …/>} />`. */
export function EmptyState({ title, reason, next }: { title: string; reason?: string; next?: ReactNode }) {
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <div>{title}</div>
          {reason ? <div style={{ color: 'var(--quiet)' }}>{reason}</div> : null}
        </>
      }
    >
      {next}
    </Empty>
  );
}
