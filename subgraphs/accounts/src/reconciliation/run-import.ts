import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commandEnvironment, readEnvironment } from '@tessera/kit/config/environment.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { decimalOf } from '@tessera/kit/money/money.ts';
import { main } from '@tessera/kit/server/main.ts';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { accountsDataSource } from '../data-source.ts';
import { importFunderFileAsOperator } from './import-funder-file.ts';
import { countReconciled } from './list-reconciled.ts';

const write = (line: string): void => void process.stdout.write(`${line}\n`);

async function importFile(db: DataSource, fundId: string, path: string): Promise<void> {
  const file = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  const outcome = await importFunderFileAsOperator(db, { fundId, file });
  if ('refusal' in outcome) {
    const complaints = 'complaints' in outcome.refusal ? outcome.refusal.complaints : [];
    for (const { line, column, problem } of complaints)
      write(`line ${line}${column === null ? '' : `, ${column}`}: ${problem}`);
    throw new Error(outcome.refusal.message);
  }
  const { reconciliation } = outcome;
  write(`reconciliation ${reconciliation.id}: ${reconciliation.firstDay} to ${reconciliation.lastDay}`);
  const [reconciled] = await inTransaction(db, (tx) => countReconciled(tx, [reconciliation.id]));
  for (const { outcome: way, payments, theirs, ours } of reconciled?.counts ?? [])
    write(`${way.padEnd(14)} ${payments} payments, theirs ${decimalOf(theirs)}, ours ${decimalOf(ours)}`);
}

await main(async () => {
  const { values, positionals } = parseArgs({ options: { fund: { type: 'string' } }, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined || values.fund === undefined) throw new Error('wanted: FILE --fund ID');
  const db = await accountsDataSource(readEnvironment(z.object(commandEnvironment)).DATABASE_URL).initialize();
  await importFile(db, values.fund, path).finally(() => db.destroy());
});
