export function ImportPage() {
  return <h1>导入</h1>;
}
