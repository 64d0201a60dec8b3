import { expect, it } from 'vitest';
import { readSubgraphs } from '../subgraphs.ts';
import { wordingOf } from './complaint.ts';
import { compose } from './compose.ts';

it('composes the subgraphs of this checkout', async () => {
  const { complaints } = compose(await readSubgraphs());

  expect((complaints ?? []).map(wordingOf)).toEqual([]);
});
