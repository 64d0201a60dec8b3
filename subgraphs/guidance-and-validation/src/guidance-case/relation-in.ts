import type { Reading } from '../reading/reading.ts';
import type { GuidanceCase } from './guidance-case.entity.ts';
import { relationTo, type CaseRelation } from './guidance-case.policy.ts';

/** The viewer's relation to a case, by what is known of the viewer's reach so far in the request. */
export const relationIn = ({ viewer, reach }: Omit<Reading, 'reading'>, row: GuidanceCase): CaseRelation | null =>
  relationTo(viewer, row, reach.includes(row.personId));
