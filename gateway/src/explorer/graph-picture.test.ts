import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose } from '../../test/small-graph/small-graph.ts';
import { smallSubgraphs } from '../../test/small-graph/subgraphs.ts';
import { pictureOf, type PictureType } from './graph-picture.ts';

const small = pictureOf(compose(smallSubgraphs));
const whole = pictureOf(readFileSync(new URL('../../../supergraph.graphql', import.meta.url), 'utf8'));
const typeIn = (picture: typeof whole, name: string): PictureType => {
  const found = picture.types.find((type) => type.name === name);
  if (found === undefined) throw new Error(`no ${name} in the picture`);
  return found;
};
const fieldOf = (type: PictureType, name: string) => type.fields.find((field) => field.name === name);

describe('the picture of a supergraph', () => {
  it('names the subgraphs, and of each entity who owns it and by which key it is joined', () => {
    expect(small.subgraphs).toEqual(smallSubgraphs.map(({ name }) => name).toSorted());
    expect(whole.subgraphs).toEqual(['accounts', 'credentials', 'guidance-and-validation', 'registry']);

    expect(typeIn(whole, 'Person')).toMatchObject({
      kind: 'entity',
      owner: 'accounts',
      joins: [
        { subgraph: 'accounts', keys: ['id'], resolvable: true },
        { subgraph: 'credentials', keys: ['id'], resolvable: true },
        { subgraph: 'guidance-and-validation', keys: ['id'], resolvable: true },
      ],
    });
  });

  it('tells a subgraph that adds fields from one that only points there', () => {
    const { owner, joins } = typeIn(whole, 'Organisation');
    expect(owner).toBe('registry');
    expect(joins.filter(({ resolvable }) => !resolvable).map(({ subgraph }) => subgraph)).toEqual([
      'accounts',
      'credentials',
      'guidance-and-validation',
    ]);
  });

  it('says of a field who answers it, what is fetched first, and who may ask', () => {
    const session = typeIn(whole, 'LearningOpportunitySession');
    expect(fieldOf(session, 'price')).toMatchObject({ subgraphs: ['registry'], requires: null });
    expect(fieldOf(session, 'fundingQuote')).toMatchObject({
      subgraphs: ['accounts'],
      requires: 'price { amount currency } fundingFacts startsOn endsOn',
      access: ['HOLDER'],
    });
    expect(fieldOf(typeIn(whole, 'Mutation'), 'orderPlace')).toMatchObject({ stepUp: true });
  });

  it('leaves out what subgraphs ask each other', () => {
    const names = whole.types.flatMap(({ name, fields }) => [name, ...fields.map((field) => field.name)]);
    expect(names.filter((name) => /^internal/i.test(name))).toEqual([]);
    expect(names.filter((name) => name.includes('__'))).toEqual([]);
  });
});
