import type { ReactNode } from 'react';
import './notice.css';

export interface NoticeProps {
  readonly icon: ReactNode;
  readonly title: string;
  /** Why, and what to do. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Said at once by a screen reader. */
  readonly alert?: boolean;
}

/** A page, or a part of one, that can show only why it shows nothing. */
export function Notice({ icon, title, children, actions, alert }: NoticeProps) {
  return (
    <section className="notice" role={alert ? 'alert' : undefined}>
      <div className="notice__icon" aria-hidden="true">
        {icon}
      </div>
      <h1 className="notice__title">{title}</h1>
      <div className="notice__words">{children}</div>
      {actions ? <div className="notice__actions">{actions}</div> : null}
    </section>
  );
}
