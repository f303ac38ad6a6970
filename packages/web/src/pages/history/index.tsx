export function HistoryPage() {
  return <h1>历史</h1>;
}
