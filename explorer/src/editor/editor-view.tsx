import { useMemo, type ReactNode } from 'react';
import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import 'graphiql/graphiql.css';
import './editor.css';
import { GraphiQL } from 'graphiql';
import type { Fetcher, Storage } from '@graphiql/toolkit';
import type { GraphQLSchema } from 'graphql';
import { ask } from '../graph/ask.ts';
import { isJsonObject } from '../graph/json.ts';
import { chosenOperation } from '../operations/chosen-operation.ts';
import { freshValues, knownFrom } from '../operations/known.ts';
import { operationsOf, type Operation } from '../operations/operations.ts';
import { ownValues } from '../operations/own-values.ts';
import { fillIn, wantedBy } from '../operations/variables.ts';
import type { Person } from '../sign-in/person.ts';
import { session, tokenOf } from '../sign-in/session.ts';
import { useStore } from '../store.ts';
import { editorKnown, lastAnswer } from './editor-state.ts';
import { FilledVariables } from './filled-variables.tsx';
import { StepUpNotice } from './step-up-notice.tsx';
import { WayOut } from './way-out.tsx';

const fetcher: Fetcher = async ({ query, variables, operationName }) => {
  const { active } = session.get();
  const given = isJsonObject(variables) ? variables : {};
  const token = active === null ? null : tokenOf(active.subject);
  const answer = await ask({ query, variables: given, operationName: chosenOperation(query, operationName) }, token);
  lastAnswer.set(() => answer);
  editorKnown.set((now) => ({ ...now, ...knownFrom(answer.data ?? {}) }));
  return answer as Record<string, unknown>;
};

/** What the editor would keep in the browser is kept in memory: nobody's queries outlive the page. */
function inMemory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
}

function variablesText({ query }: Operation, person: Person | null): string | null {
  const wanted = wantedBy(query);
  const known = { ...editorKnown.get(), ...ownValues(person), ...freshValues(crypto.randomUUID()) };
  return wanted.length === 0 ? null : JSON.stringify(fillIn(wanted, {}, known), null, 2);
}

const tabsOf = (person: Person | null): { query: string; variables: string | null }[] =>
  operationsOf(person?.role ?? null).map((one) => ({ query: one.query, variables: variablesText(one, person) }));

function EditorOf({ person, schema }: { readonly person: Person | null; readonly schema: GraphQLSchema }): ReactNode {
  const tabs = useMemo(() => tabsOf(person), [person]);
  const storage = useMemo(inMemory, []);
  return (
    <GraphiQL
      fetcher={fetcher}
      schema={schema}
      storage={storage}
      defaultTabs={tabs}
      plugins={[]}
      isHeadersEditorEnabled={false}
      defaultEditorToolsVisibility="variables"
      showPersistHeadersSettings={false}
    >
      <FilledVariables person={person} />
      <WayOut />
      <GraphiQL.Footer>
        <StepUpNotice />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

/** GraphiQL with the operations of whoever is signed in, one tab each. */
export function EditorView({ schema }: { readonly schema: GraphQLSchema }): ReactNode {
  const { active } = useStore(session);
  return <EditorOf key={active?.subject ?? 'anybody'} person={active} schema={schema} />;
}
