import { expect, it } from 'vitest';
import { checkLine, checkText } from './check-text.ts';

const bounds = { most: 10 };

it.each([
  ['a name', 'Mosaic', true],
  ['letters of any script', 'שלום לך', true],
  ['an emoji, which is one character', '👍👍👍👍👍👍👍👍👍👍', true],
  ['too short', 'ab', false],
  ['too long', 'a'.repeat(11), false],
  ['blanks', '      ', false],
  ['blanks around too little', '  ab   ', false],
  ['characters that nobody sees', '\u200b\u200b\u200b\u200b', false],
  ['a mark that turns the direction', 'abc\u202edef', false],
  ['half an emoji', 'abc\ud83d', false],
  ['a null', 'abc\0', false],
  ['two lines', 'abc\ndef', false],
])('a line: %s', (_what, text, good) => {
  expect(checkLine(text, bounds, 'input', 'name') === null).toBe(good);
});

it.each([
  ['two lines', 'abc\ndef', true],
  ['a null', 'abc\0', false],
  ['an escape', 'abc\u001b[2J', false],
  ['a mark that turns the direction', 'abc\u2066def', false],
  ['blanks', ' \n \t ', false],
])('a text: %s', (_what, text, good) => {
  expect(checkText(text, bounds, 'input', 'reason') === null).toBe(good);
});

it('says what is wanted, and where', () => {
  expect(checkLine('', { least: 1, most: 140 }, 'input', 'name')).toMatchObject({
    code: 'INVALID_INPUT',
    message: 'A line of 1 to 140 characters that can be read is needed.',
    path: ['input', 'name'],
  });
});
