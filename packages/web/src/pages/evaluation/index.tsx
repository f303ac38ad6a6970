export function EvaluationPage() {
  return <h1>填报</h1>;
}
