import { Kind, parse } from 'graphql';

function namesIn(query: string): readonly string[] {
  try {
    return parse(query).definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION && node.name !== undefined ? [node.name.value] : [],
    );
  } catch {
    return []; // the graph says what is wrong with it
  }
}

/**
 * The operation of a document to run: the one that the editor names, or the only one; null leaves it to the graph.
 * For a moment after a tab is chosen the editor still names the operation of the tab before, which this document does not have.
 */
export function chosenOperation(query: string, named: string | null | undefined): string | null {
  const names = namesIn(query);
  const [only] = names;
  return (names.length === 1 ? only : names.find((name) => name === named)) ?? null;
}
