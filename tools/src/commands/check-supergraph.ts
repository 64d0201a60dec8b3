import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakingChanges, entryOf, unlisted } from '../composition/breaking-changes.ts';
import { wordingOf } from '../composition/complaint.ts';
import { compose } from '../composition/compose.ts';
import { earlierSupergraph } from '../composition/earlier-supergraph.ts';
import { ROOT, SUPERGRAPH, readSubgraphs } from '../subgraphs.ts';

// pnpm check:supergraph    fails when the subgraphs do not compose, when supergraph.graphql is not what they compose to,
//                          or when it breaks clients of its previous version without a word in docs/breaking-changes.md
const ACCEPTED = 'docs/breaking-changes.md';

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function fail(...lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}

async function checkClients(supergraph: string): Promise<void> {
  const earlier = earlierSupergraph(ROOT, 'supergraph.graphql', supergraph);
  if (earlier === null) {
    console.log('no earlier supergraph in this clone to compare with');
    return;
  }
  const changes = await breakingChanges(earlier.text, supergraph);
  const surprising = unlisted(changes, textOf(join(ROOT, ACCEPTED)));
  console.log(
    `${changes.length} breaking changes since ${earlier.commit.slice(0, 10)}, ${surprising.length} not in ${ACCEPTED}`,
  );
  for (const change of surprising) fail(`${entryOf(change)}: ${change.message}`);
}

const { supergraph, complaints } = compose(await readSubgraphs());

if (supergraph === undefined) {
  fail(...complaints.map(wordingOf));
} else {
  if (textOf(SUPERGRAPH) !== supergraph)
    fail('supergraph.graphql is not what the subgraphs compose to: run pnpm compose');
  await checkClients(supergraph);
}
