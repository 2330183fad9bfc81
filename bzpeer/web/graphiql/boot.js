// Starts GraphiQL on this address; ?query=, ?variables= and ?operationName= open with that operation, run at once.
const given = new URLSearchParams(window.location.search);
const fetcher = GraphiQL.createFetcher({ url: window.location.pathname });
const editor = React.createElement(GraphiQL, {
  fetcher,
  query: given.get("query") ?? undefined,
  variables: given.get("variables") ?? undefined,
  operationName: given.get("operationName") ?? undefined,
  defaultEditorToolsVisibility: true,
  shouldPersistHeaders: false,
});
ReactDOM.createRoot(document.getElementById("graphiql")).render(editor);
