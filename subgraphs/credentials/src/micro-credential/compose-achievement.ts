import { localized, type LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import { nameOfConcept } from '../annex-one/code-lists.ts';
import type { JsonObject } from '../proof/json.ts';
import type { Stackability, Supervision, TemplateVersion } from '../template/template-version.entity.ts';

const supervisionInWords: Readonly<Record<Supervision, string>> = {
  UNSUPERVISED_WITHOUT_ID_VERIFICATION: 'Unsupervised, without identity verification',
  SUPERVISED_WITHOUT_ID_VERIFICATION: 'Supervised, without identity verification',
  SUPERVISED_ONLINE_WITH_ID_VERIFICATION: 'Supervised online, with identity verification',
  SUPERVISED_ONSITE_WITH_ID_VERIFICATION: 'Supervised on site, with identity verification',
};

const stackabilityInWords: Readonly<Record<Stackability, string>> = {
  STAND_ALONE: 'Stand-alone',
  STACKABLE: 'May count towards another credential, if the body that awards that one so decides',
};

/** A text in the document's one language: English when there is one. */
export const textOf = (texts: LocalizedTexts | null): string | null =>
  texts === null ? null : (localized(texts, [])?.value ?? null);

/** An object without the properties that are null: what a document does not say, it does not mention. */
export const said = (properties: Readonly<Record<string, unknown>>): JsonObject =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== undefined));

const outcomes = ({ learningOutcomes }: TemplateVersion): readonly JsonObject[] =>
  learningOutcomes.flatMap(({ title, escoSkills }) =>
    escoSkills.map((targetUrl) => ({
      type: ['Alignment'],
      targetName: textOf(title),
      targetUrl,
      targetFramework: 'ESCO',
      targetType: 'ceasn:Competency',
    })),
  );

const level = ({ eqfLevel }: TemplateVersion): readonly JsonObject[] =>
  eqfLevel === null
    ? []
    : [
        {
          type: ['Alignment'],
          targetName: nameOfConcept(eqfLevel),
          targetUrl: eqfLevel,
          targetFramework: 'European Qualifications Framework (EQF)',
          targetType: 'ext:EqfLevel',
        },
      ];

const qualityAssurance = ({ qualityAssurance: assurance }: TemplateVersion): JsonObject | null =>
  assurance &&
  said({ qualityAssuranceType: assurance.type, assuredBy: assurance.body, reference: assurance.reference });

/** The id by which the document's result points to its description. */
export const gradeDescriptionId = (version: TemplateVersion): string => `urn:uuid:${version.id}#grade`;

/** What a version of a template says, as an Open Badges achievement with our terms for the rest of Annex I. */
export const composeAchievement = (version: TemplateVersion, creator: JsonObject): JsonObject =>
  said({
    id: `urn:uuid:${version.id}`,
    type: ['Achievement'],
    achievementType: 'MicroCredential',
    name: textOf(version.title),
    titles: version.title,
    description: textOf(version.description) ?? textOf(version.title),
    version: String(version.number),
    creator,
    criteria: { narrative: textOf(version.assessmentCriteria) },
    alignment: [...outcomes(version), ...level(version)],
    resultDescription: [
      { id: gradeDescriptionId(version), type: ['ResultDescription'], name: 'Grade', resultType: 'Result' },
    ],
    creditsAvailable: version.workloadEcts === null ? null : Number(version.workloadEcts),
    notionalWorkload: version.workloadHours,
    levelNotApplicable: version.levelNotApplicable,
    formOfParticipation: version.participation,
    qualityAssurance: qualityAssurance(version),
    entryRequirement: textOf(version.prerequisites),
    supervisionAndIdVerification: version.supervision && supervisionInWords[version.supervision],
    stackability: version.stackability && stackabilityInWords[version.stackability],
    furtherInformation: textOf(version.furtherInformation),
  });
