import { GlobalOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useMutation } from 'urql';
import { graphql } from '../api/generated/index.ts';
import { roleWords } from '../parts/words.ts';
import { useSession } from './api-provider.tsx';
import { useLanguage } from './language.tsx';
import { texts } from './texts.ts';
import { chooseTheme, THEME_CHOICES, useThemeChoice } from './theme.ts';
import { useViewer } from './viewer.tsx';

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut {
      signedOut
    }
  }
`);

/** Who is signed in and as what; language, theme, sign out. */
export function AccountMenu() {
  const { t, language, setLanguage } = useLanguage();
  const viewer = useViewer();
  const theme = useThemeChoice();
  const signOut = useSignOut();
  const roles = viewer.memberships.map(({ role, region, department }) => ({
    key: `${role} ${region.code} ${department?.code ?? ''}`,
    words: `${t(roleWords[role])} · ${department?.name ?? region.name}`,
  }));
  const items: MenuProps['items'] = [
    {
      key: 'who',
      type: 'group',
      label: (
        <>
          <strong>{viewer.displayName}</strong>
          {roles.map(({ key, words }) => (
            <div key={key}>{words}</div>
          ))}
        </>
      ),
    },
    { type: 'divider' },
    {
      type: 'group',
      label: t(texts.theme),
      children: THEME_CHOICES.map((choice) => ({
        key: choice,
        label: t(texts.themes[choice]),
        extra: choice === theme ? '✓' : undefined,
        onClick: () => chooseTheme(choice),
      })),
    },
    { type: 'divider' },
    { key: 'sign-out', icon: <LogoutOutlined />, label: t(texts.signOut), onClick: signOut },
  ];
  return (
    <>
      <Button
        type="text"
        icon={<GlobalOutlined />}
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        aria-label={t(texts.switchLanguageLabel)}
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        <span className="shell__language-word">{t(texts.switchLanguage)}</span>
      </Button>
      <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
        <Button type="text" icon={<UserOutlined />}>
          <span className="visually-hidden">{t(texts.account)}</span>
          <span className="shell__account-name">{viewer.displayName}</span>
          {viewer.memberships[0] ? (
            <span className="shell__account-role">{` · ${t(roleWords[viewer.memberships[0].role])}`}</span>
          ) : null}
        </Button>
      </Dropdown>
    </>
  );
}

function useSignOut() {
  const [, signOut] = useMutation(SignOutDocument);
  const navigate = useNavigate();
  const session = useSession();
  return async () => {
    await signOut({});
    await navigate({ to: '/sign-in' });
    session.forget();
  };
}
