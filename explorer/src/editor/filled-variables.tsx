import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import { isJsonObject, type JsonObject } from '../graph/json.ts';
import { freshValues } from '../operations/known.ts';
import { ownValues, type SignedIn } from '../operations/own-values.ts';
import { fillIn, wantedBy } from '../operations/variables.ts';
import { useStore } from '../store.ts';
import { editorKnown } from './editor-state.ts';

function parsed(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
    return isJsonObject(value) ? value : null;
  } catch {
    return null; // somebody is in the middle of writing
  }
}

/** Writes what earlier answers gave, and what the person's roles say, into the empty variables of the tab that is looked at. It also wraps long lines. Shows nothing. */
export function FilledVariables({ person }: { readonly person: SignedIn | null }): null {
  const known = useStore(editorKnown);
  const queries = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const tab = useGraphiQL((state) => state.activeTabIndex);
  useEffect(() => {
    for (const editor of [queries, variables]) editor?.updateOptions({ wordWrap: 'on' });
  }, [queries, variables]);
  useEffect(() => {
    if (queries === undefined || variables === undefined) return;
    const wanted = wantedBy(queries.getValue());
    const written = parsed(variables.getValue());
    if (wanted.length === 0 || written === null) return;
    // The editor may show its first tab before that tab's variables: it is empty then, and is filled here.
    const values = { ...known, ...ownValues(person), ...freshValues(crypto.randomUUID()) };
    const filled = JSON.stringify(fillIn(wanted, written, values), null, 2);
    if (filled !== JSON.stringify(written, null, 2)) variables.setValue(filled);
  }, [known, person, queries, variables, tab]);
  return null;
}
