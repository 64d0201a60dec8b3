import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { programsPath, realData } from '@tessera/stack/testing/config.ts';
import { startSystem, type TestSystem } from '@tessera/stack/testing/start-system.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataOf, dayFromNow, passDays } from './story/client.ts';
import {
  auditDisagreements,
  fundingQuote,
  orderPlace,
  orderServiceDeliveredConfirm,
  orderServiceDeliveredDeclare,
  orderStartReport,
  type Outcome,
} from './story/journey.ts';

const LOADER = join(import.meta.dirname, '../../subgraphs/registry/src/load/load-opportunities.ts');
const OWN_ROWS = join(import.meta.dirname, 'story/fixtures/catalogue.json');
const REAL_ROWS = realData('courses/cpf_catalogue_sample_rows.json');

interface Report {
  readonly rows: readonly {
    readonly row: number;
    readonly result: string;
    readonly opportunityId: string | null;
    readonly reasons: readonly string[];
  }[];
}

let system: TestSystem;
let folder: string;
beforeAll(async () => {
  [system, folder] = await Promise.all([startSystem(), mkdtemp(join(tmpdir(), 'tessera-catalogue-'))]);
});
afterAll(async () => {
  await system.stop();
  await rm(folder, { recursive: true, force: true });
});

async function load(catalogue: string): Promise<Report> {
  const report = join(folder, 'report.json');
  await promisify(execFile)(process.execPath, [LOADER, catalogue, '--report', report], {
    env: { PATH: programsPath, DATABASE_URL: system.databaseUrl('registry', 'app') },
  });
  return JSON.parse(await readFile(report, 'utf8')) as Report;
}

/** Sends a command of the registry, which must not fail. */
async function register(
  role: string,
  name: string,
  type: string,
  fields: string,
  input: object,
): Promise<Record<string, string>> {
  const answer = await dataOf<Record<string, Outcome & Record<string, Record<string, string>>>>(
    system,
    await system.tokenFor(role),
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} errors { ... on UserError { code message path } } } }`,
    { input },
  );
  const outcome = answer[name];
  if (outcome === undefined) throw new Error(`no answer to ${name}`);
  expect(outcome.errors).toEqual([]);
  const [thing] = Object.entries(outcome).flatMap(([key, value]) => (key === 'errors' ? [] : [value]));
  if (thing === undefined) throw new Error(`${name} gave nothing`);
  return thing;
}

const providerOf = async (opportunityId: string) =>
  (
    await dataOf<{ learningOpportunity: { status: string; price: { amount: string }; provider: { id: string } } }>(
      system,
      null,
      `query ($id: ID!) { learningOpportunity(id: $id) { status price { amount } provider { id legalName } } }`,
      { id: opportunityId },
    )
  ).learningOpportunity;

/** From a row of a catalogue to a settled order, each step by whom it belongs to; the state the order ends in. */
async function journeyOn(learningOpportunityId: string): Promise<string | undefined> {
  const { provider, price } = await providerOf(learningOpportunityId);
  await system.grantRole('PROVIDER_ADMIN', provider.id);

  const opportunity = 'learningOpportunity { id status version }';
  await register(
    'PROVIDER_ADMIN',
    'learningOpportunityReviseOutcomes',
    'LearningOpportunityReviseOutcomesInput',
    opportunity,
    {
      learningOpportunityId,
      idempotencyKey: `outcomes ${learningOpportunityId}`,
      outcomes: [{ text: [{ language: 'en', value: 'Builds a pivot table from raw rows' }] }],
    },
  );
  await register(
    'REGISTRY_OFFICER',
    'learningOpportunityAdmissionPrepare',
    'LearningOpportunityAdmissionPrepareInput',
    opportunity,
    {
      learningOpportunityId,
      ruleVersion: '2026-1',
      reasons: ['leads to a registered certification'],
      qualityAssurance: {
        type: 'http://data.europa.eu/snb/accreditation/003293d7e9',
        body: 'Quality in Learning Agency',
      },
    },
  );
  const admitted = await register(
    'REGISTRY_AUTHORITY',
    'learningOpportunityAdmit',
    'LearningOpportunityDecideInput',
    opportunity,
    {
      learningOpportunityId,
      reasons: ['meets the criteria'],
    },
  );
  expect(admitted['status']).toBe('ADMITTED');
  const session = await register(
    'PROVIDER_ADMIN',
    'learningOpportunitySessionSchedule',
    'LearningOpportunitySessionScheduleInput',
    'learningOpportunitySession { id }',
    {
      learningOpportunityId,
      idempotencyKey: `session ${learningOpportunityId}`,
      startsOn: await dayFromNow(system, 10),
      endsOn: await dayFromNow(system, 20),
      capacity: 8,
    },
  );

  const holder = await system.tokenFor('HOLDER');
  const quoted = await fundingQuote(system, holder, session['id'] ?? '');
  expect(quoted.fundingQuote).toMatchObject({ covered: price, ownShare: { amount: '0.00' } });
  const { order, errors } = await orderPlace(
    system,
    holder,
    quoted.fundingQuote.quote,
    `loaded ${learningOpportunityId}`,
  );
  expect(errors).toEqual([]);
  expect(order).toMatchObject({ state: 'CONFIRMED', price });

  await passDays(system, 20);
  const orderId = order?.id ?? '';
  const provided = await system.tokenFor('PROVIDER_ADMIN');
  await orderStartReport(system, provided, { orderId, startedOn: await dayFromNow(system, -5) });
  await orderServiceDeliveredDeclare(system, provided, { orderId, deliveredOn: await dayFromNow(system) });
  const { order: completed } = await orderServiceDeliveredConfirm(system, holder, { orderId });
  expect(await auditDisagreements(system)).toEqual([]);
  return completed?.state;
}

describe('a course loaded from a catalogue', () => {
  it('is reported on row by row, once', async () => {
    const first = await load(OWN_ROWS);
    expect(first.rows).toMatchObject([
      { row: 1, result: 'created' },
      { row: 2, result: 'rejected' },
    ]);
    expect(first.rows[1]?.reasons).not.toEqual([]);

    expect((await load(OWN_ROWS)).rows).toMatchObject([{ result: 'unchanged' }, { result: 'rejected' }]);
  });

  it('is given outcomes and a session by its provider, admitted by two persons, booked, delivered and paid', async () => {
    const { rows } = await load(OWN_ROWS);
    expect(await journeyOn(rows[0]?.opportunityId ?? '')).toBe('COMPLETED');
  });

  it.skipIf(REAL_ROWS === null)(
    'can be a row of the French CPF catalogue (skipped without TESSERA_REAL_DATA)',
    async () => {
      const { rows } = await load(REAL_ROWS ?? '');
      expect(rows.filter(({ result }) => result === 'created').length).toBeGreaterThan(20);
      const ids = rows.flatMap(({ opportunityId }) => opportunityId ?? []);
      const priced = await Promise.all(
        ids.map(async (id) => ({ id, price: Number((await providerOf(id)).price.amount) })),
      );
      const affordable = priced.find(({ price }) => price > 0 && price <= 500);
      expect(await journeyOn(affordable?.id ?? '')).toBe('COMPLETED');
    },
  );
});
