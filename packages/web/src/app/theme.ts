import { theme as antd, type ThemeConfig } from 'antd';
import { createStore, useStore } from '../api/store.ts';

/** What the person chose; `system` follows the machine. */
export type ThemeChoice = 'system' | 'light' | 'dark';
export const THEME_CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark'];
export type Shade = 'light' | 'dark';

const KEPT_UNDER = 'jiping.theme';
const darkMachine = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
/** Who asks the machine for stillness gets menus and windows that are there at once. */
const stillMachine = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');

const choiceStore = createStore<ThemeChoice>(rememberedChoice());
const shadeStore = createStore<Shade>(shadeOf(choiceStore.get()));

function rememberedChoice(): ThemeChoice {
  const kept = globalThis.localStorage?.getItem(KEPT_UNDER);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

function shadeOf(choice: ThemeChoice): Shade {
  if (choice !== 'system') return choice;
  return darkMachine?.matches ? 'dark' : 'light';
}

darkMachine?.addEventListener('change', () => shadeStore.set(shadeOf(choiceStore.get())));

export function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(KEPT_UNDER, choice);
  choiceStore.set(choice);
  shadeStore.set(shadeOf(choice));
}

export const useThemeChoice = (): ThemeChoice => useStore(choiceStore);
/** Light or dark, as it is on the screen now. */
export const useShade = (): Shade => useStore(shadeStore);

/** Machines of a county office have one of these; no font is downloaded. */
const INTERFACE_FONTS =
  '"PingFang SC", "Microsoft YaHei", "HarmonyOS Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", system-ui, sans-serif';

const LIGHT_GROUNDS = {
  colorPrimaryBg: '#eaf1fa',
  colorInfoBg: '#eaf1fa',
  colorInfoBorder: '#c2d6ee',
  colorSuccessBg: '#e9f5ee',
  colorSuccessBorder: '#bcdfca',
  colorWarningBg: '#fdf4e3',
  colorWarningBorder: '#efd6a3',
  colorErrorBg: '#fdeeec',
  colorErrorBorder: '#f2c3bd',
};

/** One quiet official blue; red for what blocks, amber for what wants a reason. */
export function themeFor(shade: Shade): ThemeConfig {
  const dark = shade === 'dark';
  return {
    algorithm: dark ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      colorPrimary: dark ? '#5080bf' : '#2b5c94',
      colorInfo: dark ? '#86b1e8' : '#2b5c94',
      colorLink: dark ? '#8ab4ea' : '#2b5c94',
      colorError: dark ? '#ec8378' : '#b83224',
      colorWarning: dark ? '#d9a441' : '#8f5c0c',
      colorSuccess: dark ? '#6dbd8e' : '#24703f',
      // Derived from such quiet colours the grounds would be grey.
      ...(dark ? {} : LIGHT_GROUNDS),
      // Faint words are words all the same: 4.5 to 1 against their ground.
      colorTextTertiary: dark ? '#9aa0a8' : '#666b72',
      colorTextPlaceholder: dark ? '#8f959d' : '#6b7077',
      colorBgLayout: dark ? '#101317' : '#f3f5f7',
      motion: !stillMachine?.matches,
      borderRadius: 4,
      fontSize: 14,
      fontFamily: INTERFACE_FONTS,
    },
    components: {
      Table: { cellPaddingBlockMD: 9, headerBorderRadius: 2 },
      // The blue that carries white words is too dark to be words itself on a dark ground.
      Tabs: dark ? { itemSelectedColor: '#8ab4ea', itemHoverColor: '#8ab4ea', itemActiveColor: '#8ab4ea' } : {},
    },
  };
}
