import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { holder, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { body, type CredentialsUnderTest } from './credentials-under-test.ts';
import * as operations from './operations.ts';

/** A template that lacks nothing; a test takes away what it is about. */
export const wholeTemplate = (changes: object = {}) => ({
  awardingBodyId: body,
  title: [
    { language: 'en', value: 'Digital content for small firms' },
    { language: 'fr', value: 'Contenus numériques' },
  ],
  learningOutcomes: [
    {
      title: [{ language: 'en', value: 'Develop digital content' }],
      escoSkills: ['http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a'],
    },
  ],
  workloadHours: 'PT60H',
  workloadEcts: '2',
  eqfLevel: 'http://data.europa.eu/snb/eqf/5',
  assessmentType: 'http://data.europa.eu/snb/assessment/795dac4096',
  participation: 'http://data.europa.eu/snb/learning-assessment/e92d221e4d',
  qualityAssurance: { type: 'http://data.europa.eu/snb/accreditation/820101cba6', body: 'Quality in Learning Agency' },
  assessmentCriteria: [{ language: 'en', value: 'A site that a small firm could publish.' }],
  supervision: 'SUPERVISED_ONSITE_WITH_ID_VERIFICATION',
  stackability: 'STACKABLE',
  reviewDate: '2028-06-30',
  idempotencyKey: uuidv7(),
  ...changes,
});

const must = <T>(value: T | null | undefined, answer: unknown): T => {
  if (value == null) throw new Error(`the story stopped: ${JSON.stringify(answer)}`);
  return value;
};

export const issuer = staff('ISSUER', body);
export const authority = staff('REGISTRY_AUTHORITY', uuidv7());

/** Registers the awarding body, by the authority. */
export async function registerBody(credentials: CredentialsUnderTest, organisationId: string = body): Promise<string> {
  const answer = await credentials.as(authority, operations.issuerRegister, {
    input: { organisationId, idempotencyKey: uuidv7() },
  });
  return must<string>(answer.data?.issuerRegister.issuer?.did, answer);
}

export async function defineTemplate(
  credentials: CredentialsUnderTest,
  changes: object = {},
  viewer: Viewer = issuer,
): Promise<string> {
  const answer = await credentials.as(viewer, operations.templateDefine, { input: wholeTemplate(changes) });
  return must<string>(answer.data?.microCredentialTemplateDefine.template?.id, answer);
}

/** A person known to accounts with an order that was delivered, unless told otherwise. */
export function personWithOrder(
  { neighbours }: CredentialsUnderTest,
  changes: { readonly state?: string; readonly providerId?: string } = {},
) {
  const person = holder();
  const personId = person.subject;
  const orderId = uuidv7();
  neighbours.persons.set(personId, { givenName: 'Alba', familyName: 'Brook', birthDate: '1990-05-01' });
  neighbours.orders.set(orderId, { id: orderId, personId, providerId: body, state: 'DELIVERED', ...changes });
  return { person, personId, orderId };
}

export async function recordResult(
  credentials: CredentialsUnderTest,
  orderId: string,
  templateId: string,
  changes: object = {},
): Promise<string> {
  const input = {
    orderId,
    templateId,
    outcome: 'PASSED',
    grade: 'Distinction',
    assessedOn: '2026-02-11',
    idempotencyKey: uuidv7(),
    ...changes,
  };
  const answer = await credentials.as(issuer, operations.resultRecord, { input });
  return must<string>(answer.data?.assessmentResultRecord.assessmentResult?.id, answer);
}

/** A passed assessment, ready to be issued on. */
export async function passedAssessment(
  credentials: CredentialsUnderTest,
  template: object = {},
  order: { readonly state?: string } = {},
) {
  const templateId = await defineTemplate(credentials, template);
  const somebody = personWithOrder(credentials, order);
  const assessmentResultId = await recordResult(credentials, somebody.orderId, templateId);
  return { ...somebody, templateId, assessmentResultId };
}

export const issue = (
  credentials: CredentialsUnderTest,
  assessmentResultId: string,
  idempotencyKey: string = uuidv7(),
  viewer: Viewer = issuer,
) => credentials.as(viewer, operations.credentialIssue, { input: { assessmentResultId, idempotencyKey } });

/** A person who holds a micro-credential. */
export async function issuedCredential(credentials: CredentialsUnderTest, template: object = {}) {
  const assessment = await passedAssessment(credentials, template);
  const answer = await issue(credentials, assessment.assessmentResultId);
  const credential = must<{ id: string; document: Json }>(answer.data?.microCredentialIssue.credential, answer);
  return { ...assessment, credentialId: credential.id, document: credential.document };
}

/** A link that the holder opened. */
export async function openShare(credentials: CredentialsUnderTest, person: Viewer, credentialId: string) {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const answer = await credentials.as(person, operations.credentialShare, {
    input: { credentialId, expiresAt, recipient: 'New employer' },
  });
  const { share, link } = must<{ share: { id: string }; link: string }>(answer.data?.microCredentialShare, answer);
  return { shareId: share.id, link, token: link.slice(link.lastIndexOf('/') + 1) };
}
