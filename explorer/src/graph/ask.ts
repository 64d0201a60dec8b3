import { isList, textAt, type JsonObject } from './json.ts';

/** One operation to send. */
export interface Question {
  readonly query: string;
  readonly variables?: JsonObject;
  readonly operationName?: string | null;
}

/** An error as the graph gives it. */
export interface AnswerError {
  readonly message: string;
  readonly extensions?: JsonObject;
}

/** What the graph answered. */
export interface Answer {
  readonly data?: JsonObject | null;
  readonly errors?: readonly AnswerError[];
}

/** How somebody must sign in before the graph carries the operation out (RFC 9470). */
export interface StepUp {
  readonly acrValues: string;
  readonly maxAge: number; // seconds
}

const FIVE_MINUTES = 300;

/** Sends an operation, with somebody's token or as anybody. */
export async function ask({ query, variables, operationName }: Question, token: string | null): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return (await response.json()) as Answer;
}

/** The step-up that an answer asks for; null when it asks for none. */
export function stepUpIn({ errors = [] }: Answer): StepUp | null {
  const wanted = errors.find(({ extensions }) => extensions?.['code'] === 'STEP_UP_REQUIRED')?.extensions;
  if (wanted === undefined) return null;
  const { acrValues, maxAge } = wanted;
  return {
    acrValues: isList(acrValues)
      ? acrValues.filter((acr) => typeof acr === 'string').join(' ')
      : textAt(wanted, 'acrValues') || 'substantial',
    maxAge: typeof maxAge === 'number' ? maxAge : FIVE_MINUTES,
  };
}

/** Why a command was refused, as the first of its expected failures says; null when it was not. */
export function refusalIn({ data }: Answer): string | null {
  for (const payload of Object.values(data ?? {})) {
    const message = textAt(payload, 'errors.0.message');
    if (message !== '') return message;
  }
  return null;
}
