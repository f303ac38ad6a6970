export function WorkbenchPage() {
  return <h1>工作台</h1>;
}
