export function OverviewPage() {
  return <h1>总览</h1>;
}

export function OwnOverviewPage() {
  return <h1>总览</h1>;
}
