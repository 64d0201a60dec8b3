import { describe, expect, it } from 'vitest';
import { collapse, spread } from './representations.ts';

const session = (id: string): object => ({ __typename: 'Session', id });

describe('collapsing representations', () => {
  it('keeps equal ones once, in the order of their first appearance', () => {
    const { texts, positions } = collapse([session('b'), session('a'), session('b')]);
    expect(texts.map((text): unknown => JSON.parse(text))).toEqual([session('b'), session('a')]);
    expect(positions).toEqual([0, 1, 0]);
  });

  it('tells apart what differs in anything but its place', () => {
    expect(
      collapse([session('1'), { __typename: 'Order', id: '1' }, { __typename: 'Session', id: 1 }]).texts,
    ).toHaveLength(3);
  });
});

describe('spreading the answer', () => {
  const collapsed = collapse([session('a'), session('b'), session('a')]);

  it('fills every place, sharing what is equal', () => {
    const { data } = spread({ data: { _entities: [{ title: 'A' }, null] } }, collapsed);
    const entities = data._entities;
    expect(entities).toEqual([{ title: 'A' }, null, { title: 'A' }]);
    expect(entities[0]).toBe(entities[2]);
  });

  it('says of every place what went wrong there', () => {
    const error = { message: 'no title', path: ['_entities', 0, 'title'], extensions: { code: 'X' } };
    const { errors } = spread({ data: null, errors: [error, { message: 'as a whole' }] }, collapsed);
    expect(errors).toEqual([error, { ...error, path: ['_entities', 2, 'title'] }, { message: 'as a whole' }]);
  });

  it('leaves an answer alone when nothing was collapsed', () => {
    const answer = { data: { _entities: [{}] } };
    expect(spread(answer, collapse([session('a')]))).toBe(answer);
  });
});
