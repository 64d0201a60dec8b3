import { parseArgs } from 'node:util';
import { readEnvironment } from '@tessera/kit/config/environment.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { decimalOf } from '@tessera/kit/money/money.ts';
import { main } from '@tessera/kit/server/main.ts';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { accountsDataSource } from '../data-source.ts';
import type { ProvisionRun } from './grant-in-chunks.ts';
import { provisionFund } from './provision-fund.ts';
import { correctProvision, type CorrectionResult } from './correct-provision.ts';
import { runAnnualProvision } from './run-annual-provision.ts';

const options = z.object({
  year: z.coerce.number({ error: '--year needs a year, such as 2026' }).int(),
  fund: z.uuid('--fund needs the id of a fund').optional(),
  chunk: z.coerce.number().int().min(1).max(100_000).optional(),
  correct: z.coerce
    .number({ error: '--correct needs the number of the correction, from 1' })
    .int()
    .min(1)
    .max(99)
    .optional(),
  'policy-of': z.iso.date('--policy-of needs a day, such as 2026-01-31').optional(),
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A mistyped year would grant a second time: only this year's provision is run, or late that of the year before. What was provided can be corrected later. */
async function refuseOtherYears(db: DataSource, year: number, corrects: boolean): Promise<void> {
  const [today] = await inTransaction(db, (tx) =>
    tx.query<{ year: number }[]>(`select extract(year from scheme_today())::integer as year`),
  );
  if (today === undefined || year > today.year || (year < today.year - 1 && !corrects))
    throw new Error(`the provision is run for the present year, ${today?.year ?? 'unknown'}, or the one before`);
}

const failures: Readonly<Record<Exclude<CorrectionResult['ending'], 'COMPLETE'>, string>> = {
  FUND_SHORT:
    'the fund cannot pay everyone, so nobody was granted more: deposit what is missing or raise its budget, and run the same again; or open an allocation window',
  NO_POLICY_IN_FORCE: 'no national policy version is in force on the day',
  NOTHING_TO_CORRECT: 'the provision of that year was never run',
  CURRENCY_MIXED: 'the policy in force is in another currency than the fund',
};

await main(async () => {
  const { values } = parseArgs({
    options: {
      year: { type: 'string' },
      fund: { type: 'string' },
      chunk: { type: 'string' },
      correct: { type: 'string' },
      'policy-of': { type: 'string' },
    },
  });
  const { data, error } = options.safeParse(values);
  if (data === undefined) throw new Error(error.issues.map(({ message }) => message).join('; '));
  const { year, fund, chunk, correct, 'policy-of': policyOf = null } = data;
  if (policyOf !== null && correct === undefined) throw new Error('--policy-of is for corrections: add --correct');
  const { DATABASE_URL } = readEnvironment(z.object({ DATABASE_URL: z.url() }));
  const db = await accountsDataSource(DATABASE_URL).initialize();
  try {
    await refuseOtherYears(db, year, correct !== undefined);
    const { id: fundId, currency } = await inTransaction(db, (tx) => provisionFund(tx, fund));
    const run: ProvisionRun = {
      fundId,
      year,
      actor: 'operator',
      ...(chunk !== undefined && { chunk }),
      onProgress: ({ accounts, granted, amount }) =>
        say(`${accounts} accounts looked at, ${granted} granted ${decimalOf(amount)} ${currency}`),
    };
    const result =
      correct === undefined
        ? await runAnnualProvision(db, run)
        : await correctProvision(db, { ...run, correction: correct, policyOf });
    if (result.ending === 'FUND_SHORT') say(`missing ${decimalOf(result.missing)} ${currency}`);
    if (result.ending !== 'COMPLETE') throw new Error(`${result.ending}: ${failures[result.ending]}`);
    say(`complete; ${result.withheld} accounts were at their ceiling`);
  } finally {
    await db.destroy();
  }
});
