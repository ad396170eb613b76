// Shows GraphiQL with one tab an example; the examples are files beside this one, which the README quotes as well.
const EXAMPLES = ['coverage', 'gaps', 'responsibility', 'cell', 'search'];

async function example(name) {
  const answer = await fetch(`/graphiql/examples/${name}.graphql`);
  if (!answer.ok) throw new Error(`${name}.graphql: ${answer.status}`);
  return { query: await answer.text() };
}

// Who is signed in, and what each request has to bear to show that this page sends it.
async function session() {
  const answer = await fetch('/session');
  if (!answer.ok) location.assign('/sign-in');
  const { account, csrfHeader, csrfToken } = await answer.json();
  return { account, headers: csrfHeader ? { [csrfHeader]: csrfToken } : {} };
}

function showAccount({ account, headers }) {
  if (!account || !Object.keys(headers).length) return;
  document.getElementById('account').hidden = false;
  document.getElementById('account-name').textContent = account;
  document.getElementById('sign-out').addEventListener('click', async () => {
    await fetch('/sign-out', { method: 'POST', headers, redirect: 'manual' });
    location.assign('/sign-in?out');
  });
}

async function show() {
  const signedIn = await session();
  showAccount(signedIn);
  const webSocket = new URL('/graphql', location.href);
  webSocket.protocol = location.protocol.replace('http', 'ws');
  const fetcher = GraphiQL.createFetcher({
    url: '/graphql',
    subscriptionUrl: webSocket.href,
    headers: signedIn.headers,
  });
  const defaultTabs = await Promise.all(EXAMPLES.map(example));
  const place = document.getElementById('graphiql');
  place.removeAttribute('aria-busy');
  ReactDOM.createRoot(place).render(React.createElement(GraphiQL, { fetcher, defaultTabs, shouldPersistHeaders: false }));
}

show().catch((failure) => {
  document.getElementById('graphiql').textContent = `GraphiQL: ${failure.message}`;
});
