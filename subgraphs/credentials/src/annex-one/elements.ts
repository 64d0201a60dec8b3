import { isObject, type JsonObject } from '../proof/json.ts';
import { eqfLevels, nameOfConcept } from './code-lists.ts';

/** One element of Annex I: what it is called, where documents carry it, and what makes a value one. */
export interface AnnexOneElement {
  readonly number: string; // M1–M11 mandatory, O1–O5 optional
  readonly name: string;
  readonly code: string; // NAME in A1_M11_NAME_MISSING
  readonly openBadges: readonly string[]; // paths with dots; the first is where we put it
  readonly elm: readonly string[];
  readonly belongs?: (value: unknown) => boolean; // which values of a shared place speak of this element
  readonly isValue?: (value: unknown) => boolean; // beyond not being empty
}

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  if (isObject(value) && typeof value['id'] === 'string') return value['id'];
  return null;
};

const isInstant = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isCountry = (value: unknown): boolean => /^[A-Z]{2,3}$|\/country\/[A-Z]{3}$/.test(textOf(value) ?? '');
const isAmount = (value: unknown): boolean =>
  Number(value) > 0 ||
  (typeof value === 'string' && /^P(?=.)(\d+[YMWD])*(T(\d+[HM])+)?$/.test(value) && /[1-9]/.test(value));
const targetOf = (value: unknown): string =>
  isObject(value) && typeof value['targetUrl'] === 'string' ? value['targetUrl'] : (textOf(value) ?? '');
const EQF = 'http://data.europa.eu/snb/eqf/';
const isLevel = (value: unknown): boolean =>
  targetOf(value).startsWith(EQF) ? eqfLevels.has(targetOf(value)) : URL.canParse(targetOf(value));
/** Open Badges aligns a badge with outcomes and with levels in one list. */
const speaksOfLevel = (value: unknown): boolean =>
  targetOf(value).startsWith(EQF) ||
  (isObject(value) && /\b[EN]?QF\b|qualifications? framework/i.test(textOf(value['targetFramework']) ?? ''));
const isConcept = (value: unknown): boolean => URL.canParse(textOf(value) ?? '');

const isAlignment = (value: unknown): boolean => isObject(value) && 'targetUrl' in value;

const achievement = 'credentialSubject.achievement';
const claim = 'credentialSubject.hasClaim';

