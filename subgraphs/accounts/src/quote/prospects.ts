import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource, EntityManager } from 'typeorm';
import type { LearningAccount } from '../account/account.entity.ts';
import { projectAccount } from '../projection/project-account.ts';
import type { Prospects } from './alternatives.ts';

// A fund that has money is named, and not how much. Who may be asked: the person's employer, and a service that looks after them.
const CO_FUNDERS = `
  select f.id from fund f join fund_balance b on b.fund_id = f.id
   where f.currency = $2 and b.available > 0 and (b.budget is null or b.committed < b.budget)
     and (f.kind = 'EMPLOYER' and exists (
            select from employment e where e.person_id = $1 and e.organisation_id = f.organisation_id and e.valid @> scheme_today())
       or f.kind in ('EMPLOYMENT_SERVICE', 'EU') and exists (
            select from case_assignment c where c.person_id = $1 and c.organisation_id = f.organisation_id and c.valid @> scheme_now()))
   order by f.kind, f.name, f.id limit 20`;

/** What is open to a person besides the lots of today. Funds are looked up as the system: the answer names them and nothing of what is in them. */
export async function prospectsOf(db: DataSource, reader: EntityManager, account: LearningAccount): Promise<Prospects> {
  const funds = await inTransaction(db, (tx) =>
    tx.query<{ id: string }[]>(CO_FUNDERS, [account.personId, account.currency]),
  );
  const [year] = await reader.query<{ next: string }[]>(
    `select (date_trunc('year', scheme_today()) + interval '1 year')::date::text as next`,
  );
  const day = year?.next ?? '';
  const { steps } = await projectAccount(reader, account, day);
  const provision = steps.find(({ kind, amount }) => kind === 'ANNUAL_PROVISION' && amount > 0n);
  return {
    coFunders: funds.map(({ id }) => id),
    provision: provision === undefined ? null : { day: provision.day, granted: provision.amount },
  };
}
