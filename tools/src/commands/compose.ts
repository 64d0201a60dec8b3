import { writeFileSync } from 'node:fs';
import { compose } from '../composition/compose.ts';
import { wordingOf } from '../composition/complaint.ts';
import { SUPERGRAPH, readSubgraphs } from '../subgraphs.ts';

// pnpm compose    writes supergraph.graphql from the schemas of the subgraphs, or says what is wrong with them
const subgraphs = await readSubgraphs();
const { supergraph, complaints } = compose(subgraphs);

if (supergraph !== undefined) {
  writeFileSync(SUPERGRAPH, supergraph);
  console.log(`composed ${subgraphs.map(({ name }) => name).join(', ')}`);
} else {
  for (const complaint of complaints) console.error(wordingOf(complaint));
  process.exitCode = 1;
}
