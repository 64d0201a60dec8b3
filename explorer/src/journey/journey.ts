import { editorKnown } from '../editor/editor-state.ts';
import { ask, refusalIn, stepUpIn, type Answer, type StepUp } from '../graph/ask.ts';
import type { JsonObject } from '../graph/json.ts';
import { freshValues, knownFrom, type Known } from '../operations/known.ts';
import { operation } from '../operations/operations.ts';
import { fillIn, wantedBy } from '../operations/variables.ts';
import { fetchTokenOf, session, tokenOf } from '../sign-in/session.ts';
import type { Person } from '../sign-in/person.ts';
import { createStore } from '../store.ts';
import { steps, type Step } from './steps.ts';

/** What came of one step. */
export interface StepResult {
  readonly answer: Answer;
  readonly variables: JsonObject;
  readonly summary: string;
  readonly isDone: boolean; // false: refused, and what follows has nothing to stand on
  readonly stepUp: StepUp | null; // how to sign in to repeat it
}

/** How far somebody is on the way. */
export interface Journey {
  readonly results: readonly (StepResult | undefined)[]; // by the index of the step
  readonly known: Known;
  readonly shown: number; // index of the step that is looked at
  readonly isRunning: boolean;
  readonly problem: string | null; // why nothing came of the last attempt
}

const beginning: Journey = { results: [], known: {}, shown: 0, isRunning: false, problem: null };

/** The journey of this page. */
export const journey = createStore(beginning);

/** The person who takes a step in the sandbox; null for anybody, undefined when nobody is offered for its role. */
export function actorOf({ role }: Step, persons: readonly Person[]): Person | null | undefined {
  return role === null ? null : persons.find((person) => person.role === role);
}

/** The first step that is not done: everything before it is. */
export const nextStep = ({ results }: Journey): number => {
  const open = steps.findIndex((_step, index) => results[index]?.isDone !== true);
  return open === -1 ? steps.length : open;
};

/** The variables a step would be sent with now. */
export const variablesOf = (step: Step, known: Known): JsonObject =>
  fillIn(wantedBy(operation(step.operation).query), {}, known);

function resultOf(step: Step, answer: Answer, variables: JsonObject): StepResult {
  const { data, errors = [] } = answer;
  const refusal = errors[0]?.message ?? refusalIn(answer);
  const isDone = refusal === null && data != null;
  const summary = isDone ? step.outcome(data) : (refusal ?? 'The graph gave no answer.');
  return { answer, variables, summary, isDone, stepUp: stepUpIn(answer) };
}

/** A command that was refused is a new one when it is tried again; one that got no answer is the same. */
const keys = new Map<number, string>();
function keyOf(index: number): string {
  const key = keys.get(index) ?? crypto.randomUUID();
  keys.set(index, key);
  return key;
}

async function run(index: number, step: Step, token: string | null): Promise<void> {
  const { query } = operation(step.operation);
  const variables = variablesOf(step, { ...journey.get().known, ...freshValues(keyOf(index)) });
  const answer = await ask({ query, variables }, token);
  keys.delete(index);
  const result = resultOf(step, answer, variables);
  const learned = result.isDone ? knownFrom(answer.data ?? {}) : {};
  editorKnown.set((now) => ({ ...now, ...learned })); // to go on from there by hand
  journey.set((now) => ({
    ...now,
    results: now.results.slice(0, index).concat(result),
    known: { ...now.known, ...learned },
  }));
}

async function tokenFor(step: Step, stepUp: StepUp | null): Promise<string | null> {
  const actor = actorOf(step, session.get().persons);
  if (actor === null) return null;
  if (actor === undefined) throw new Error('The identity provider offers nobody for this step.');
  const held = stepUp === null ? tokenOf(actor.subject) : null;
  if (held !== null) return held;
  await fetchTokenOf({ subject: actor.subject, ...stepUp });
  return tokenOf(actor.subject);
}

/** Takes one step, signing its person in first where that is needed. Call it while handling a click or a key. */
export async function takeStep(index: number): Promise<void> {
  const step = steps[index];
  if (step === undefined || journey.get().isRunning) return;
  journey.set((now) => ({ ...now, isRunning: true, problem: null }));
  try {
    await run(index, step, await tokenFor(step, journey.get().results[index]?.stepUp ?? null));
    journey.set((now) => ({ ...now, isRunning: false }));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    journey.set((now) => ({ ...now, isRunning: false, problem }));
  }
}

/** Looks at another step. */
export const show = (index: number): void => journey.set((now) => ({ ...now, shown: index, problem: null }));

/** Forgets the way so far. What was ordered stays ordered. */
export const startOver = (): void => journey.set(() => beginning);
