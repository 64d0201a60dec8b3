import { globSync } from 'node:fs';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import { startSystem, type TestSystem } from '@tessera/stack/testing/start-system.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENT_CODES, PUBLIC_CODES } from '../src/errors/mask-errors.ts';
import { blocksOf, namesInTable, pageText, ROOT, type Block } from './guides/guide.ts';
import { namesPnpmTakes } from './guides/real-pnpm.ts';
import { isInstalled, runCommands, runSnippet, shellFor, type Shell } from './guides/run-commands.ts';
import { operationOf, send } from './guides/run-operation.ts';
import { mistakes } from './guides/stranger.ts';
import { keyedCommands, userErrorTypes } from './guides/supergraph-errors.ts';
import { dataOf, dayFromNow, inDatabase, passDays } from './story/client.ts';
import {
  assessmentResultRecord,
  fundingQuote,
  microCredentialIssue,
  orderPlace,
  orderServiceDeliveredConfirm,
  orderServiceDeliveredDeclare,
  orderStartReport,
} from './story/journey.ts';

let system: TestSystem;
let shell: Shell;
beforeAll(async () => {
  system = await startSystem();
  shell = await shellFor(system);
});
afterAll(async () => {
  await shell.close();
  await system.stop();
});

/** The way to a credential, which takes longer than a guide: sixty days pass. */
async function earnCredential(): Promise<void> {
  const key = 'guides';
  const holder = await system.tokenFor('HOLDER');
  const provider = await system.tokenFor('PROVIDER_ENROLMENT');
  const issuer = await system.tokenFor('ISSUER');
  const quoted = await fundingQuote(system, holder, demoId('session', 0));
  const { order } = await orderPlace(system, holder, quoted.fundingQuote.quote, key);
  const orderId = order?.id ?? '';
  await passDays(system, 60);
  await orderStartReport(system, provider, { orderId, startedOn: await dayFromNow(system, -20) });
  await orderServiceDeliveredDeclare(system, provider, { orderId, deliveredOn: await dayFromNow(system) });
  await orderServiceDeliveredConfirm(system, holder, { orderId });
  const assessed = { orderId, templateId: demoId('template', 0), outcome: 'PASSED', idempotencyKey: key };
  const { assessmentResult } = await assessmentResultRecord(system, issuer, {
    ...assessed,
    assessedOn: await dayFromNow(system),
  });
  const issue = { assessmentResultId: assessmentResult?.id, idempotencyKey: key };
  expect((await microCredentialIssue(system, issuer, issue)).errors).toEqual([]);
}

const beforehand: Readonly<Record<string, () => Promise<void>>> = { MyCredentials: earnCredential };

/** Carries out one block as its language says; `done`, or for an operation what its answer was. */
async function carryOut(block: Block, answers: unknown[]): Promise<string> {
  const { language, text } = block;
  if (language === 'graphql') {
    const operation = operationOf(block);
    await beforehand[operation.name]?.();
    return send(system, operation, answers);
  }
  if (language === 'sh') await runCommands(shell, text);
  else if (language === 'sql') expect(await inDatabase(system, 'accounts', text)).not.toEqual([]);
  else {
    const output = text.includes('allocationWindows') ? /^[0-9a-f-]{36} not drawn yet\n$/ : /^[0-9a-f-]{36}\n$/;
    expect(await runSnippet(system, text)).toMatch(output);
  }
  return 'done';
}

const wantedOf = (block: Block): string =>
  block.language === 'graphql' ? (operationOf(block).answers ?? 'data') : 'done';

const RUN = new Set(['graphql', 'sh', 'sql', 'ts']);
const isRun = ({ language, remark }: Block): boolean => RUN.has(language) && remark !== 'not-run';

// The last one moves the clocks.
const guides = ['employers', 'front-end', 'case-tools', 'policy', 'orders', 'operators', 'data-teams'].map(
  (name) => `docs/guides/${name}.md`,
);

describe('the README', () => {
  const [query, answer, everything] = blocksOf('README.md').filter(({ heading }) => heading === 'One query');

  it('asks a query that gives the answer it shows', async () => {
    const given = await runCommands(shell, query?.text ?? '');
    expect(JSON.parse(given)).toEqual(JSON.parse(answer?.text ?? ''));
  });

  it('joins the four subgraphs in one query', async () => {
    const { me } = await dataOf<{ me: object }>(system, await system.tokenFor('HOLDER'), everything?.text ?? '');
    expect(me).toMatchObject({ account: {}, openOrders: [], guidanceCase: { state: 'OPEN' }, credentials: {} });
  });
});

describe.each(guides)('%s', (page) => {
  const answers: unknown[] = [];
  const blocks = blocksOf(page).filter(isRun);
  const titleOf = (block: Block, index: number): string =>
    `${String(index + 1)}. ${block.heading}: ${block.language === 'graphql' ? operationOf(block).name : block.language}`;

  it.each(blocks.map((block, index) => [titleOf(block, index), block] as const))('%s', async (_title, block) => {
    const canRun = block.remark === '' || (await isInstalled(block.remark));
    expect(canRun ? await carryOut(block, answers) : 'done').toBe(wantedOf(block));
  });
});

it('leaves a practitioner the person of a case, without what only the person and their adviser see', async () => {
  const practitioner = await system.tokenFor('GUIDANCE_PRACTITIONER');
  const { myGuidanceCases } = await dataOf<{ myGuidanceCases: { edges: { node: { person: object } }[] } }>(
    system,
    practitioner,
    `{ myGuidanceCases { edges { node { person { id region openOrders { id } orders { edges { cursor } } } } } } }`,
  );
  const persons = myGuidanceCases.edges.map(({ node }) => node.person);
  expect(persons.length).toBeGreaterThan(0);
  for (const person of persons)
    expect(person).toEqual({ id: expect.any(String) as unknown, region: null, openOrders: null, orders: null });
});

