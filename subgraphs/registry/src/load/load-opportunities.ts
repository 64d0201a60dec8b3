import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigurationError } from '@tessera/kit/config/environment.ts';
import { main } from '@tessera/kit/server/main.ts';
import { readCommandConfig } from '../config.ts';
import { registryDataSource } from '../data-source.ts';
import { demoAdmission } from '../demo/demo-admission.ts';
import { importCatalogue, type CatalogueImport } from './import-catalogue.ts';
import { textTable } from './text-table.ts';

// node subgraphs/registry/src/load/load-opportunities.ts FILE [--admit] [--report FILE.json]    with DATABASE_URL of the application role
const MOST_ROWS_SHOWN = 200;
const MOST_PROVIDERS_SHOWN = 50;

const say = (text: string): void => void process.stdout.write(`${text}\n\n`);

/** What became of the file, for a terminal. */
function show({ rows, providers }: CatalogueImport): void {
  const shown = rows.slice(0, MOST_ROWS_SHOWN).map(({ row, result, reasons, sameAsRow, status, opportunityId }) => {
    const why = sameAsRow === null ? reasons.join(', ') : `says the same as row ${sameAsRow}`;
    return [row, result, status ?? '', opportunityId ?? '', why];
  });
  say(textTable(['row', 'result', 'status', 'opportunity', 'because'], shown));
  if (rows.length > shown.length)
    say(`… and ${rows.length - shown.length} rows more: --report FILE.json has them all.`);
  const someProviders = providers
    .slice(0, MOST_PROVIDERS_SHOWN)
    .map(({ name, id, isNew }) => [name, id, isNew ? 'new' : 'known']);
  say(textTable(['provider', 'organisation', ''], someProviders));
  if (providers.length > someProviders.length) say(`… and ${providers.length - someProviders.length} providers more.`);
  const results = ['created', 'updated', 'unchanged', 'rejected'] as const;
  const count = (wanted: string): number => rows.filter(({ result }) => result === wanted).length;
  say(textTable(['rows', ...results], [[rows.length, ...results.map(count)]]));
}

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { admit: { type: 'boolean', default: false }, report: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error('name the file that holds the catalogue');
  const { DATABASE_URL, NODE_ENV } = readCommandConfig();
  if (values.admit && NODE_ENV === 'production')
    throw new ConfigurationError('--admit is for the sandbox: in production two persons admit an opportunity');
  const db = await registryDataSource(DATABASE_URL, 2).initialize();
  try {
    const done = await importCatalogue(db, file, values.admit ? demoAdmission : null);
    show(done);
    if (values.report !== undefined) writeFileSync(values.report, `${JSON.stringify(done, null, 2)}\n`);
  } finally {
    await db.destroy();
  }
});
