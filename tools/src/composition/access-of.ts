import { Kind, parse, type ConstDirectiveNode } from 'graphql';
import { isFieldOwner } from './elements.ts';

/** Roles and step-up that a supergraph demands for one field. */
export interface PublishedAccess {
  readonly to: ReadonlySet<string>;
  readonly stepUp: boolean;
}

function read(directive: ConstDirectiveNode): PublishedAccess {
  const valueOf = (name: string) => directive.arguments?.find((argument) => argument.name.value === name)?.value;
  const to = valueOf('to');
  const stepUp = valueOf('stepUp');
  return {
    to: new Set(to?.kind === Kind.LIST ? to.values.map((role) => (role.kind === Kind.ENUM ? role.value : '')) : []),
    stepUp: stepUp?.kind === Kind.BOOLEAN && stepUp.value,
  };
}

/** `@access` of every field of a supergraph, by "Type.field". */
export const accessOf = (supergraph: string): ReadonlyMap<string, PublishedAccess> =>
  new Map(
    parse(supergraph, { noLocation: true })
      .definitions.filter(isFieldOwner)
      .flatMap((owner) =>
        (owner.fields ?? []).flatMap((field) => {
          const access = field.directives?.find(({ name }) => name.value === 'access');
          return access === undefined ? [] : [[`${owner.name.value}.${field.name.value}`, read(access)] as const];
        }),
      ),
  );
