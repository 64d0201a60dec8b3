import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource, EntityManager } from 'typeorm';
import type { LearningAccount } from '../account/account.entity.ts';
import { projectAccount } from '../projection/project-account.ts';
import type { Prospects } from './alternatives.ts';

// A fund that has money is named, and not how much. Who may be asked: the person's employer, a service that looks after them, and the fund of their sector.
const CO_FUNDERS = `
  select f.id from fund f join fund_balance b on b.fund_id = f.id
   where f.currency = $2 and b.available > 0 and (b.budget is null or b.committed < b.budget)
     and (f.kind = 'EMPLOYER' and exists (
            select from employment e where e.person_id = $1 and e.organisation_id = f.organisation_id and e.valid @> scheme_today())
       or f.kind in ('EMPLOYMENT_SERVICE', 'EU') and exists (
            select from case_assignment c where c.person_id = $1 and c.organisation_id = f.organisation_id and c.valid @> scheme_now())
       or f.kind = 'TRAINING_FUND' and exists (
            select from person_fact p where p.person_id = $1 and p.fact = 'SECTOR' and p.value = f.sector and p.valid @> scheme_today()))
   order by f.kind, f.name, f.id limit 20`;

// Top-ups that are pledged and approved, and whose money has not come. What an earmark limits waits for the holder's answer in any case.
const PLEDGED = `
  select b.fund_id, sum(t.amount)::text as amount
    from top_up t join top_up_batch b on b.id = t.batch_id
   where t.account_id = $1 and t.state = 'PENDING' and b.state in ('CONFIRMED', 'AWAITING_FUNDS', 'FUNDED') and b.earmark_id is null
     and (t.expires_on is null or t.expires_on >= scheme_today())
   group by b.fund_id order by b.fund_id limit 20`;

/** What is open to a person besides the lots of today. Funds are looked up as the system: the answer names them and nothing of what is in them. */
export async function prospectsOf(db: DataSource, reader: EntityManager, account: LearningAccount): Promise<Prospects> {
  const { funds, pledges } = await inTransaction(db, async (tx) => ({
    funds: await tx.query<{ id: string }[]>(CO_FUNDERS, [account.personId, account.currency]),
    pledges: await tx.query<{ fund_id: string; amount: string }[]>(PLEDGED, [account.id]),
  }));
  const [year] = await reader.query<{ next: string }[]>(
    `select (date_trunc('year', scheme_today()) + interval '1 year')::date::text as next`,
  );
  const day = year?.next ?? '';
  const { steps } = await projectAccount(reader, account, day);
  const provision = steps.find(({ kind, amount }) => kind === 'ANNUAL_PROVISION' && amount > 0n);
  return {
    coFunders: funds.map(({ id }) => id),
    pledged: pledges.map(({ fund_id: fundId, amount }) => ({ fundId, amount: BigInt(amount) })),
    provision: provision === undefined ? null : { day: provision.day, granted: provision.amount },
  };
}
