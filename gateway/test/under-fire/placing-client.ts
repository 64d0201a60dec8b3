import { setTimeout as delay } from 'node:timers/promises';
import type { TestSystem } from '@tessera/stack/testing/start-system.ts';
import { ask } from '../story/client.ts';

const QUOTE = `query ($id: ID!) { learningOpportunitySession(id: $id) { fundingQuote { quote } } }`;
const PLACE = `mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id state } errors { __typename ... on UserError { code } } } }`;
const CANCEL = `mutation ($input: OrderCancelInput!) { orderCancel(input: $input) { order { id state } errors { __typename ... on UserError { code } } } }`;

const PAUSE = 100; // milliseconds before something is sent again
const FRESH = 60_000; // milliseconds for which a token is used: placing needs a sign-in of the last minutes
const FOR_NOW = new Set(['SUBGRAPH_UNAVAILABLE', 'UNAVAILABLE', 'TOO_BUSY', 'NO_ANSWER']);

interface Outcome {
  readonly order: { readonly id: string; readonly state: string } | null;
  readonly errors: readonly { readonly code: string }[];
}

/** What clients were told, all of them together. */
export interface Told {
  readonly placed: Map<string, string>; // key → order
  readonly cancelled: Set<string>;
  readonly failures: Map<string, number>; // by code; each was sent again
  readonly unexpected: string[];
  lastAnswer: number; // by performance.now()
}

/** Nothing yet. */
export const nothingTold = (): Told => ({
  placed: new Map(),
  cancelled: new Set(),
  failures: new Map(),
  unexpected: [],
  lastAnswer: performance.now(),
});

/** A front end of one person: orders, is told so, and cancels, again and again, resting as long as it was served. What fails for now it sends again with its key. */
export async function keepPlacing(
  system: TestSystem,
  personId: string,
  sessions: readonly string[],
  told: Told,
  ended: AbortSignal,
): Promise<void> {
  let token = { text: '', until: 0 };
  const send = async <Data>(query: string, variables: object): Promise<Data> => {
    for (;;) {
      if (performance.now() > token.until)
        token = { text: await system.tokenFor(personId), until: performance.now() + FRESH };
      const answer = await ask<Data>(system, token.text, query, variables).catch(() => ({
        data: null,
        errors: [{ message: '', extensions: { code: 'NO_ANSWER' } }],
      }));
      if (answer.errors === undefined) {
        told.lastAnswer = performance.now();
        return answer.data as Data;
      }
      for (const { extensions } of answer.errors) {
        const code = String(extensions.code);
        told.failures.set(code, (told.failures.get(code) ?? 0) + 1);
        if (!FOR_NOW.has(code)) told.unexpected.push(`${code}: ${JSON.stringify(answer.errors)}`);
      }
      await delay(PAUSE);
    }
  };
  for (let turn = 0; !ended.aborted; turn++) {
    const began = performance.now();
    const id = sessions[turn % sessions.length];
    type Quoted = { learningOpportunitySession: { fundingQuote: { quote: string } | null } | null };
    const quoted = await send<Quoted>(QUOTE, { id });
    const quote = quoted.learningOpportunitySession?.fundingQuote?.quote;
    const idempotencyKey = crypto.randomUUID();
    const { orderPlace } = await send<{ orderPlace: Outcome }>(PLACE, { input: { quote, idempotencyKey } });
    if (orderPlace.order === null) {
      if (orderPlace.errors[0]?.code !== 'QUOTE_CHANGED')
        told.unexpected.push(`not placed: ${JSON.stringify(orderPlace.errors)}`);
      continue;
    }
    const orderId = orderPlace.order.id;
    told.placed.set(idempotencyKey, orderId);
    for (let cancelled = false; !cancelled;) {
      const { orderCancel } = await send<{ orderCancel: Outcome }>(CANCEL, { input: { orderId } });
      cancelled = orderCancel.order !== null || orderCancel.errors[0]?.code !== 'WRONG_STATE';
      if (orderCancel.order?.state === 'CANCELLED_BY_HOLDER') told.cancelled.add(orderId);
      if (!cancelled) await delay(PAUSE); // registry has not answered yet
    }
    await delay(performance.now() - began);
  }
}
