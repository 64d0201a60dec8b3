import type { LearningOpportunity } from '../learning-opportunity/learning-opportunity.entity.ts';
import type { LearningOpportunityVersion } from '../learning-opportunity/learning-opportunity-version.entity.ts';

/** What is known of something that money could pay for. */
export interface Fundable
  extends Pick<LearningOpportunity, 'providerId'>, Pick<LearningOpportunityVersion, 'iscedF' | 'skillUris'> {
  readonly opportunityId: string;
}

const ISCED_F = /\/isced-f\/(\d{2,4})$/;

/** A field of education with the wider ones it belongs to: 0613 is in 061 is in 06. */
function fieldsOf(iscedF: string | null): readonly string[] {
  const code = iscedF === null ? '' : (ISCED_F.exec(iscedF)?.[1] ?? '');
  return [2, 3, 4].filter((length) => length <= code.length).map((length) => code.slice(0, length));
}

/** What an earmark of money is held against: the facts of a session, each with its kind, as texts that compare as they are. */
export const fundingFacts = ({ opportunityId, providerId, iscedF, skillUris }: Fundable): readonly string[] => [
  'kind:TRAINING',
  `opportunity:${opportunityId}`,
  `provider:${providerId}`,
  ...fieldsOf(iscedF).map((code) => `isced:${code}`),
  ...skillUris.map((uri) => `skill:${uri}`),
];
