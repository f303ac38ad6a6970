export function ChecksPage() {
  return <h1>校验目录</h1>;
}
