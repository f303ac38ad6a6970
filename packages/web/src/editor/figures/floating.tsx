import { Popover } from 'antd';
import type { ReactNode } from 'react';

/** Something small that stands beside a place of the page; Escape or a click elsewhere closes it. */
export function Floating({ place, close, children }: { place: DOMRect; close: () => void; children: ReactNode }) {
  return (
    <Popover
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever the focus is inside
        <div
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
            event.stopPropagation();
            close();
          }}
        >
          {children}
        </div>
      }
    >
      <span
        aria-hidden="true"
        style={{
          position: 'fixed',
          left: place.left,
          top: place.top,
          width: Math.max(1, place.width),
          height: place.height,
          pointerEvents: 'none',
        }}
      />
    </Popover>
  );
}
