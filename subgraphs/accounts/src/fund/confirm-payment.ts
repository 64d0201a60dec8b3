import { schemeToday } from '@tessera/kit/time/scheme-clock.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { holdsRole, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import { IsNull, type DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { deposit } from '../ledger/deposit.ts';
import { advanceWaitingTopUps } from '../top-up/advance-top-ups.ts';
import { amountGiven, type MoneyGiven } from './amount-given.ts';
import { PAYMENT_REFERENCE_WANTED, paymentReferenceOf } from './payment-reference.ts';
import { findFund } from './find-fund.ts';
import {
  fundConflictOfInterest,
  paymentDiffers,
  type FundConflictOfInterest,
  type PaymentDiffers,
} from './fund-refusal.ts';
import { FundPaymentEntity, type Fund } from './fund.entity.ts';
import { managesFund } from './fund.policy.ts';

/** Treasury has seen the money on the account of the scheme. */
export interface ConfirmPayment {
  readonly fundId: string;
  readonly paymentReference: string;
  readonly amount: MoneyGiven;
  readonly bookedOn: string;
}

export type ConfirmPaymentOutcome =
  { readonly fund: Fund } | { readonly refusal: NotFound | InvalidInput | PaymentDiffers | FundConflictOfInterest };

/** Banks keep statements for ten years. */
const OLDEST = 10;

/** Books a payment into its fund, once per reference, and grants what waited for it. The same again books nothing, another amount under it is refused. */
export async function confirmPayment(
  db: DataSource,
  viewer: Viewer,
  command: ConfirmPayment,
): Promise<ConfirmPaymentOutcome> {
  const { fundId, bookedOn } = command;
  const paymentReference = paymentReferenceOf(command.paymentReference);
  if (!holdsRole(viewer, 'TREASURY') || viewer.subject === null)
    return { refusal: notFound('fund', 'input', 'fundId') };
  if (paymentReference === null)
    return { refusal: invalidInput(PAYMENT_REFERENCE_WANTED, 'input', 'paymentReference') };
  const actor = viewer.subject;
  const outcome = await inTransaction(db, async (tx): Promise<ConfirmPaymentOutcome> => {
    const found = await findFund(tx, fundId, () => true);
    if ('refusal' in found) return found;
    const { fund } = found;
    if (managesFund(viewer, fund)) return { refusal: fundConflictOfInterest };
    const given = amountGiven(command.amount, { ...fund, least: 1n }, 'input', 'amount');
    if ('refusal' in given) return given;
    const today = await schemeToday(tx);
    if (bookedOn > today) return { refusal: invalidInput('Money is confirmed when it is there.', 'input', 'bookedOn') };
    if (bookedOn < `${Number(today.slice(0, 4)) - OLDEST}${today.slice(4)}`)
      return { refusal: invalidInput(`This is more than ${OLDEST} years ago.`, 'input', 'bookedOn') };
    const { amount } = given;
    const entryId = uuidv7();
    const fresh: readonly unknown[] = await tx.query(
      `insert into fund_payment (fund_id, payment_reference, amount, booked_on, entry_id, confirmed_by) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning fund_id`,
      [fundId, paymentReference, amount.toString(), bookedOn, entryId, actor],
    );
    if (fresh.length > 0) {
      await deposit(tx, { fundId, amount, actor, paymentReference, entryId, valueDate: bookedOn });
      return { fund };
    }
    const known = await tx
      .getRepository(FundPaymentEntity)
      .findOneByOrFail({ fundId, paymentReference, correctedBy: IsNull() });
    return known.amount === amount && known.bookedOn === bookedOn
      ? { fund }
      : { refusal: paymentDiffers(known.amount, fund.currency, known.bookedOn) };
  });
  if (!('refusal' in outcome)) await advanceWaitingTopUps(db, fundId);
  return outcome;
}
