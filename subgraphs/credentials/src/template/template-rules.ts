import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import {
  assessmentTypes,
  eqfLevels,
  formsOfParticipation,
  isEscoSkill,
  qualityAssuranceTypes,
} from '../annex-one/code-lists.ts';
import type { TemplateContent } from './template-version.entity.ts';

const MAX_TEXT = 4_000;
const MAX_OUTCOMES = 50;

/** One demand on a template: where it is, whether it is met, and what would be right. */
type Rule = readonly [path: readonly string[], met: boolean, wanted: string];

const isText = (texts: LocalizedTexts): boolean =>
  Object.keys(texts).length > 0 && Object.values(texts).every((text) => text.trim() !== '' && text.length <= MAX_TEXT);

const TEXT = `Give the text in at least one language, each of 1 to ${MAX_TEXT} characters.`;

const texts = (path: string, value: LocalizedTexts | null): Rule => [[path], value === null || isText(value), TEXT];

const concept = (path: readonly string[], codes: ReadonlyMap<string, string>, uri: string | null): Rule => [
  path,
  uri === null || codes.has(uri),
  'Give the URI of a concept in the EU authority table.',
];

const outcomeRules = ({ learningOutcomes }: TemplateContent): readonly Rule[] => [
  [['learningOutcomes'], learningOutcomes.length <= MAX_OUTCOMES, `Give at most ${MAX_OUTCOMES} learning outcomes.`],
  ...learningOutcomes.flatMap(({ title, escoSkills }, index): readonly Rule[] => [
    [['learningOutcomes', String(index), 'title'], isText(title), TEXT],
    [
      ['learningOutcomes', String(index), 'escoSkills'],
      escoSkills.length > 0 && escoSkills.every(isEscoSkill),
      'Give the URI of at least one ESCO skill, and of nothing else.',
    ],
  ]),
];

const rulesFor = (content: TemplateContent): readonly Rule[] => [
  texts('title', content.title),
  texts('description', content.description),
  texts('assessmentCriteria', content.assessmentCriteria),
  texts('prerequisites', content.prerequisites),
  texts('furtherInformation', content.furtherInformation),
  ...outcomeRules(content),
  [
    ['workloadHours'],
    content.workloadHours === null || /^PT[1-9]\d{0,3}H(\d{1,2}M)?$/.test(content.workloadHours),
    'Give hours as an ISO 8601 duration, such as PT60H.',
  ],
  [
    ['workloadEcts'],
    content.workloadEcts === null || Number(content.workloadEcts) > 0,
    'Give ECTS credits greater than 0, or leave them out.',
  ],
  concept(['eqfLevel'], eqfLevels, content.eqfLevel),
  [
    ['levelNotApplicable'],
    content.eqfLevel === null || content.levelNotApplicable === null,
    'Give a level, or the reason why there is none, not both.',
  ],
  concept(['assessmentType'], assessmentTypes, content.assessmentType),
  concept(['participation'], formsOfParticipation, content.participation),
  concept(['qualityAssurance', 'type'], qualityAssuranceTypes, content.qualityAssurance?.type ?? null),
  [
    ['validityMonths'],
    content.validityMonths === null || (content.validityMonths >= 1 && content.validityMonths <= 600),
    'Give 1 to 600 months, or leave it out for good.',
  ],
];

/** The first thing that is wrong with a template; null when nothing is. What is merely missing is not wrong yet. */
export function mistakeIn(content: TemplateContent): InvalidInput | null {
  const broken = rulesFor(content).find(([, met]) => !met);
  return broken === undefined ? null : invalidInput(broken[2], 'input', ...broken[0]);
}
