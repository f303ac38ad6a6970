export function SignInPage() {
  return <h1>登录</h1>;
}
