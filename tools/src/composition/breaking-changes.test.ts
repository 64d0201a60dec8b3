import { typeDefsBelow } from '@tessera/kit/graphql/type-defs.ts';
import { spreadAccess } from '@tessera/kit/graphql/access.ts';
import { concatAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { breakingChanges, entryOf, unlisted } from './breaking-changes.ts';
import { compose } from './compose.ts';

function supergraphWith(fields: string): string {
  const sdl = `extend type Query { "Always there." greeting: String @access(to: [PUBLIC]) ${fields} }`;
  const typeDefs = spreadAccess(concatAST([typeDefsBelow(import.meta.dirname), parse(sdl)]));
  const { supergraph, complaints } = compose([{ name: 'accounts', url: 'http://127.0.0.1:4001/graphql', typeDefs }]);
  if (supergraph === undefined) throw new Error(JSON.stringify(complaints));
  return supergraph;
}

const entries = async (before: string, after: string): Promise<readonly string[]> =>
  (await breakingChanges(supergraphWith(before), supergraphWith(after))).map(entryOf);

const FUND = '"A fund." fund: String @access(to: [HOLDER, AUDITOR])';

it('finds nothing where something is added', async () => {
  expect(await entries('', FUND)).toEqual([]);
});

it('finds a field that is gone', async () => {
  expect(await entries(FUND, '')).toEqual(['- `FIELD_REMOVED` `Query.fund`']);
});

it('finds a role that is shut out', async () => {
  expect(await entries(FUND, FUND.replace(', AUDITOR', ''))).toEqual(['- `ACCESS_NARROWED` `Query.fund`']);
});

it('knows that what is open to the public is open to everyone', async () => {
  expect(await entries(FUND, FUND.replace('HOLDER, AUDITOR', 'PUBLIC'))).toEqual([]);
});

it('finds a step-up that was not asked for before', async () => {
  expect(await entries(FUND, FUND.replace('])', '], stepUp: true)'))).toEqual(['- `STEP_UP_ADDED` `Query.fund`']);
});

it('does not see what clients do not see', async () => {
  const internal = '"For services." internalFund: String @access(to: []) @inaccessible';

  expect(await entries(internal, '')).toEqual([]);
});

it('takes a change that is listed with its reason as known', async () => {
  const changes = await breakingChanges(supergraphWith(FUND), supergraphWith(''));

  expect(unlisted(changes, '# Breaking changes\n\n- `FIELD_REMOVED` `Query.fund`: nobody asked for it')).toEqual([]);
  expect(unlisted(changes, '- `FIELD_REMOVED` `Query.fundOfFunds`: another field')).toEqual(changes);
});
