import { Alert, Button, Form, Input, type InputRef } from 'antd';
import { type RefObject, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { faultOf } from '../../api/fault.ts';
import { graphql } from '../../api/generated/index.ts';
import { useLanguage } from '../../app/language.tsx';
import { UserErrorList } from '../../parts/user-error-list.tsx';
import { texts } from './texts.ts';

const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        id
      }
      userErrors {
        code
        message
      }
    }
  }
`);

interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface SignInFormProps {
  /** Filled in already, for who was signed in before. */
  readonly username?: string;
  readonly onSignedIn: (viewerId: string) => void;
  /** For a dialog that takes the focus itself and hands it on when it is open. */
  readonly passwordRef?: RefObject<InputRef | null>;
}

/** Username and password. A refusal stays above the fields, is read out, and leaves the cursor in the password. */
export function SignInForm({ username, onSignedIn, passwordRef }: SignInFormProps) {
  const { t } = useLanguage();
  const [{ fetching, error, data }, signIn] = useMutation(SignInDocument);
  const [tried, setTried] = useState(0);
  const own = useRef<InputRef>(null);
  const password = passwordRef ?? own;

  const submit = async (input: Credentials) => {
    const result = await signIn({ input });
    const viewer = result.data?.signIn.viewer;
    if (viewer) return onSignedIn(viewer.id);
    setTried(tried + 1);
    password.current?.focus({ cursor: 'all' });
  };
  return (
    <Form<Credentials> layout="vertical" requiredMark={false} initialValues={{ username }} onFinish={submit}>
      <div style={{ marginBlockEnd: 16 }} key={tried}>
        {error ? (
          <Alert
            type="error"
            showIcon
            role="alert"
            title={t(faultOf(error).title)}
            description={t(faultOf(error).remedy)}
          />
        ) : null}
        <UserErrorList errors={data?.signIn.userErrors} />
      </div>
      <Form.Item
        name="username"
        label={t(texts.username)}
        rules={[{ required: true, message: t(texts.usernameNeeded) }]}
      >
        <Input autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus={!username} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t(texts.password)}
        rules={[{ required: true, message: t(texts.passwordNeeded) }]}
      >
        <Input.Password ref={password} autoComplete="current-password" autoFocus={Boolean(username)} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={fetching}>
        {t(texts.signIn)}
      </Button>
    </Form>
  );
}
