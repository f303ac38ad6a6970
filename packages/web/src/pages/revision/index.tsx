export function RevisionPage() {
  return <h1>版本</h1>;
}
