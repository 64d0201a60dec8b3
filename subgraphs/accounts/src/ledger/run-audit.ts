import { readEnvironment } from '@tessera/kit/config/environment.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { main } from '@tessera/kit/server/main.ts';
import { z } from 'zod';
import { accountsDataSource } from '../data-source.ts';
import { audit } from './audit.ts';

await main(async () => {
  const db = await accountsDataSource(readEnvironment(z.object({ DATABASE_URL: z.url() })).DATABASE_URL).initialize();
  const checks = await inTransaction(db, (tx) => tx.query(`set local statement_timeout = 0`).then(() => audit(tx)));
  await db.destroy();
  for (const { check, wrong } of checks)
    process.stdout.write(`${wrong === 0 ? 'ok   ' : 'WRONG'} ${check}${wrong === 0 ? '' : `: ${wrong}`}\n`);
  if (checks.some(({ wrong }) => wrong > 0)) throw new Error('the journal and the balances disagree');
});
