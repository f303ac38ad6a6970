import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useSession } from '../../app/api-provider.tsx';
import { useLanguage } from '../../app/language.tsx';
import { OfflineBanner } from '../../app/offline-banner.tsx';
import { useTitle } from '../../parts/page.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { texts } from './texts.ts';
import './sign-in.css';

/** The way in. Afterwards the person stands where they wanted to go. */
export function SignInPage() {
  const { t, language, setLanguage } = useLanguage();
  const { to } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const session = useSession();
  useTitle(t(texts.title));
  const enter = async () => {
    session.forget();
    // Only addresses of our own: `//elsewhere` would leave the site.
    await navigate({ href: to?.startsWith('/') && !to.startsWith('//') ? to : '/', replace: true });
  };
  return (
    <div className="sign-in">
      <OfflineBanner />
      <main className="sign-in__sheet">
        <header className="sign-in__mark">
          <img src="/mark.svg" alt="" width="40" height="40" />
          <div>
            <h1>{t(texts.product)}</h1>
            <p>{t(texts.purpose)}</p>
          </div>
        </header>
        <SignInForm onSignedIn={enter} />
        <p className="sign-in__forgotten">{t(texts.forgotten)}</p>
        <Button
          type="link"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {t(texts.switchLanguage)}
        </Button>
      </main>
    </div>
  );
}
