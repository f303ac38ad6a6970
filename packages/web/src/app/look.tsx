import { LoadingOutlined } from '@ant-design/icons';
import { App, ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ReactNode, useLayoutEffect } from 'react';
import { useLanguage } from './language.tsx';
import { themeFor, useShade } from './theme.ts';

/** Without antd's own motion, which leaves the icon on a button for good when a slow machine skips the frames it ends in. */
const LOADING = <LoadingOutlined />;

/** Theme and language of everything below. */
export function Look({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const shade = useShade();
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={themeFor(shade)}
      componentSize="middle"
      button={{ autoInsertSpace: false, loadingIcon: LOADING }}
    >
      <PageColours />
      <App>{children}</App>
    </ConfigProvider>
  );
}

/** antd's colours as variables of the page, for what is drawn with plain CSS. */
function PageColours() {
  const { token } = theme.useToken();
  const shade = useShade();
  useLayoutEffect(() => {
    const style = document.documentElement.style;
    style.colorScheme = shade;
    const colours = {
      ground: token.colorBgLayout,
      surface: token.colorBgContainer,
      raised: token.colorBgElevated,
      ink: token.colorText,
      quiet: token.colorTextSecondary,
      faint: token.colorTextTertiary,
      line: token.colorBorderSecondary,
      edge: token.colorBorder,
      accent: token.colorPrimary,
      'accent-ground': token.colorPrimaryBg,
      link: token.colorLink,
      block: token.colorError,
      'block-ground': token.colorErrorBg,
      explain: token.colorWarning,
      'explain-ground': token.colorWarningBg,
      good: token.colorSuccess,
      'good-ground': token.colorSuccessBg,
      hover: token.controlItemBgHover,
    };
    for (const [name, colour] of Object.entries(colours)) style.setProperty(`--${name}`, colour);
  }, [token, shade]);
  return null;
}
