import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { staff } from '@tessera/stack/testing/viewers.ts';
import type { AccountsUnderTest } from './accounts-under-test.ts';

/** What a step of a hold answered. */
export interface HoldAnswer {
  readonly hold: {
    readonly id: string;
    readonly state: string;
    readonly hearUntil: string;
    readonly deadline: string;
  } | null;
  readonly errors: readonly { readonly code: string; readonly state?: string }[];
}

/** Two investigators who never met. */
export const [investigator, second] = [staff('FRAUD_INVESTIGATOR'), staff('FRAUD_INVESTIGATOR')];

/** Places holds and moves them along, through the public door. */
export function holdsOf(accounts: AccountsUnderTest) {
  async function send(viewer: Viewer, step: string, input: object): Promise<HoldAnswer> {
    const answer = await accounts.as(
      viewer,
      `mutation ($input: PaymentHold${step}Input!) { paymentHold${step}(input: $input) { hold { id state hearUntil deadline statement } errors { __typename ... on UserError { code message } ... on WrongState { state } } } }`,
      { input },
    );
    const outcome = (answer.data as Record<string, HoldAnswer> | null)?.[`paymentHold${step}`];
    if (outcome === undefined) throw new Error(JSON.stringify(answer.errors));
    return outcome;
  }

  /** A day so many days from today. */
  async function inDays(days: number): Promise<string> {
    const [clock] = await accounts.db.query<{ day: string }[]>(`select (scheme_today() + $1::integer)::text as day`, [
      days,
    ]);
    if (clock === undefined) throw new Error('no day');
    return clock.day;
  }

  /** A hold of one order or one provider for ten days. */
  async function placed(subject: { readonly orderId: string } | { readonly providerId: string }): Promise<string> {
    const { hold } = await send(investigator, 'Place', {
      ...('orderId' in subject ? { orderId: subject.orderId } : { providerId: subject.providerId }),
      ground: 'FALSE_EVIDENCE',
      reason: 'forged lists',
      deadline: await inDays(10),
    });
    if (hold === null) throw new Error('not held');
    return hold.id;
  }

  /** Two investigators recover an order whole, after its provider was heard. */
  async function recovered(orderId: string, provider: Viewer): Promise<void> {
    const holdId = await placed({ orderId });
    await send(provider, 'StatementGive', { holdId, statement: 'They are not.' });
    await send(investigator, 'Decide', { holdId, decision: 'CONFIRM', reason: 'they are' });
    const { hold } = await send(second, 'RecoveryApprove', { holdId });
    if (hold?.state !== 'RECOVERED') throw new Error('not recovered');
  }

  return { send, placed, recovered, inDays };
}
