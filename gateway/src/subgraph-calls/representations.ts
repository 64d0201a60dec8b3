import type { GraphQLFormattedError } from 'graphql';

type Entities = readonly unknown[];
type Answer = { readonly data?: Record<string, unknown> | null; readonly errors?: readonly GraphQLFormattedError[] };

/** Entity representations with each one kept once: its JSON text, and for every original position which of the texts stands there. */
export interface Collapsed {
  readonly texts: readonly string[];
  readonly positions: readonly number[];
}

/** Keeps identical representations once. A list of orders of one provider asks for the provider once, not once per order. */
export function collapse(representations: Entities): Collapsed {
  const indexOf = new Map<string, number>();
  const positions = representations.map((representation) => {
    const text = JSON.stringify(representation);
    const known = indexOf.get(text);
    if (known !== undefined) return known;
    indexOf.set(text, indexOf.size);
    return indexOf.size - 1;
  });
  return { texts: [...indexOf.keys()], positions };
}

/** An error about one sent entity becomes one error for each place where that entity stood. */
function spreadError(error: GraphQLFormattedError, positions: readonly number[]): readonly GraphQLFormattedError[] {
  const [root, index, ...rest] = error.path ?? [];
  if (root !== '_entities' || typeof index !== 'number') return [error];
  return positions.flatMap((sent, original) => (sent === index ? [{ ...error, path: [root, original, ...rest] }] : []));
}

/**
 * Puts the answer about collapsed representations back in the places of the original ones. Equal places share one object: whatever is merged into it later
 * comes from the same path of the same operation and is equal too.
 */
export function spread<A extends Answer>(answer: A, { texts, positions }: Collapsed): A {
  if (texts.length === positions.length) return answer;
  const entities = answer.data?.['_entities'];
  return {
    ...answer,
    ...(Array.isArray(entities) && {
      data: { ...answer.data, _entities: positions.map((sent): unknown => entities[sent]) },
    }),
    ...(answer.errors && { errors: answer.errors.flatMap((error) => spreadError(error, positions)) }),
  };
}
