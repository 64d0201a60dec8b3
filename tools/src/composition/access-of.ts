import { argumentOf, directiveOf, fieldsOf } from '@tessera/kit/graphql/fields.ts';
import { Kind, parse, type ConstDirectiveNode } from 'graphql';

/** Roles and step-up that a supergraph demands for one field. */
export interface PublishedAccess {
  readonly to: ReadonlySet<string>;
  readonly stepUp: boolean;
}

function read(directive: ConstDirectiveNode): PublishedAccess {
  const to = argumentOf(directive, 'to');
  const stepUp = argumentOf(directive, 'stepUp');
  return {
    to: new Set(to?.kind === Kind.LIST ? to.values.map((role) => (role.kind === Kind.ENUM ? role.value : '')) : []),
    stepUp: stepUp?.kind === Kind.BOOLEAN && stepUp.value,
  };
}

/** `@access` of every field of a supergraph, by "Type.field". */
export const accessOf = (supergraph: string): ReadonlyMap<string, PublishedAccess> =>
  new Map(
    fieldsOf(parse(supergraph, { noLocation: true })).flatMap(({ place, field }) => {
      const access = directiveOf(field, 'access');
      return access === undefined ? [] : [[place, read(access)] as const];
    }),
  );
