import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import { In, type EntityManager } from 'typeorm';
import { SkillEntity } from '../skill/skill.entity.ts';
import type { LearningOutcome, OpportunityContent } from './learning-opportunity-version.entity.ts';

const LONGEST_TITLE = 300;
const LONGEST_TEXT = 5_000;
const MOST_OUTCOMES = 50;
const HIGHEST_PRICE = 10_000_000n; // minor units
const LONGEST_WORKLOAD = 600_000; // minutes
const MOST_ECTS = 300;

const codeLists = {
  iscedF: /^http:\/\/data\.europa\.eu\/snb\/isced-f\/\d{2,4}$/,
  eqfLevel: /^http:\/\/data\.europa\.eu\/snb\/eqf\/[1-8]$/,
  mode: /^http:\/\/data\.europa\.eu\/snb\/learning-assessment\/\w+$/,
  assessmentType: /^http:\/\/data\.europa\.eu\/snb\/assessment\/\w+$/,
} as const;

const NUTS = /^[A-Z]{2}[A-Z0-9]{0,3}$/;
/** What an id of anything in the graph looks like. */
export const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isText = (texts: LocalizedTexts, longest: number): boolean =>
  Object.keys(texts).length > 0 && Object.values(texts).every((text) => text.trim() !== '' && text.length <= longest);

/** What is wrong with a value of the input, by its name; null when nothing is. */
type Complaint = readonly [path: string, message: string];

const textComplaints = ({
  title,
  description,
  prerequisites,
  certification,
  outcomes,
}: OpportunityContent): Complaint[] => [
  ...(isText(title, LONGEST_TITLE) ? [] : [['title', `A title has from 1 to ${LONGEST_TITLE} characters.`] as const]),
  ...Object.entries({ description, prerequisites, certification })
    .filter(([, texts]) => texts !== null && !isText(texts, LONGEST_TEXT))
    .map(([path]) => [path, `A text has from 1 to ${LONGEST_TEXT} characters.`] as const),
  ...(outcomes.length <= MOST_OUTCOMES && outcomes.every(({ text }) => isText(text, LONGEST_TEXT))
    ? []
    : [['outcomes', `There are at most ${MOST_OUTCOMES} outcomes, each with a text.`] as const]),
];

const codeComplaints = (content: OpportunityContent): Complaint[] =>
  Object.entries(codeLists)
    .filter(([path, form]) => {
      const value = content[path as keyof typeof codeLists];
      return value !== null && !form.test(value);
    })
    .map(([path]) => [path, 'The URI is not one of the code list that the field names.']);

function numberComplaints({ price, workloadMinutes, ects }: OpportunityContent): Complaint[] {
  const complaints: Complaint[] = [];
  if (price < 0n || price > HIGHEST_PRICE) complaints.push(['price', 'The price is from 0 to 100,000.']);
  if (workloadMinutes !== null && (workloadMinutes < 1 || workloadMinutes > LONGEST_WORKLOAD))
    complaints.push(['workloadMinutes', 'The workload is from 1 to 600,000 minutes.']);
  if (ects !== null && !(Number(ects) > 0 && Number(ects) <= MOST_ECTS))
    complaints.push(['ects', 'ECTS credits are above 0 and at most 300.']);
  return complaints;
}

/** What is wrong with a region, a place or an id, where they are given. */
export const whereComplaints = ({
  region,
  place,
}: {
  readonly region: string | null;
  readonly place: string | null;
}): Complaint[] => [
  ...(region === null || NUTS.test(region) ? [] : [['region', 'A region is a NUTS code, such as BE21.'] as const]),
  ...(place === null || (place.trim() !== '' && place.length <= LONGEST_TITLE)
    ? []
    : [['place', `A place has from 1 to ${LONGEST_TITLE} characters.`] as const]),
];

/** True for what can be an id of anything in the graph. */
export const isId = (text: string): boolean => ID.test(text);

/** The first thing that is wrong with the content of an opportunity; null when nothing is. */
export function contentRefusal(content: OpportunityContent): InvalidInput | null {
  const { microCredentialTemplateId: template } = content;
  const [complaint] = [
    ...textComplaints(content),
    ...codeComplaints(content),
    ...numberComplaints(content),
    ...whereComplaints(content),
    ...(template === null || isId(template)
      ? []
      : [['microCredentialTemplateId', 'This is not the id of a template.'] as const]),
  ];
  return complaint ? invalidInput(complaint[1], 'input', complaint[0]) : null;
}

/** Refuses outcomes that name a skill which ESCO, as it was loaded, does not have. */
export async function unknownSkillRefusal(
  manager: EntityManager,
  outcomes: readonly LearningOutcome[],
): Promise<InvalidInput | null> {
  const named = [...new Set(outcomes.flatMap(({ skills }) => skills))];
  if (named.length === 0) return null;
  const found = await manager.find(SkillEntity, { select: { uri: true }, where: { uri: In(named) } });
  const known = new Set(found.map(({ uri }) => uri));
  const unknown = named.find((uri) => !known.has(uri));
  return unknown === undefined
    ? null
    : invalidInput(`${unknown} is not a skill of the ESCO release in use.`, 'input', 'outcomes');
}
