import { nameOfConcept } from '../annex-one/code-lists.ts';
import type { AssessmentResult } from '../assessment/assessment-result.entity.ts';
import type { PersonIdentity } from '../neighbours/accounts.ts';
import type { OrganisationFacts } from '../neighbours/registry.ts';
import type { JsonObject } from '../proof/json.ts';
import type { TemplateVersion } from '../template/template-version.entity.ts';
import { composeAchievement, gradeDescriptionId, said } from './compose-achievement.ts';
import { contextUrl } from './micro-credential-context.ts';

/** Everything a credential's document is made from. */
export interface DocumentFacts {
  readonly id: string;
  readonly publicUrl: string;
  readonly issuerDid: string;
  readonly awardingBody: OrganisationFacts;
  readonly learner: PersonIdentity | null;
  readonly version: TemplateVersion;
  readonly result: Pick<AssessmentResult, 'grade'>;
  readonly status: JsonObject;
  readonly issuedAt: Date;
  readonly validUntil: Date | null;
}

const identity = (identityType: string, identityHash: string): JsonObject => ({
  type: 'IdentityObject',
  hashed: false,
  identityHash,
  identityType,
});

/** Who learned it: by name and birth date, and by no id that would link credentials to each other or to the scheme. */
function identifiersOf(learner: PersonIdentity | null): readonly JsonObject[] {
  const name = learner && `${learner.givenName} ${learner.familyName}`.trim();
  if (learner?.birthDate == null || !name) return []; // one without the other tells nobody apart
  return [identity('name', name), identity('ext:dateOfBirth', learner.birthDate)];
}

const profileOf = (did: string, { legalName, country, region, registrationId }: OrganisationFacts): JsonObject =>
  said({
    id: did,
    type: ['Profile'],
    name: legalName,
    address: country === null ? null : said({ type: ['Address'], addressCountryCode: country, addressRegion: region }),
    otherIdentifier:
      registrationId === null
        ? null
        : [{ type: 'IdentifierEntry', identifier: registrationId, identifierType: 'ext:businessRegistration' }],
  });

const evidenceOf = ({ assessmentType }: TemplateVersion): readonly JsonObject[] | null =>
  assessmentType === null ? null : [{ type: ['Evidence'], name: nameOfConcept(assessmentType), genre: assessmentType }];

/** The unsigned document: VCDM 2.0 in the shape of Open Badges 3.0. What the facts lack is left out, for the Annex I check to name. */
export function composeDocument(facts: DocumentFacts): JsonObject {
  const { id, publicUrl, issuerDid, awardingBody, learner, version, result, status, issuedAt, validUntil } = facts;
  const issuer = profileOf(issuerDid, awardingBody);
  const achievement = composeAchievement(version, issuer);
  return said({
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      contextUrl(publicUrl),
    ],
    id: `urn:uuid:${id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement['name'],
    issuer,
    validFrom: issuedAt.toISOString(),
    validUntil: validUntil?.toISOString(),
    awardedDate: issuedAt.toISOString(),
    credentialSubject: said({
      type: ['AchievementSubject'],
      identifier: identifiersOf(learner),
      achievement,
      creditsEarned: achievement['creditsAvailable'],
      result:
        result.grade === null
          ? null
          : [{ type: ['Result'], resultDescription: gradeDescriptionId(version), value: result.grade }],
    }),
    evidence: evidenceOf(version),
    credentialStatus: status,
  });
}
