import type { EntityManager } from 'typeorm';

/** One recomputation from the journal, and how many rows disagree with it: 0 when all is well. */
export interface AuditCheck {
  readonly check: string;
  readonly wrong: number;
}

/** Recomputes every balance of every account, fund, reservation, provider and payment, and every minute of leave, from the journals alone. */
export async function audit(reader: EntityManager): Promise<readonly AuditCheck[]> {
  const rows = await reader.query<{ check: string; wrong: string }[]>(
    ['ledger_audit', 'leave_audit', 'own_share_audit', 'compensation_audit']
      .map((view) => `select "check", wrong from ${view}`)
      .join(' union all '),
  );
  return rows.map(({ check, wrong }) => ({ check, wrong: Number(wrong) }));
}
