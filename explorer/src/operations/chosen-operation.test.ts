import { expect, it } from 'vitest';
import { chosenOperation } from './chosen-operation.ts';

const TWO = 'query Account { me { id } } mutation Order { orderPlace { order { id } } }';

it.each([
  ['the one that is named, of several', TWO, 'Order', 'Order'],
  ['the only one, whatever the tab before was named', 'query Quote { me { id } }', 'Account', 'Quote'],
  ['left to the graph when none of several is meant', TWO, 'Quote', null],
  ['left to the graph when the only one has no name', '{ me { id } }', 'Account', null],
  ['left to the graph while somebody writes', 'query Quote {', 'Quote', null],
])('the operation to run is %s', (_case, query, named, chosen) => {
  expect(chosenOperation(query, named)).toBe(chosen);
});