describe('commands that no test runs', () => {
  const lines = guides.flatMap((page) =>
    blocksOf(page)
      .filter(({ remark }) => remark === 'not-run')
      .flatMap(({ text }) => text.trim().split('\n')),
  );

  it('are these', () => {
    const command = /npx pnpm@12 \S+|node \S+\.ts|pg_\w+|docker compose/;
    expect(lines.flatMap((line) => command.exec(line)?.[0] ?? [])).toEqual([
      'npx pnpm@12 secrets',
      'docker compose',
      'docker compose',
      'npx pnpm@12 secrets',
      'node subgraphs/accounts/src/ledger/run-audit.ts',
      'npx pnpm@12 ledger:verify',
      'npx pnpm@12 reconcile',
      'node subgraphs/accounts/src/provision/run-provision.ts',
      'pg_dump',
      'pg_restore',
      'npx pnpm@12 ledger:audit',
      'pg_basebackup',
      'node subgraphs/accounts/src/migrate.ts',
      'npx pnpm@12 reset',
      'npx pnpm@12 start',
      'npx pnpm@12 start',
      'npx pnpm@12 load:esco',
      'npx pnpm@12 load:opportunities',
    ]);
  });

  it('name files that there are', () => {
    const files = lines.flatMap((line) => [...line.matchAll(/node (\S+\.ts)/g)].map(([, file = '']) => file));
    expect(files.filter((file) => globSync(file, { cwd: ROOT }).length === 0)).toEqual([]);
  });
});

describe('our scripts', () => {
  const scripts = Object.keys((JSON.parse(pageText('package.json')) as { scripts: object }).scripts);

  it('are what the pages tell a reader to run', () => {
    const named = globSync('{README.md,docs/**/*.md}', { cwd: ROOT }).flatMap((page) =>
      [...pageText(page).matchAll(/(?:npx pnpm@12|`pnpm) ([a-z][\w:-]*)/g)].map(([, name = '']) => name),
    );
    expect(named).toContain('access-token');
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('have no name that pnpm takes for a command of its own', async () => {
    expect(await namesPnpmTakes([...scripts, 'root'])).toEqual(['root']);
  });
});

describe('docs/errors.md', () => {
  const refusals = "In `errors` of a mutation's answer";

  it('explains every refusal of the supergraph, and none that is not there', () => {
    expect(namesInTable('docs/errors.md', refusals)).toEqual(userErrorTypes.map(({ name }) => name));
    const codes = userErrorTypes.map(({ code }) => code ?? 'A1_M…');
    expect(namesInTable('docs/errors.md', refusals, 1)).toEqual(codes);
  });

  it('explains every code of the gateway', () => {
    const http = globSync('gateway/src/**/*.ts', { cwd: ROOT }).flatMap((file) =>
      [...pageText(file).matchAll(/answerError\([^)]*?'([A-Z_]+)'/g)].map(([, code = '']) => code),
    );
    const codes = new Set([...PUBLIC_CODES, ...DOCUMENT_CODES, ...http, 'INTERNAL'].map(String));
    expect([...namesInTable('docs/errors.md', 'In the top-level `errors`')].sort()).toEqual([...codes].sort());
  });

  it('explains every operational code', () => {
    const stack = [...pageText('shared/stack/src/stack-error.ts').matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(
      ([, code = '']) => code,
    );
    const named = namesInTable('docs/errors.md', 'When something does not start');
    expect([...named].sort()).toEqual([...stack, 'CONFIGURATION', 'START_FAILED', 'UNEXPECTED'].sort());
  });
});

describe('docs/guides/operators.md', () => {
  it('has every variable that a process reads, and no other', () => {
    const files = globSync('{gateway,shared/*,subgraphs/*}/src/**/{config,*environment}.ts', { cwd: ROOT });
    const read = files.flatMap((file) =>
      [...pageText(file).matchAll(/^ {2,4}([A-Z][A-Z0-9_]+):|environment\.(TESSERA_[A-Z]+)/gm)].map(
        ([, declared, asked]) => declared ?? asked ?? '',
      ),
    );
    const ofTheMachine = ['HOME', 'NODE_COMPILE_CACHE', 'PATH', 'TZ'];
    const settings = new Set(read.filter((name) => !ofTheMachine.includes(name)));
    expect(
      [...namesInTable('docs/guides/operators.md', 'Configuration')].filter((name) => /^[A-Z_]+$/.test(name)).sort(),
    ).toEqual([...settings].sort());
  });
});

describe('a stranger', () => {
  it('can be told of a wrong key by every command that takes one', () => {
    const wanted = ['InvalidInput', 'IdempotencyMismatch'];
    const silent = keyedCommands.filter(([, refusals]) => !wanted.every((type) => refusals.includes(type)));
    expect(keyedCommands.map(([command]) => command)).toContain('orderPlace');
    expect(silent).toEqual([]);
  });

  it('is told by name what is wrong, whatever they send, and never that something went wrong inside', async () => {
    const wrong: unknown[] = [];
    for (const { what, role, document, variables, codes } of mistakes) {
      const operation = { name: what, role, acr: 'substantial', answers: null, document } as const;
      const answered = await send(system, { ...operation, variables: JSON.stringify(variables) }, []);
      if (!codes.includes(answered)) wrong.push({ what, answered });
    }
    expect(wrong).toEqual([]);
  });
});
