import type { Tx } from '@tessera/kit/database/transaction.ts';
import { demoId } from '@tessera/kit/demo/seeded.ts';

/** The policy version of the demo country: 500.00 a year, 800.00 for the low-qualified, with ceilings of ten years. */
export const DEMO_POLICY = demoId('policy', 1);

/** Enters the demo policy, once. Rules are ordered: the first that fits decides. */
export async function loadPolicy(tx: Tx): Promise<void> {
  await tx.query(
    `insert into policy_version (id, title, currency, effective_from) values ($1, 'Demo provision', 'EUR', date_trunc('year', scheme_today())) on conflict do nothing`,
    [DEMO_POLICY],
  );
  await tx.query(
    `insert into provision_rule (policy_version_id, rank, need_group, qualification, labour_force_status, age_from, age_to, amount, ceiling, preservation_months)
     values ($1, 1, 'LOW_QUALIFIED', 'LOW', null, 18, 67, 80000, 800000, 60),
            ($1, 2, 'EVERY_ADULT', null, null, 18, 67, 50000, 500000, 60) on conflict do nothing`,
    [DEMO_POLICY],
  );
}
