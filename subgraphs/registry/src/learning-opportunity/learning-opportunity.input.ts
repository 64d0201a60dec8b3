import { minorUnitsOf } from '@tessera/kit/money/money.ts';
import type { LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import type { LearningOutcome, OpportunityContent } from './learning-opportunity-version.entity.ts';
import type { Revision } from './revise-learning-outcomes.ts';

type Texts = readonly { readonly language: string; readonly value: string }[];
type Outcomes = readonly { readonly text: Texts; readonly skills?: readonly string[] | null | undefined }[];

/** A value that a client may leave out. */
type Optional<T> = T | null | undefined;

/** What a client says of a new opportunity. */
export interface ContentInput {
  readonly title: Texts;
  readonly description?: Optional<Texts>;
  readonly outcomes?: Optional<Outcomes>;
  readonly iscedF?: Optional<string>;
  readonly eqfLevel?: Optional<string>;
  readonly workloadMinutes?: Optional<number>;
  readonly ects?: Optional<string>;
  readonly mode: string;
  readonly language: string;
  readonly prerequisites?: Optional<Texts>;
  readonly assessmentType?: Optional<string>;
  readonly price: { readonly amount: string; readonly currency: string };
  readonly certification?: Optional<Texts>;
  readonly microCredentialTemplateId?: Optional<string>;
  readonly region?: Optional<string>;
  readonly place?: Optional<string>;
}

/** What a client adds to an opportunity. */
export type RevisionInput = Pick<ContentInput, 'outcomes' | 'description' | 'microCredentialTemplateId'> & {
  readonly title?: Optional<Texts>;
};

/** Texts as a client lists them, by language. */
const textsOf = (texts: Optional<Texts>): LocalizedTexts =>
  Object.fromEntries((texts ?? []).map(({ language, value }) => [language.toLowerCase(), value.trim()]));

const textsOrNull = (texts: Optional<Texts>): LocalizedTexts | null =>
  texts == null || texts.length === 0 ? null : textsOf(texts);

const outcomesOf = (outcomes: Optional<Outcomes>): LearningOutcome[] =>
  (outcomes ?? []).map(({ text, skills }) => ({ text: textsOf(text), skills: [...new Set(skills)] }));

/** What a client says of a new opportunity, as the domain reads it. */
export const contentOf = (input: ContentInput): OpportunityContent => ({
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
export const revisionOf = (input: RevisionInput): Revision => ({
  outcomes: outcomesOf(input.outcomes),
  title: textsOf(input.title),
  description: textsOf(input.description),
  microCredentialTemplateId: input.microCredentialTemplateId ?? null,
});
