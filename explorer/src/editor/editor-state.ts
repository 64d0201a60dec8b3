import { ask, type Answer } from '../graph/ask.ts';
import { knownFrom, type Known } from '../operations/known.ts';
import { operation } from '../operations/operations.ts';
import { createStore } from '../store.ts';

/** What answers in the editor have given so far, for the variables of other tabs. */
export const editorKnown = createStore<Known>({});

/** What was answered last. */
export const lastAnswer = createStore<Answer | null>(null);

/** Asks the registry, as anybody may, for a course and a session that the operations can begin with. Without an answer their variables stay empty. */
export async function findExamples(): Promise<void> {
  const { data } = await ask({ query: operation('public/01-search').query }, null).catch((): Answer => ({}));
  editorKnown.set((now) => ({ ...knownFrom(data ?? {}), ...now }));
}
