import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Checkout } from '@tessera/kit/payment/checkout-token.ts';
import { SubgraphUnavailable, type CallSubgraph } from '@tessera/kit/server/call-subgraph.ts';
import { checkoutPage, outcomePage, pageHeaders, plainAnswer } from './checkout-page.ts';

/** What the page needs: to know what accounts vouched for, and to tell accounts what came of it. */
export interface Till {
  readonly read: (word: string) => Promise<Checkout | null>;
  readonly accounts: CallSubgraph;
}

const LONGEST_FORM = 200;

const PAID = `mutation PaymentReport($input: InternalOwnSharePaidInput!) { internalOwnSharePaid(input: $input) { state } }`;

interface Told {
  readonly internalOwnSharePaid: { readonly state: string | null };
}

async function chosen(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_FORM) return null;
  return new URLSearchParams(await text(request)).get('answer');
}

/** Tells accounts, and shows what it made of it. Without an answer nothing is lost: the same press again says the same. */
async function settle({ accounts }: Till, checkout: Checkout, paid: boolean): Promise<readonly [number, string]> {
  const { accountId, paymentId } = checkout;
  try {
    const { internalOwnSharePaid } = await accounts<Told>(PAID, { input: { accountId, paymentId, paid } }, paymentId);
    return [200, outcomePage(checkout, internalOwnSharePaid.state ?? '')];
  } catch (error) {
    if (!(error instanceof SubgraphUnavailable)) throw error;
    return [503, plainAnswer('The scheme does not answer at the moment. Go back and press again.')];
  }
}

async function answerOf(till: Till, request: IncomingMessage): Promise<readonly [number, string]> {
  const [, word] = /^\/pay\/([\w.-]{1,2000})$/.exec(request.url ?? '') ?? [];
  const checkout = word === undefined ? null : await till.read(word);
  if (checkout === null) return [404, plainAnswer('There is nothing to pay at this address.')];
  if (request.method === 'GET') return [200, checkoutPage(checkout)];
  const answer = request.method === 'POST' ? await chosen(request) : null;
  if (answer !== 'pay' && answer !== 'cancel') return [400, plainAnswer('Go back, and choose Pay or Cancel.')];
  return settle(till, checkout, answer === 'pay');
}

/** Answers one request of a browser: shows what is to be paid, or takes the press of a button. */
export async function answerCheckout(till: Till, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [status, page] = await answerOf(till, request);
  response.writeHead(status, pageHeaders).end(page);
}
