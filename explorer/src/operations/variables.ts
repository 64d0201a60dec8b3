import { Kind, parse } from 'graphql';
import type { JsonObject } from '../graph/json.ts';
import type { Known } from './known.ts';

/** The names of the variables that an operation declares without a default; none while it cannot be parsed. */
export function wantedBy(query: string): readonly string[] {
  try {
    return parse(query).definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION
        ? (node.variableDefinitions ?? [])
            .filter(({ defaultValue }) => defaultValue === undefined)
            .map(({ variable }) => variable.name.value)
        : [],
    );
  } catch {
    return [];
  }
}

/** Gives each wanted variable that has no value yet the one that is known; what somebody wrote stays. */
export function fillIn(wanted: readonly string[], written: JsonObject, known: Known): JsonObject {
  const filled = wanted.map((name) => {
    const value = written[name];
    return [name, value == null || value === '' ? (known[name] ?? null) : value] as const;
  });
  return { ...written, ...Object.fromEntries(filled) };
}
