export function ComparisonPage() {
  return <h1>对比</h1>;
}
