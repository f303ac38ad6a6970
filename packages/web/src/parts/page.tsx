import { type ReactNode, useEffect } from 'react';
import { useLanguage } from '../app/language.tsx';
import { PageHeader, type PageHeaderProps } from './page-header.tsx';
import { texts } from './texts.ts';
import './page.css';

export interface PageProps extends Omit<PageHeaderProps, 'title'> {
  readonly title: string;
  readonly children: ReactNode;
}

/** An ordinary page: its name in the browser's tab, its header, and its content with the usual margins. */
export function Page({ title, children, ...header }: PageProps) {
  useTitle(title);
  return (
    <div className="page">
      <PageHeader title={title} {...header} />
      {children}
    </div>
  );
}

/** Names the browser's tab, and what a screen reader says when the page comes. */
export function useTitle(title: string): void {
  const { t } = useLanguage();
  const product = t(texts.product);
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
}
