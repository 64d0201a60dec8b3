import { SubgraphUnavailable } from '@tessera/kit/server/call-subgraph.ts';
import type { Guidance } from '../src/leave/guidance.ts';

/** Guidance with its answers: whose guidance ended how many days ago. */
export class GuidanceDouble implements Guidance {
  readonly endedDaysAgo = new Map<string, number>();
  asked = 0;
  unavailable = false;

  happened(personId: string, days: number): Promise<boolean> {
    this.asked += 1;
    if (this.unavailable) return Promise.reject(new SubgraphUnavailable('guidance-and-validation'));
    return Promise.resolve((this.endedDaysAgo.get(personId) ?? Infinity) <= days);
  }
}
