import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commandEnvironment, readEnvironment } from '@tessera/kit/config/environment.ts';
import { main } from '@tessera/kit/server/main.ts';
import { z } from 'zod';
import { accountsDataSource } from '../data-source.ts';
import { readKeptHeads } from './kept-heads.ts';
import { verifyLedger, type Difference } from './verify-ledger.ts';

const SHOWN = 20;

const sentenceOf = ({ day, kind, position, lineId }: Difference): string =>
  ({
    CHANGED: `${day}: line ${position ?? '?'} (${lineId ?? ''}) is not what was sealed`,
    REMOVED: `${day}: line ${position ?? '?'} (${lineId ?? ''}) is gone`,
    INSERTED: `${day}: line ${lineId ?? ''} was not there when the day was sealed`,
    CHAIN_BROKEN: `${day}: its chain is not the one the next day goes on from`,
    HEAD_DIFFERS: `${day}: its head is not the one that was kept`,
  })[kind];

await main(async () => {
  const { values } = parseArgs({ options: { heads: { type: 'string' } } });
  const kept = values.heads === undefined ? [] : readKeptHeads(readFileSync(values.heads, 'utf8'));
  const db = await accountsDataSource(readEnvironment(z.object(commandEnvironment)).DATABASE_URL).initialize();
  const { days, lines, lastDay, differences } = await verifyLedger(db, kept).finally(() => db.destroy());
  const compared = kept.length === 0 ? '' : `, ${kept.length} kept heads`;
  process.stdout.write(`${days} days up to ${lastDay ?? 'none'}, ${lines} lines${compared}\n`);
  for (const difference of differences.slice(0, SHOWN)) process.stdout.write(`WRONG ${sentenceOf(difference)}\n`);
  if (differences.length > 0) throw new Error(`${differences.length} days of the journal are not what was sealed`);
});
