import { useNavigate } from '@tanstack/react-router';
import { Button, type InputRef, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { endSignInAgain, sessionStore } from '../api/session.ts';
import { useStore } from '../api/store.ts';
import { SignInForm } from '../pages/sign-in/sign-in-form.tsx';
import { useSession } from './api-provider.tsx';
import { useLanguage } from './language.tsx';
import { texts } from './texts.ts';
import { useViewer } from './viewer.tsx';
import { watchWriting } from './watch-writing.ts';

/** True from when the session has ended and who sat there has stopped writing, to when they are signed in again. */
function useAsked(): boolean {
  const expired = useStore(sessionStore) === 'expired';
  const [writing, setWriting] = useState(false);
  const [asked, setAsked] = useState(false);
  useEffect(() => watchWriting(document, setWriting), []);
  if (asked !== expired && !(expired && writing)) setAsked(expired);
  return asked;
}

/** The sign-in dialog over a page whose session has ended. What is typed on the page stays, to the end of the sentence. */
export function SignInAgain() {
  const { t } = useLanguage();
  const viewer = useViewer();
  const asked = useAsked();
  const navigate = useNavigate();
  const session = useSession();
  const password = useRef<InputRef>(null);
  const leave = async (to: '/' | '/sign-in') => {
    endSignInAgain(false);
    await navigate({ to });
    session.forget();
  };
  return (
    <Modal
      open={asked}
      title={t(texts.signedOutWhileAway)}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={400}
      destroyOnHidden
      afterOpenChange={(open) => open && password.current?.focus()}
      footer={
        <Button type="link" onClick={() => leave('/sign-in')}>
          {t(texts.leaveInstead)}
        </Button>
      }
    >
      <p>{t(texts.keptOnPage)}</p>
      <SignInForm
        username={viewer.username}
        passwordRef={password}
        onSignedIn={(viewerId) => (viewerId === viewer.id ? endSignInAgain(true) : leave('/'))}
      />
    </Modal>
  );
}
