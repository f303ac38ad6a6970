import type { ReactNode } from 'react';
import './page-header.css';

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** Small words under the title: the year, as of when. */
  readonly note?: ReactNode;
  /** What stands before the title: the way back. */
  readonly before?: ReactNode;
  /** Buttons and choices at the right end. */
  readonly actions?: ReactNode;
}

/** The first line of a page; its title is the page's only first-level heading. */
export function PageHeader({ title, note, before, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-header__words">
        {before}
        <h1>{title}</h1>
        {note ? <div className="page-header__note">{note}</div> : null}
      </div>
      {actions ? <div className="page-header__actions">{actions}</div> : null}
    </header>
  );
}
