import type { GraphQLSchema } from 'graphql';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { JourneyView } from './journey/journey-view.tsx';
import { PictureView } from './picture/picture-view.tsx';
import type { GraphPicture } from './picture/relations.ts';
import { session } from './sign-in/session.ts';
import { SignInDialog } from './sign-in/sign-in-dialog.tsx';
import { useStore } from './store.ts';
import { useLoaded } from './use-loaded.ts';
import { useRoute, type View } from './use-route.ts';
import { fetchSchema } from './graph/schema.ts';
import { fetchJson } from './settings.ts';
import { roleName } from './words.ts';

// The editor is large and comes after the page.
const Editor = lazy(async () => ({ default: (await import('./editor/editor-view.tsx')).EditorView }));

const views: readonly (readonly [View, string])[] = [
  ['operations', 'Operations'],
  ['journey', 'Journey'],
  ['graph', 'Graph'],
];

function Header({ view, signIn }: { readonly view: View; readonly signIn: () => void }): ReactNode {
  const { active } = useStore(session);
  return (
    <header className="top">
      <a className="brand" href="#/operations">
        <span className="mark" aria-hidden="true" />
        Tessera
      </a>
      <nav aria-label="Views">
        {views.map(([name, words]) => (
          <a key={name} href={`#/${name}`} aria-current={name === view ? 'page' : undefined}>
            {words}
          </a>
        ))}
      </nav>
      <button type="button" className="who" onClick={signIn}>
        {active === null ? (
          'Sign in'
        ) : (
          <>
            <strong>{active.name}</strong> <span className="who-role">{roleName(active.role)}</span>
          </>
        )}
      </button>
    </header>
  );
}

const Waiting = ({ problem }: { readonly problem: string | null }): ReactNode => (
  <p className="waiting" role="status">
    {problem ?? 'Loading…'}
  </p>
);

const loadPicture = (): Promise<GraphPicture> => fetchJson<GraphPicture>('/explorer/graph.json');

function Picture({ selected }: { readonly selected: string | null }): ReactNode {
  const [picture, problem] = useLoaded(loadPicture);
  return picture === null ? <Waiting problem={problem} /> : <PictureView picture={picture} selected={selected} />;
}

function Operations(): ReactNode {
  const [schema, problem] = useLoaded<GraphQLSchema>(fetchSchema);
  if (schema === null) return <Waiting problem={problem} />;
  return (
    <Suspense fallback={<Waiting problem={null} />}>
      <Editor schema={schema} />
    </Suspense>
  );
}

/** The explorer: operations to run, one journey to follow, and the graph to look at. */
export function App(): ReactNode {
  const { view, rest } = useRoute();
  const [isSigningIn, setSigningIn] = useState(false);
  return (
    <>
      <a className="skip" href="#main" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the content
      </a>
      <Header view={view} signIn={() => setSigningIn(true)} />
      <main id="main" tabIndex={-1}>
        <div className="view operations" hidden={view !== 'operations'}>
          <h1 className="visually-hidden">Operations</h1>
          <Operations />
        </div>
        {view === 'journey' && <JourneyView />}
        {view === 'graph' && <Picture selected={rest} />}
      </main>
      {isSigningIn && <SignInDialog close={() => setSigningIn(false)} />}
    </>
  );
}
