import { minorUnitsOf } from '@tessera/kit/money/money.ts';
import type { LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import type {
  LearningOpportunityCreateInput,
  LearningOpportunityOutcomeInput,
  LearningOpportunityReviseOutcomesInput,
  LearningOpportunityTextInput,
} from '../generated/graphql.ts';
import type { LearningOutcome, OpportunityContent } from './learning-opportunity-version.entity.ts';
import type { Revision } from './revise-learning-outcomes.ts';

type Texts = readonly LearningOpportunityTextInput[];

/** Texts as a client lists them, by language. */
const textsOf = (texts: Texts | null | undefined): LocalizedTexts =>
  Object.fromEntries((texts ?? []).map(({ language, value }) => [language.toLowerCase(), value.trim()]));

const textsOrNull = (texts: Texts | null | undefined): LocalizedTexts | null =>
  texts == null || texts.length === 0 ? null : textsOf(texts);

const outcomesOf = (outcomes: readonly LearningOpportunityOutcomeInput[] | null | undefined): LearningOutcome[] =>
  (outcomes ?? []).map(({ text, skills }) => ({ text: textsOf(text), skills: [...new Set(skills)] }));

/** What a client says of a new opportunity, as the domain reads it. */
export const contentOf = (input: LearningOpportunityCreateInput): OpportunityContent => ({
  title: textsOf(input.title),
  description: textsOrNull(input.description),
  outcomes: outcomesOf(input.outcomes),
  iscedF: input.iscedF ?? null,
  eqfLevel: input.eqfLevel ?? null,
  workloadMinutes: input.workloadMinutes ?? null,
  ects: input.ects ?? null,
  mode: input.mode,
  language: input.language.toLowerCase(),
  prerequisites: textsOrNull(input.prerequisites),
  assessmentType: input.assessmentType ?? null,
  price: minorUnitsOf(input.price.amount) ?? -1n, // the scalar lets no other text in
  currency: input.price.currency,
  certification: textsOrNull(input.certification),
  microCredentialTemplateId: input.microCredentialTemplateId ?? null,
  region: input.region ?? null,
  place: input.place ?? null,
});

/** What a client adds to an opportunity, as the domain reads it. */
export const revisionOf = (input: LearningOpportunityReviseOutcomesInput): Revision => ({
  outcomes: outcomesOf(input.outcomes),
  title: textsOf(input.title),
  description: textsOf(input.description),
  microCredentialTemplateId: input.microCredentialTemplateId ?? null,
});
