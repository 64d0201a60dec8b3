import { fetchJson, readSettings, type ExplorerSettings } from '../settings.ts';
import { createStore } from '../store.ts';
import { authorise, type SignInRequest } from './authorise.ts';
import { claimsOf, personOf, type Person } from './person.ts';

/** Who can sign in, and who has. Tokens stay in this page's memory: closing or reloading it forgets them. */
export interface Session {
  readonly settings: ExplorerSettings | null; // null until the gateway has told
  readonly persons: readonly Person[]; // invented ones of a sandbox; none where the identity provider offers none
  readonly active: Person | null; // whose token the editor sends; null: nobody's
  readonly tokens: ReadonlyMap<string, string>; // by subject
  readonly problem: string | null; // why nobody can sign in
}

/** The session of this page. */
export const session = createStore<Session>({
  settings: null,
  persons: [],
  active: null,
  tokens: new Map(),
  problem: null,
});

const SLACK = 30; // seconds in which a token would end while it is being sent

/** The token of that person, if there is one that still holds. */
export function tokenOf(subject: string): string | null {
  const token = session.get().tokens.get(subject);
  return token !== undefined && claimsOf(token).exp > Date.now() / 1000 + SLACK ? token : null;
}

async function learnSettings(): Promise<void> {
  const settings = await readSettings();
  session.set((now) => ({ ...now, settings }));
  if (!settings.sandbox) return;
  const persons = await fetchJson<readonly Person[]>(`${settings.issuer}/demo-persons`).catch(() => []);
  session.set((now) => ({ ...now, persons }));
}

/** Learns from the gateway and the identity provider how one signs in here. */
export async function openSession(): Promise<void> {
  try {
    await learnSettings();
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    session.set((now) => ({ ...now, problem }));
  }
}

/** Signs somebody in and keeps their token; the editor still sends that of whoever is active. Call it while handling a click or a key. */
export async function fetchTokenOf(request: SignInRequest): Promise<Person> {
  const { settings, persons } = session.get();
  if (settings === null) throw new Error('signed in before the settings were there');
  const token = await authorise(settings, request);
  const person = personOf(claimsOf(token), persons);
  session.set((now) => ({ ...now, tokens: new Map(now.tokens).set(person.subject, token) }));
  return person;
}

/** Signs somebody in for the editor. */
export async function signIn(request: SignInRequest): Promise<void> {
  const active = await fetchTokenOf(request);
  session.set((now) => ({ ...now, active }));
}

/** Forgets every token. */
export const signOut = (): void => session.set((now) => ({ ...now, active: null, tokens: new Map() }));
