// Starts GraphiQL on this address. ?query=, ?variables= and ?operationName= open it with that operation and its answer.
const given = new URLSearchParams(window.location.search);
const url = window.location.pathname;
const query = given.get("query") ?? undefined;
const variables = given.get("variables") ?? undefined;
const operationName = given.get("operationName") ?? undefined;

async function answer() {
  if (!query) return undefined;
  const body = { query, operationName, variables: variables && JSON.parse(variables) };
  const headers = { "content-type": "application/json", accept: "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return JSON.stringify(await response.json(), null, 2);
}

async function start() {
  // a mutation is shown, never run, because somebody followed a link; what fails is shown when it is run by hand
  const runs = query && !/\b(mutation|subscription)\b/.test(query);
  const response = runs ? await answer().catch(() => undefined) : undefined;
  const editor = React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url }),
    query,
    variables,
    operationName,
    response,
    defaultEditorToolsVisibility: true,
    shouldPersistHeaders: false,
  });
  ReactDOM.createRoot(document.getElementById("graphiql")).render(editor);
}

start();
