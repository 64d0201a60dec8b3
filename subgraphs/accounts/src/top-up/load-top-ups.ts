import { isRefusal } from '@tessera/kit/outcome/refusal.ts';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '@tessera/kit/config/environment.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { anonymous, type RoleGrant } from '@tessera/kit/identity/viewer.ts';
import { main } from '@tessera/kit/server/main.ts';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { accountsDataSource } from '../data-source.ts';
import { FundEntity } from '../fund/fund.entity.ts';
import { managerOf } from '../fund/fund.policy.ts';
import { readTopUpFile } from './read-top-up-file.ts';
import { submitTopUps } from './submit-top-ups.ts';
import type { TopUpBatch } from './top-up.entity.ts';

// node subgraphs/accounts/src/top-up/load-top-ups.ts FILE --fund ID --by ID --kind KIND --reference TEXT [--agreement TEXT] [--payment TEXT] [--earmark ID]    with DATABASE_URL of the application role
const MOST_ROWS = 1_000_000;

const text = z.string().min(1);
const command = z.object({
  fund: z.uuid(),
  by: z.uuid(), // the fund's manager by whose order it is loaded; somebody else approves
  kind: z.enum(['VOLUNTARY', 'COLLECTIVE_AGREEMENT', 'CORRECTIVE', 'DISMISSAL', 'PES']),
  reference: text,
  agreement: text.nullable().default(null),
  payment: text.nullable().default(null),
  earmark: z.uuid().nullable().default(null),
});

/** The manager as they would sign in: the file reaches whom they reach everywhere. */
async function managerOfFund(db: DataSource, fundId: string, subject: string) {
  const fund = await inTransaction(db, (tx) => tx.getRepository(FundEntity).findOneBy({ id: fundId }));
  if (fund === null) throw new Error('there is no such fund');
  const { organisationId } = fund;
  const roles: readonly RoleGrant[] = managerOf[fund.kind].map((role) => ({ role, organisationId, region: null }));
  return { ...anonymous('load-top-ups'), subject, roles };
}

async function load(db: DataSource, file: string, options: unknown): Promise<TopUpBatch> {
  const given = command.parse(options);
  const rows = readTopUpFile(readFileSync(file, 'utf8'), MOST_ROWS);
  if (isRefusal(rows))
    throw new Error(
      `${basename(file)}, line ${rows.line}${rows.column === null ? '' : `, column ${rows.column}`}: ${rows.message}`,
    );
  const outcome = await submitTopUps(db, await managerOfFund(db, given.fund, given.by), {
    fundId: given.fund,
    kind: given.kind,
    reference: given.reference,
    agreementReference: given.agreement,
    paymentReference: given.payment,
    earmarkId: given.earmark,
    rows,
    idempotencyKey: `file ${given.fund} ${given.reference}`.slice(0, 200),
    approvalAlways: true,
  });
  if ('refusal' in outcome) throw new Error(outcome.refusal.message);
  return outcome.batch;
}

await main(async () => {
  const names = ['fund', 'by', 'kind', 'reference', 'agreement', 'payment', 'earmark'] as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' } as const])),
  });
  const [file] = positionals;
  if (file === undefined) throw new Error('name the file that holds the top-ups');
  const { DATABASE_URL } = readEnvironment(z.object({ DATABASE_URL: z.url() }));
  const db = await accountsDataSource(DATABASE_URL, 2).initialize();
  try {
    const { id, state, rowCount, contentHash } = await load(db, file, values);
    process.stdout.write(
      `batch ${id}: ${rowCount} rows, ${state}. Somebody else approves it with contentHash ${contentHash}.\n`,
    );
  } finally {
    await db.destroy();
  }
});
