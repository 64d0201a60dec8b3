import { demoSignIns } from '@tessera/kit/demo/country.ts';
import type { Settings } from '../config.ts';
import { SUPERUSER } from '../postgres/cluster.ts';
import { DATABASE } from '../postgres/bootstrap.ts';
import type { RunningSystem } from './launch.ts';
import { issuerUrl, metricsPort, paymentPageUrl, postgresPort, publicUrl } from './services.ts';

const FIRST_QUERY =
  '{ learningOpportunities(first: 3) { totalCount edges { node { title { value } provider { legalName } price { amount currency } } } } }';
const COLUMN = 26;

const signIns = (): readonly string[] => demoSignIns.map(({ role, name }) => `    ${role.padEnd(COLUMN)}${name}`);

/** What to print when everything is up: addresses, demo sign-ins, a first query, how to stop. */
export function welcome({ persons, data }: Pick<RunningSystem, 'persons' | 'data'>, settings: Settings): string {
  const graph = `${publicUrl(settings)}/graphql`;
  return [
    '',
    `Tessera is up: a demo country of ${persons.toLocaleString('en')} invented persons.`,
    '',
    `  Explorer              ${publicUrl(settings)}/`,
    `  Graph                 ${graph}`,
    `  Identity provider     ${issuerUrl(settings)}`,
    `  Payment page          ${paymentPageUrl(settings)}, with play money`,
    `  PostgreSQL 18         127.0.0.1:${postgresPort(settings)}, database ${DATABASE}, user ${SUPERUSER}, passwords in ${data.secrets}`,
    `  Logs                  ${data.logs}`,
    `  Metrics               http://127.0.0.1:${metricsPort(settings)}/metrics of the gateway, /metrics of each subgraph`,
    '',
    '  Sign in as one of these in the explorer, or get a token for the shell with `npx pnpm@12 access-token ROLE`:',
    ...signIns(),
    '',
    '  A first query:',
    `    curl -s ${graph} -H 'content-type: application/json' -d '{"query":"${FIRST_QUERY}"}'`,
    '',
    '  Ctrl-C stops everything and keeps the data; `npx pnpm@12 reset` empties it.',
    '',
  ].join('\n');
}
