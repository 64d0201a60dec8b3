import { randomUUID } from 'node:crypto';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { OrganisationKind } from '@tessera/kit/demo/country.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { staff } from '@tessera/stack/testing/viewers.ts';
import { registerOrganisations } from '../src/organisation/register-organisations.ts';
import { type RegistryUnderTest } from './registry-under-test.ts';

/** An organisation and somebody who administers it. */
export interface TestProvider {
  readonly id: string;
  readonly admin: Viewer;
}

/** Registers an organisation of its own for a test. */
export async function registered(
  { db }: RegistryUnderTest,
  legalName = `Provider ${randomUUID()}`,
  kinds: readonly OrganisationKind[] = ['PROVIDER'],
): Promise<TestProvider> {
  const id = randomUUID();
  await inTransaction(db, (tx) =>
    registerOrganisations(tx, [{ id, legalName, registrationId: null, country: 'BE', kinds, region: 'BE21' }]),
  );
  return { id, admin: staff('PROVIDER_ADMIN', id) };
}

const dayOfScheme = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** A day some days from today, in the scheme's time zone. */
export const inDays = (days: number): string => {
  const today = new Date(`${dayOfScheme.format(new Date())}T00:00:00Z`);
  return new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
};

/** The least that a new opportunity needs, and what a test wants besides. */
export const draft = (providerId: string, wish: Record<string, unknown> = {}): Record<string, unknown> => ({
  idempotencyKey: randomUUID(),
  providerId,
  title: [{ language: 'en', value: 'Bread for beginners' }],
  mode: 'http://data.europa.eu/snb/learning-assessment/9191af2ed9',
  language: 'en',
  price: { amount: '400.00', currency: 'EUR' },
  ...wish,
});

export const create = `mutation ($input: LearningOpportunityCreateInput!) {
  learningOpportunityCreate(input: $input) {
    learningOpportunity { id version status provider { id } title { value } price { amount currency } }
    errors { __typename ... on UserError { message code path } }
  }
}`;

const step = (name: string, input: string): string => `mutation ($input: ${input}!) {
  ${name}(input: $input) {
    learningOpportunity { id status version }
    errors { __typename ... on UserError { code path } ... on WrongState { state } }
  }
}`;

/** The steps of an admission, as a client sends them. */
export const steps = {
  submit: step('learningOpportunitySubmit', 'LearningOpportunitySubmitInput'),
  withdraw: step('learningOpportunityWithdraw', 'LearningOpportunityWithdrawInput'),
  prepare: step('learningOpportunityAdmissionPrepare', 'LearningOpportunityAdmissionPrepareInput'),
  admit: step('learningOpportunityAdmit', 'LearningOpportunityDecideInput'),
  reject: step('learningOpportunityReject', 'LearningOpportunityDecideInput'),
  suspend: step('learningOpportunitySuspend', 'LearningOpportunitySuspendInput'),
} as const;

/** Suspends all admissions of a provider. */
export const suspendAll = `mutation ($input: OrganisationAdmissionsSuspendInput!) {
  organisationAdmissionsSuspend(input: $input) { organisation { id } suspended errors { __typename ... on UserError { code path } } }
}`;

export const schedule = `mutation ($input: LearningOpportunitySessionScheduleInput!) {
  learningOpportunitySessionSchedule(input: $input) {
    learningOpportunitySession { id startsOn endsOn capacity placesLeft state region place price { amount } learningOpportunity { id } }
    errors { __typename ... on UserError { code path message } }
  }
}`;

/** An officer's findings. */
export const findings = (learningOpportunityId: string, validUntil: string | null = null): Record<string, unknown> => ({
  learningOpportunityId,
  ruleVersion: '2026-1',
  reasons: ['Outcomes are described.'],
  qualityAssurance: {
    type: 'http://data.europa.eu/snb/accreditation/820101cba6',
    body: 'Quality in Learning Agency',
    validUntil,
  },
});

/** Creates a draft and answers its id. */
export async function drafted(
  { as }: RegistryUnderTest,
  { id, admin }: TestProvider,
  wish: Record<string, unknown> = {},
): Promise<string> {
  const { data } = await as(admin, create, { input: draft(id, wish) });
  return data.learningOpportunityCreate.learningOpportunity.id;
}

/** Creates an opportunity and takes it through submission, preparation and admission. */
export async function admitted(
  registry: RegistryUnderTest,
  provider: TestProvider,
  wish: Record<string, unknown> = {},
  qualityAssuredUntil: string | null = null,
): Promise<string> {
  const learningOpportunityId = await drafted(registry, provider, wish);
  await registry.as(provider.admin, steps.submit, { input: { learningOpportunityId } });
  const input = findings(learningOpportunityId, qualityAssuredUntil);
  await registry.as(staff('REGISTRY_OFFICER'), steps.prepare, { input });
  const decision = { learningOpportunityId, reasons: ['Relevant to the labour market.'] };
  await registry.as(staff('REGISTRY_AUTHORITY'), steps.admit, { input: decision });
  return learningOpportunityId;
}

/** Schedules a session and answers its id. */
export async function scheduled(
  { as }: RegistryUnderTest,
  { admin }: TestProvider,
  learningOpportunityId: string,
  wish: Record<string, unknown> = {},
): Promise<string> {
  const plan = { startsOn: inDays(30), endsOn: inDays(34), capacity: 20 };
  const input = { idempotencyKey: randomUUID(), learningOpportunityId, ...plan, ...wish };
  const { data } = await as(admin, schedule, { input });
  return data.learningOpportunitySessionSchedule.learningOpportunitySession.id;
}
