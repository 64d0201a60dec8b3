import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { announceRequest } from './move-request.ts';

const CHUNK = 200; // requests in one transaction

interface Lapsed {
  readonly id: string;
  readonly orderId: string;
  readonly fundId: string;
}

/** Ends the requests that nobody answered in time, and those whose order does not wait for money any more. */
export async function lapseRequests(db: DataSource): Promise<void> {
  for (let ended = CHUNK; ended === CHUNK;) {
    ended = await inTransaction(db, async (tx) => {
      const [lapsed] = await tx.query<[readonly Lapsed[], number]>(
        `update co_funding_request r set state = 'LAPSED'
          where r.state = 'ASKED' and r.id in (
            select o.id from co_funding_request o
             where o.state = 'ASKED' and (o.deadline < scheme_now()
                or not exists (select from training_order t where t.account_id = o.account_id and t.id = o.order_id and t.state = 'AWAITING_FUNDING'))
             order by o.id limit ${CHUNK} for no key update skip locked)
          returning r.id, r.order_id as "orderId", r.fund_id as "fundId"`,
      );
      for (const request of lapsed) await announceRequest(tx, request, 'LAPSED');
      return lapsed.length;
    });
  }
}
