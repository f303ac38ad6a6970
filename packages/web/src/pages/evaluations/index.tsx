export function EvaluationsPage() {
  return <h1>自评列表</h1>;
}
