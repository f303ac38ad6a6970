import { Drawer } from 'antd';
import type { ReactNode, Ref } from 'react';
import type { Width } from './use-width.ts';
import './panes.css';

/** Which of the outer panes stands open as a drawer. */
export type OpenDrawer = 'outline' | 'side' | null;

export interface ThreePanesProps {
  readonly width: Width;
  readonly className?: string;
  readonly header: ReactNode;
  readonly outline: ReactNode;
  readonly side: ReactNode;
  /** What the outer panes are called. */
  readonly names: { readonly outline: string; readonly side: string };
  readonly drawer: OpenDrawer;
  readonly closeDrawer: () => void;
  /** Where the paper scrolls. */
  readonly middle: Ref<HTMLDivElement>;
  /** The paper. */
  readonly children: ReactNode;
}

/** Outline, paper and help side by side under a header; on narrow screens help and outline come as drawers. */
export function ThreePanes({
  width,
  className = '',
  header,
  outline,
  side,
  names,
  drawer,
  closeDrawer,
  middle,
  children,
}: ThreePanesProps) {
  return (
    <div className={`writing writing--${width} ${className}`.trimEnd()}>
      {header}
      {width === 'narrow' ? null : <aside className="writing__outline">{outline}</aside>}
      <div className="writing__paper" ref={middle}>
        {children}
      </div>
      {width === 'wide' ? (
        <aside className="writing__side" aria-label={names.side}>
          {side}
        </aside>
      ) : null}
      <Drawer open={drawer === 'outline'} onClose={closeDrawer} placement="left" size={300} title={names.outline}>
        {outline}
      </Drawer>
      <Drawer
        open={drawer === 'side' && width !== 'wide'}
        onClose={closeDrawer}
        placement="right"
        size={400}
        mask={false}
        title={names.side}
      >
        {side}
      </Drawer>
    </div>
  );
}
