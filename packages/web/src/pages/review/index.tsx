export function ReviewPage() {
  return <h1>审核</h1>;
}
