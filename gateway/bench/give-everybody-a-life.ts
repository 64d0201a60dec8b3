import { demoOrganisation } from '@tessera/kit/demo/country.ts';
import { dataOf } from '../test/story/client.ts';

type Gateway = Parameters<typeof dataOf>[0];

interface Opportunity {
  readonly id: string;
  readonly sessions: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

const BOOKABLE = `query { learningOpportunities(filter: { maxPrice: { amount: "500.00", currency: "EUR" } }, first: 20) { edges { node {
  id sessions(first: 1) { edges { node { id } } } } } } }`;

async function bookable(gateway: Gateway): Promise<readonly Opportunity[]> {
  const { learningOpportunities } = await dataOf<{
    learningOpportunities: { edges: readonly { node: Opportunity }[] };
  }>(gateway, null, BOOKABLE);
  const opportunities = learningOpportunities.edges.map(({ node }) => node);
  return opportunities.filter(({ sessions }) => sessions.edges.length > 0);
}

/** What commands make, by their names, and the type of their input. */
const commands = {
  guidanceCaseOpen: ['guidanceCase', 'GuidanceCaseOpenInput'],
  guidanceCaseAccept: ['guidanceCase', 'GuidanceCaseInput'],
  personalLearningPlanDraft: ['plan', 'PersonalLearningPlanDraftInput'],
  personalLearningPlanAgree: ['plan', 'PersonalLearningPlanAgreeInput'],
  orderPlace: ['order', 'OrderPlaceInput'],
} as const;

/** Gives a command, and the id of what it made; null where it was refused. */
async function made(
  gateway: Gateway,
  token: string,
  name: keyof typeof commands,
  input: object,
): Promise<string | null> {
  const [thing, type] = commands[name];
  const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { made: ${thing} { id } } }`;
  const data = await dataOf<Record<string, { made: { id: string } | null }>>(gateway, token, mutation, { input });
  return data[name]?.made?.id ?? null;
}

/** Somebody who has a live case already is left with it. */
async function guide(gateway: Gateway, person: string, practitioner: string, opportunityId: string): Promise<void> {
  const request = { guidanceServiceId: demoOrganisation.guidanceService.id, region: 'BE21', purpose: 'UPSKILLING' };
  const opened = { ...request, idempotencyKey: 'bench' };
  const id = await made(gateway, person, 'guidanceCaseOpen', opened);
  if (id === null) return;
  await made(gateway, practitioner, 'guidanceCaseAccept', { id });
  const steps = [{ kind: 'OPPORTUNITY', opportunityId }, { kind: 'VALIDATION' }];
  const plan = await made(gateway, practitioner, 'personalLearningPlanDraft', { caseId: id, steps });
  await made(gateway, person, 'personalLearningPlanAgree', { id: plan });
}

const QUOTE = `query ($id: ID!) { learningOpportunitySession(id: $id) { fundingQuote { quote } } }`;

async function order(gateway: Gateway, person: string, session: string): Promise<boolean> {
  const quoted = await dataOf<{ learningOpportunitySession: { fundingQuote: { quote: string } | null } }>(
    gateway,
    person,
    QUOTE,
    { id: session },
  );
  const quote = quoted.learningOpportunitySession.fundingQuote?.quote;
  if (quote === undefined) return false;
  return (await made(gateway, person, 'orderPlace', { quote, idempotencyKey: session })) !== null;
}

/** Gives everybody an open order and an agreed plan, by the commands that front ends send: the joined query then leads through all four subgraphs for each of them. */
export async function giveEverybodyALife(
  gateway: Gateway,
  persons: readonly string[],
  practitioner: string,
): Promise<void> {
  const opportunities = await bookable(gateway);
  for (const [index, person] of persons.entries()) {
    const at = index % opportunities.length;
    const inTurn = [...opportunities.slice(at), ...opportunities.slice(0, at)];
    // Nobody takes on a case of their own.
    if (person !== practitioner) await guide(gateway, person, practitioner, inTurn[0]?.id ?? '');
    let ordered = false;
    for (const { sessions } of inTurn) ordered ||= await order(gateway, person, sessions.edges[0]?.node.id ?? '');
    if (!ordered) throw new Error('somebody can order nothing');
  }
}
