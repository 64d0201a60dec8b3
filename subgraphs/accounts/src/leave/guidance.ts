import type { CallSubgraph } from '@tessera/kit/server/call-subgraph.ts';

/** What leave asks of guidance. Throws `SubgraphUnavailable` when there is no answer. */
export interface Guidance {
  /** Whether guidance of the person was brought to its end within so many days: yes or no, and nothing else of it is ever known here. */
  readonly happened: (personId: string, days: number, requestId: string) => Promise<boolean>;
}

const HAPPENED = `query GuidanceBeforeLeave($input: InternalGuidanceHappenedInput!) { internalGuidanceHappened(input: $input) }`;

/** Guidance, reached by its internal fields. */
export const guidanceBy = (call: CallSubgraph): Guidance => ({
  happened: async (personId, days, requestId) => {
    type Answer = { readonly internalGuidanceHappened: boolean };
    const answer = await call<Answer>(HAPPENED, { input: { personId, days } }, requestId);
    return answer.internalGuidanceHappened;
  },
});
