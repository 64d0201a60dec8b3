import { useSyncExternalStore } from 'react';

export type View = 'operations' | 'journey' | 'graph';

/** Where in the explorer somebody is, as the address says after its `#`. */
export interface Route {
  readonly view: View;
  readonly rest: string | null; // such as the entity that is looked at
}

const VIEWS: readonly View[] = ['operations', 'journey', 'graph'];

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

let last = '#/operations';

// `#main` is where the skip link leads: no view of its own.
function currentHash(): string {
  if (location.hash.startsWith('#/')) last = location.hash;
  return last;
}

/** The route of the address; it follows links, and back and forward. */
export function useRoute(): Route {
  const [name, rest] = useSyncExternalStore(subscribe, currentHash).slice(2).split('/');
  return { view: VIEWS.find((view) => view === name) ?? 'operations', rest: rest ?? null };
}
