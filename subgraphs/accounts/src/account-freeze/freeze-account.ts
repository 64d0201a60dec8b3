import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { IsNull, type DataSource } from 'typeorm';
import { findAccount } from '../account/open-account.ts';
import type { LearningAccount } from '../account/account.entity.ts';
import { AccountFreezeEntity, type AccountFreeze, type FreezeGround } from './account-freeze.entity.ts';
import { decidesFreeze } from './account-freeze.policy.ts';

/** Somebody keeps an account from spending. */
export interface FreezeAccount {
  readonly personId: string;
  readonly ground: FreezeGround;
  readonly reason: string;
}

/** Somebody lets it spend again. */
export type UnfreezeAccount = Omit<FreezeAccount, 'ground'>;

export type FreezeOutcome =
  { readonly freeze: AccountFreeze } | { readonly refusal: NotFound | InvalidInput | WrongState };

const nobody = notFound('account', 'input', 'personId');

/** The person's account, locked against whatever moves its money. */
async function lockedAccount(tx: Tx, personId: string): Promise<LearningAccount | null> {
  const account = isUuid(personId) ? await findAccount(tx, personId) : null;
  if (account === null) return null;
  await tx.query(`select lock_account($1)`, [account.id]);
  return findAccount(tx, personId);
}

const liveFreeze = (tx: Tx, accountId: string): Promise<AccountFreeze | null> =>
  tx.getRepository(AccountFreezeEntity).findOneBy({ accountId, liftedAt: IsNull() });

const move = async (tx: Tx, accountId: string, state: 'OPEN' | 'FROZEN'): Promise<void> => {
  await tx.query(`update learning_account set state = $2 where id = $1`, [accountId, state]);
  const type = state === 'FROZEN' ? 'AccountFrozen' : 'AccountUnfrozen';
  await announce(tx, { aggregateType: 'LearningAccount', aggregateId: accountId, type, payload: { accountId } });
};

/** Keeps an account from spending: nothing that is in it, that is granted or that is reserved already is touched. The same ground again gives the freeze that is there. */
export async function freezeAccount(db: DataSource, viewer: Viewer, command: FreezeAccount): Promise<FreezeOutcome> {
  const { personId, ground, reason } = command;
  const wrong = checkText(reason, { most: 4_000 }, 'input', 'reason');
  if (wrong !== null) return { refusal: wrong };
  if (!decidesFreeze(viewer, personId, ground)) return { refusal: nobody };
  return inTransaction(db, async (tx) => {
    const account = await lockedAccount(tx, personId);
    if (account === null) return { refusal: nobody };
    const live = await liveFreeze(tx, account.id);
    if (live !== null)
      return live.ground === ground ? { freeze: live } : { refusal: wrongState('account', account.state, 'input') };
    await tx
      .getRepository(AccountFreezeEntity)
      .insert({ accountId: account.id, ground, reason, frozenBy: viewer.subject ?? '' });
    await move(tx, account.id, 'FROZEN');
    return { freeze: await freezeOf(tx, account.id) };
  });
}

const freezeOf = async (tx: Tx, accountId: string): Promise<AccountFreeze> => {
  const freeze = await liveFreeze(tx, accountId);
  if (freeze === null) throw new Error('a freeze that was just written is not there');
  return freeze;
};

/** Lets an account spend again: whoever may freeze it on that ground may lift it. */
export async function unfreezeAccount(
  db: DataSource,
  viewer: Viewer,
  { personId, reason }: UnfreezeAccount,
): Promise<FreezeOutcome> {
  const wrong = checkText(reason, { most: 4_000 }, 'input', 'reason');
  if (wrong !== null) return { refusal: wrong };
  return inTransaction(db, async (tx) => {
    const account = await lockedAccount(tx, personId);
    const live = account === null ? null : await liveFreeze(tx, account.id);
    if (account === null || !decidesFreeze(viewer, personId, live?.ground ?? 'COURT_ORDER')) {
      const isOwn = account !== null && decidesFreeze(viewer, personId, 'HOLDER_WISH');
      return { refusal: isOwn ? wrongState('account', account.state, 'input') : nobody };
    }
    if (live === null) return { refusal: wrongState('account', account.state, 'input') };
    const { accountId, id } = live;
    await tx
      .getRepository(AccountFreezeEntity)
      .update({ accountId, id }, { liftedBy: viewer.subject, liftedAt: () => 'scheme_now()', liftReason: reason });
    await move(tx, accountId, 'OPEN');
    return { freeze: await tx.getRepository(AccountFreezeEntity).findOneByOrFail({ accountId, id }) };
  });
}
