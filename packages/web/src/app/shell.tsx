import { MenuOutlined, SearchOutlined } from '@ant-design/icons';
import { Link, useLocation } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { AccountMenu } from './account-menu.tsx';
import { useLanguage } from './language.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { PaletteKey, paletteStore } from './palette/palette-key.tsx';
import { type Place, placesFor } from './places.ts';
import { texts } from './texts.ts';
import { useViewer } from './viewer.tsx';
import './shell.css';

/** Header and frame of every signed-in page. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useLanguage();
  const viewer = useViewer();
  const places = useMemo(() => placesFor(viewer), [viewer]);
  const [menuOpen, setMenuOpen] = useState(false);
  const main = useFocusOnNewPage(() => setMenuOpen(false));
  const place = viewer.memberships[0]?.region.name;
  return (
    <div className="shell">
      <a className="shell__skip" href="#main">
        {t(texts.skip)}
      </a>
      <header className="shell__header">
        <Button
          className="shell__menu"
          type="text"
          icon={<MenuOutlined />}
          aria-label={t(texts.menu)}
          onClick={() => setMenuOpen(true)}
        />
        <Link to="/" className="shell__mark">
          <img src="/mark.svg" alt="" width="24" height="24" />
          <span className="shell__product">{t(texts.product)}</span>
          {place ? <span className="shell__place">{place}</span> : null}
        </Link>
        <nav className="shell__nav" aria-label={t(texts.mainNavigation)}>
          <PlaceLinks places={places} />
        </nav>
        <div className="shell__end">
          <Button icon={<SearchOutlined />} onClick={() => paletteStore.set(true)} aria-keyshortcuts="Control+K">
            <span className="shell__palette-word">{t(texts.palette)}</span> <kbd className="shell__key">Ctrl K</kbd>
          </Button>
          <AccountMenu />
        </div>
      </header>
      <OfflineBanner />
      <main id="main" className="shell__main" tabIndex={-1} ref={main}>
        {children}
      </main>
      <Drawer placement="left" size={240} open={menuOpen} onClose={() => setMenuOpen(false)} title={t(texts.product)}>
        <nav className="shell__drawer-nav" aria-label={t(texts.mainNavigation)}>
          <PlaceLinks places={places} />
        </nav>
      </Drawer>
      <PaletteKey />
    </div>
  );
}

function PlaceLinks({ places }: { places: readonly Place[] }) {
  const { t } = useLanguage();
  return places.map((place) => (
    <Link
      key={place.to}
      to={place.to}
      className="shell__link"
      activeOptions={{ exact: place.to === '/', includeSearch: false }}
    >
      {t(place.label)}
    </Link>
  ));
}

/** Moves the focus to the page's beginning when another page has come, as a full page load would. */
function useFocusOnNewPage(onNewPage: () => void) {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    onNewPage();
    main.current?.focus({ preventScroll: true });
  });
  return main;
}
