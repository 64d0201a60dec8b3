import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type DocumentNode } from 'graphql';
import type { Caller } from '../identity/identity-token.ts';
import { holdsRole, type Viewer } from '../identity/viewer.ts';
import { INTERNAL, rulesOf, type AccessRule } from './access.ts';

/** Oldest authentication that still counts as a step-up, in seconds. */
export const STEP_UP_MAX_AGE = 300;

const LEEWAY = 30; // seconds by which two clocks may differ

/** True when the viewer has just proved who they are, strongly enough to commit money. */
export const steppedUp = ({ assurance, authenticatedAt }: Viewer, now: number): boolean =>
  (assurance === 'SUBSTANTIAL' || assurance === 'HIGH') &&
  authenticatedAt !== null &&
  now - authenticatedAt <= STEP_UP_MAX_AGE + LEEWAY;

const isInternal = ({ field }: AccessRule): boolean => INTERNAL.test(field.slice(field.indexOf('.') + 1));
const refusal = (message: string, code: string, details: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...details } });

/** The first reason why `viewer` may not ask for what `rules` guard; null when there is none. */
export function refusalFor(viewer: Viewer, rules: readonly AccessRule[], now: number): GraphQLError | null {
  for (const rule of rules) {
    if (isInternal(rule) || !holdsRole(viewer, ...rule.to)) {
      const signedIn = viewer.subject !== null || viewer.client !== null;
      return signedIn
        ? refusal(`Your roles do not reach ${rule.field}.`, 'FORBIDDEN', { field: rule.field, roles: rule.to })
        : refusal(`Sign in to reach ${rule.field}.`, 'UNAUTHENTICATED', { field: rule.field });
    }
    if (rule.stepUp && !steppedUp(viewer, now)) {
      return refusal('Confirm who you are once more, then repeat the command.', 'STEP_UP_REQUIRED', {
        field: rule.field,
        acrValues: ['substantial', 'high'],
        maxAge: STEP_UP_MAX_AGE,
      });
    }
  }
  return null;
}

/** A subgraph enters by `internal…` root fields; what it selects below them was opened by them. */
const serviceRefusal = (rules: readonly AccessRule[]): GraphQLError | null => {
  const entrances = rules.filter(({ field }) => /^(Query|Mutation)\./.test(field));
  const wrong = entrances.find((rule) => !isInternal(rule));
  if (entrances.length > 0 && wrong === undefined) return null;
  return refusal(`Services reach internal fields only, not ${wrong?.field ?? 'the schema'}.`, 'FORBIDDEN');
};

/** Refuses an operation, before anything of it runs, when its caller may not ask for one of its fields. */
export function accessPlugin<C extends { readonly caller: Caller }>(): ApolloServerPlugin<C> {
  const known = new WeakMap<DocumentNode, readonly AccessRule[]>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, schema, contextValue }) => {
          let rules = known.get(document);
          if (rules === undefined) known.set(document, (rules = rulesOf(schema, document)));
          const { caller } = contextValue;
          const refused =
            'viewer' in caller ? refusalFor(caller.viewer, rules, Date.now() / 1000) : serviceRefusal(rules);
          return refused ? Promise.reject(refused) : Promise.resolve();
        },
      }),
  };
}
