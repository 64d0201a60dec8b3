import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { accessOf } from './access-of.ts';
import { apiSchemaOf } from './api-schema.ts';

/** A change after which a client that worked may fail. */
export interface BreakingChange {
  readonly kind: string; // FIELD_REMOVED and the like
  readonly place: string; // "Type.field"
  readonly message: string;
}

const hasField = (schema: GraphQLSchema, place: string): boolean => {
  const [type = '', field = ''] = place.split('.');
  const owner = schema.getType(type);
  return (isObjectType(owner) || isInterfaceType(owner)) && owner.getFields()[field] !== undefined;
};

/** Fields that ask more of their viewers than they did: a role less, or a step-up more. */
function narrowedAccess(before: string, after: string, clientsSee: GraphQLSchema): readonly BreakingChange[] {
  const now = accessOf(after);
  return [...accessOf(before)].flatMap(([place, old]) => {
    const current = now.get(place);
    if (current === undefined || !hasField(clientsSee, place)) return [];
    const lost = current.to.has('PUBLIC') ? [] : [...old.to].filter((role) => !current.to.has(role));
    return [
      ...(lost.length === 0
        ? []
        : [{ kind: 'ACCESS_NARROWED', place, message: `no longer opens to ${lost.join(', ')}` }]),
      ...(current.stepUp && !old.stepUp
        ? [{ kind: 'STEP_UP_ADDED', place, message: 'wants a step-up, which it did not' }]
        : []),
    ];
  });
}

/** What clients of `before` may stumble over in `after`. Both are texts of a supergraph. */
export async function breakingChanges(before: string, after: string): Promise<readonly BreakingChange[]> {
  const [old, current] = [apiSchemaOf(before), apiSchemaOf(after)];
  const changes = await diff(old, current);
  return [
    ...changes
      .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
      .map(({ type, path, message }) => ({ kind: String(type), place: path ?? 'schema', message })),
    ...narrowedAccess(before, after, current),
  ];
}

/** How an accepted change stands in `docs/breaking-changes.md`, to be followed by the reason and the way out for clients. */
export const entryOf = ({ kind, place }: BreakingChange): string => `- \`${kind}\` \`${place}\``;

/** The changes that the list of accepted ones does not have. */
export const unlisted = (changes: readonly BreakingChange[], list: string): readonly BreakingChange[] => {
  const lines = list.split('\n');
  return changes.filter(
    (change) => !lines.some((line) => line === entryOf(change) || line.startsWith(`${entryOf(change)}:`)),
  );
};
