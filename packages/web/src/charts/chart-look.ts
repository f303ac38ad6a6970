import { theme } from 'antd';
import { useMemo } from 'react';
import { useShade } from '../app/theme.ts';

/** The colours and letters that every chart is drawn with. */
export interface ChartLook {
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly edge: string;
  readonly ground: string;
  readonly raised: string;
  readonly accent: string;
  /** The chosen among the others; it has another shape or sign besides. */
  readonly marked: string;
  readonly font: string;
  /** Colours of several lines, told apart by who sees few colours; each has its own sign as well. */
  readonly series: readonly string[];
}

const SERIES = {
  light: ['#2b5c94', '#b5541c', '#24703f', '#7a4b9c', '#7d6200', '#0f7580', '#a23b62', '#4d5560'],
  dark: ['#86b1e8', '#e9a06b', '#6dbd8e', '#c39be0', '#d9c05a', '#5fc3cf', '#e58fb0', '#b4bac2'],
} as const;

/** Signs of the points of several lines, in the order of their colours. */
export const SIGNS = [
  'circle',
  'rect',
  'triangle',
  'diamond',
  'emptyCircle',
  'emptyRect',
  'emptyTriangle',
  'pin',
] as const;

/** The look of the page as it is now: light or dark. The same object until that changes. */
export function useChartLook(): ChartLook {
  const { token } = theme.useToken();
  const shade = useShade();
  return useMemo(
    () => ({
      ink: token.colorText,
      quiet: token.colorTextSecondary,
      line: token.colorBorderSecondary,
      edge: token.colorBorder,
      ground: token.colorBgContainer,
      raised: token.colorBgElevated,
      accent: token.colorPrimary,
      marked: token.colorWarning,
      font: token.fontFamily,
      series: SERIES[shade],
    }),
    [token, shade],
  );
}
