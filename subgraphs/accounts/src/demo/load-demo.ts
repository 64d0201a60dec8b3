import { parseArgs } from 'node:util';
import { fileContent, readEnvironment } from '@tessera/kit/config/environment.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { demoOrganisation, demoPerson, demoSignIns } from '@tessera/kit/demo/country.ts';
import { anonymous } from '@tessera/kit/identity/viewer.ts';
import { parseDataKey } from '@tessera/kit/privacy/data-key.ts';
import { main } from '@tessera/kit/server/main.ts';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { assignCase } from '../case-assignment/assign-case.ts';
import { accountsDataSource } from '../data-source.ts';
import { runAnnualProvision } from '../provision/run-annual-provision.ts';
import { loadFunds, demoFund } from './demo-funds.ts';
import { employSome } from './demo-leave.ts';
import { enterDemoPersons } from './demo-persons.ts';
import { loadPolicy } from './demo-policy.ts';
import { offerSome, workersOfFile } from './demo-offers.ts';
import { topUpSome, workersToppedUp } from './demo-top-ups.ts';

const environment = z.object({ DATABASE_URL: z.url(), DATA_KEY_FILE: fileContent.transform(parseDataKey) });

const report = (what: string, of: number) => (done: number) => {
  process.stdout.write(`${JSON.stringify({ done, of, what })}\n`);
};

/** The demo holder has a live case with the demo adviser, as the employment service's case tool would open it. */
async function assignDemoCase(db: DataSource): Promise<void> {
  const { id: organisationId, region } = demoOrganisation.employmentServiceNorth;
  const adviser = demoSignIns.find(({ role }) => role === 'PES_ADVISER');
  if (adviser === undefined) throw new Error('the demo country has no adviser');
  const caseTool = {
    ...anonymous('demo'),
    client: 'case-tool',
    roles: [{ role: 'SERVICE', organisationId, region } as const],
  };
  const command = {
    organisationId,
    adviserId: adviser.subject,
    personId: demoPerson(0).id,
    caseReference: 'N-2026-0001',
    purpose: 'advice on further training',
  };
  const outcome = await assignCase(db, caseTool, command);
  if ('refusal' in outcome) throw new Error(`the demo case was refused: ${outcome.refusal.message}`);
}

await main(async () => {
  const { values } = parseArgs({ options: { persons: { type: 'string', default: '2000' } } });
  const persons = z.coerce.number().int().min(30, 'the demo country has at least 30 persons').parse(values.persons);
  const { DATABASE_URL, DATA_KEY_FILE } = readEnvironment(environment);
  const db = await accountsDataSource(DATABASE_URL).initialize();
  try {
    await inTransaction(db, (tx) => loadFunds(tx, persons));
    await loadPolicy(db);
    await enterDemoPersons(db, DATA_KEY_FILE, persons, report('persons', persons));
    const year = new Date().getFullYear();
    const reportProvision = report('annual provision', persons);
    const { ending } = await runAnnualProvision(db, {
      fundId: demoFund.national.id,
      year,
      actor: 'demo',
      onProgress: ({ accounts }) => reportProvision(accounts),
    });
    if (ending !== 'COMPLETE') throw new Error(`the demo provision ended with ${ending}`);
    await employSome(db, [...workersToppedUp(persons), ...workersOfFile]);
    await topUpSome(db, persons);
    await offerSome(db);
    await assignDemoCase(db);
  } finally {
    await db.destroy();
  }
});
