// Shows GraphiQL with one tab an example; the examples are files beside this one, which the README quotes as well.
const EXAMPLES = ['coverage', 'gaps', 'responsibility', 'cell', 'search'];

async function example(name) {
  const answer = await fetch(`/graphiql/examples/${name}.graphql`);
  if (!answer.ok) throw new Error(`${name}.graphql: ${answer.status}`);
  return { query: await answer.text() };
}

async function show() {
  const webSocket = new URL('/graphql', location.href);
  webSocket.protocol = location.protocol.replace('http', 'ws');
  const fetcher = GraphiQL.createFetcher({ url: '/graphql', subscriptionUrl: webSocket.href });
  const defaultTabs = await Promise.all(EXAMPLES.map(example));
  const place = document.getElementById('graphiql');
  place.removeAttribute('aria-busy');
  ReactDOM.createRoot(place).render(React.createElement(GraphiQL, { fetcher, defaultTabs, shouldPersistHeaders: false }));
}

show().catch((failure) => {
  document.getElementById('graphiql').textContent = `GraphiQL: ${failure.message}`;
});
