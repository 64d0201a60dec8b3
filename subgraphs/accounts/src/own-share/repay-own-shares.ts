import { eachInTurn } from '@tessera/kit/server/each-in-turn.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import { OwnSharePaymentEntity, type OwnSharePayment } from './own-share-payment.entity.ts';
import type { Cashier } from './pay-own-share.ts';

const BATCH = 50;

/** Repays one payment as far as it is due, and remembers that it is done. Repeated after a crash, the payment service hears the same name again. */
async function repayOne({ db, payments }: Cashier, payment: OwnSharePayment): Promise<void> {
  const { accountId, id, orderId, repay, repaid, currency } = payment;
  await payments?.repay({ paymentId: id, amount: repay - repaid, currency, name: `${id} up to ${repay}` });
  await inTransaction(db, async (tx) => {
    const done = await tx.query<unknown[]>(
      `update own_share_payment set repaid = $3, state = case when repay = $3 then 'REPAID' else state end
        where account_id = $1 and id = $2 and repaid = $4 and state = 'REPAYMENT_DUE' returning id`,
      [accountId, id, repay.toString(), repaid.toString()],
    );
    if (done.flat().length === 0) return;
    const payload = { orderId, paymentId: id };
    await announce(tx, { aggregateType: 'TrainingOrder', aggregateId: orderId, type: 'OwnShareRepaid', payload });
  });
}

/** Sends back what is due back of own shares, oldest payment first. Without a payment service it stays due. */
export async function repayOwnShares(cashier: Cashier): Promise<void> {
  if (cashier.payments === null) return;
  const due = await inTransaction(cashier.db, (tx) =>
    tx
      .getRepository(OwnSharePaymentEntity)
      .find({ where: { state: 'REPAYMENT_DUE' }, order: { id: 'ASC' }, take: BATCH }),
  );
  await eachInTurn(due, (payment) => repayOne(cashier, payment));
}