/** The mandatory and optional elements of Annex I of the Council Recommendation on micro-credentials, with their places in Open Badges 3.0 and ELM v3. */
export const annexOneElements: readonly AnnexOneElement[] = [
  {
    number: 'M1',
    name: 'Identification of the learner',
    code: 'LEARNER',
    openBadges: ['credentialSubject.identifier.identityHash'],
    elm: ['credentialSubject.fullName', 'credentialSubject.familyName', 'credentialSubject.nationalID'],
  },
  {
    number: 'M2',
    name: 'Title of the micro-credential',
    code: 'TITLE',
    openBadges: [`${achievement}.name`],
    elm: [`${claim}.title`, `${claim}.specifiedBy.title`],
  },
  {
    number: 'M3',
    name: 'Country or region of the issuer',
    code: 'COUNTRY',
    openBadges: ['issuer.address.addressCountryCode', 'issuer.address.addressCountry'],
    elm: ['issuer.location.address.countryCode', `${claim}.awardedBy.awardingBody.location.address.countryCode`],
    isValue: isCountry,
  },
  {
    number: 'M4',
    name: 'Awarding body',
    code: 'AWARDING_BODY',
    openBadges: [`${achievement}.creator.name`, 'issuer.name'],
    elm: [`${claim}.awardedBy.awardingBody.legalName`],
  },
  {
    number: 'M5',
    name: 'Date of issuing',
    code: 'DATE',
    openBadges: ['awardedDate', 'validFrom'],
    elm: ['issued', 'validFrom', `${claim}.awardedBy.awardingDate`],
    isValue: isInstant,
  },
  {
    number: 'M6',
    name: 'Learning outcomes',
    code: 'LEARNING_OUTCOMES',
    openBadges: [`${achievement}.alignment`],
    elm: [`${claim}.specifiedBy.learningOutcome.title`],
    belongs: (value) => !speaksOfLevel(value),
  },
  {
    number: 'M7',
    name: 'Notional workload',
    code: 'WORKLOAD',
    openBadges: [`${achievement}.notionalWorkload`, `${achievement}.creditsAvailable`],
    elm: [`${claim}.specifiedBy.volumeOfLearning`, `${claim}.specifiedBy.creditPoint.point`],
    isValue: isAmount,
  },
  {
    number: 'M8',
    name: 'Level of the learning experience',
    code: 'LEVEL',
    openBadges: [`${achievement}.alignment`],
    elm: [`${claim}.specifiedBy.eqfLevel`, `${claim}.specifiedBy.nqfLevel`],
    belongs: (value) => speaksOfLevel(value) || !isAlignment(value),
    isValue: isLevel,
  },
  {
    number: 'M9',
    name: 'Type of assessment',
    code: 'ASSESSMENT_TYPE',
    openBadges: ['evidence.genre'],
    elm: [`${claim}.provenBy.specifiedBy.dcType`],
    isValue: isConcept,
  },
  {
    number: 'M10',
    name: 'Form of participation',
    code: 'PARTICIPATION',
    openBadges: [`${achievement}.formOfParticipation`],
    elm: [`${claim}.specifiedBy.mode`, `${claim}.influencedBy.specifiedBy.mode`],
    isValue: isConcept,
  },
  {
    number: 'M11',
    name: 'Quality assurance',
    code: 'QUALITY_ASSURANCE',
    openBadges: [
      `${achievement}.qualityAssurance.qualityAssuranceType`,
      `${achievement}.endorsement.credentialSubject.id`,
    ],
    elm: [
      `${claim}.specifiedBy.accreditation`,
      `${claim}.awardedBy.awardingBody.accreditation`,
      'issuer.accreditation',
      'evidence.accreditation',
    ],
  },
  {
    number: 'O1',
    name: 'Prerequisites',
    code: 'PREREQUISITES',
    openBadges: [`${achievement}.entryRequirement`],
    elm: [`${claim}.specifiedBy.entryRequirement`],
  },
  {
    number: 'O2',
    name: 'Supervision and identity check during assessment',
    code: 'SUPERVISION',
    openBadges: [`${achievement}.supervisionAndIdVerification`],
    elm: [`${claim}.provenBy.idVerification`],
  },
  {
    number: 'O3',
    name: 'Grade achieved',
    code: 'GRADE',
    openBadges: ['credentialSubject.result.value'],
    elm: [`${claim}.provenBy.grade`],
  },
  {
    number: 'O4',
    name: 'Integration and stackability',
    code: 'STACKABILITY',
    openBadges: [`${achievement}.stackability`],
    elm: [`${claim}.specifiedBy.isPartialQualification`, `${claim}.isPartOf`],
  },
  {
    number: 'O5',
    name: 'Further information',
    code: 'FURTHER_INFORMATION',
    openBadges: [`${achievement}.furtherInformation`],
    elm: [`${claim}.additionalNote`, `${claim}.supplementaryDocument`],
  },
];

/** The place where an Open Badges document says why there is no level. */
export const LEVEL_NOT_APPLICABLE = `${achievement}.levelNotApplicable`;

const MAX_SHOWN = 500;

const inWords = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [nameOfConcept(value)];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (!isObject(value)) return [];
  const label =
    value['targetName'] ??
    value['prefLabel'] ??
    value['noteLiteral'] ??
    value['en'] ??
    value['id'] ??
    Object.values(value)[0];
  return inWords(label);
};

/** A value as a person reads it: concepts by name, ELM's texts by their words. */
export const wordsFor = (value: unknown): readonly string[] => inWords(value).map((words) => words.slice(0, MAX_SHOWN));

/** True for an ELM document; anything else is read as Open Badges. */
export const isElm = (document: JsonObject): boolean =>
  [document['type']].flat().includes('EuropeanDigitalCredential') ||
  'hasClaim' in ((isObject(document['credentialSubject']) && document['credentialSubject']) || {});
