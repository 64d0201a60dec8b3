import type { EntityManager } from 'typeorm';

/** One recomputation from the journal, and how many rows disagree with it: 0 when all is well. */
export interface AuditCheck {
  readonly check: string;
  readonly wrong: number;
}

/** Recomputes every balance of every account, fund, reservation and provider, and every minute of leave, from the journals alone. */
export async function audit(reader: EntityManager): Promise<readonly AuditCheck[]> {
  const rows = await reader.query<{ check: string; wrong: string }[]>(
    `select "check", wrong from ledger_audit union all select "check", wrong from leave_audit`,
  );
  return rows.map(({ check, wrong }) => ({ check, wrong: Number(wrong) }));
}
