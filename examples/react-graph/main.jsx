import { Identity } from '@nodegx/client';
import { CommunityProvider } from '@nodegx/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphEditor } from './graph.jsx';

const address = new URLSearchParams(location.search);
const server = address.get('server') ?? 'http://127.0.0.1:4440';
const root = createRoot(document.getElementById('app'));

try {
  const identity = new Identity({ community: server });
  const name = address.get('name') ?? `Guest ${Math.ceil(Math.random() * 99)}`;
  const user = (await identity.restore()) ?? (await identity.guest(name));
  root.render(
    <StrictMode>
      <CommunityProvider
        key={user.id}
        community={server}
        token={identity.token}
        loading={<p>Looking for the community …</p>}
        failed={({ message }, retry) => (
          <p role="alert">
            {message}{' '}
            <button type="button" onClick={retry}>
              Try again
            </button>
          </p>
        )}
      >
        <GraphEditor name={user.name} />
      </CommunityProvider>
    </StrictMode>,
  );
} catch ({ message }) {
  root.render(<p role="alert">{message}</p>);
}
