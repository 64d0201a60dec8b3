import { describe, expect, it } from 'vitest';
import { isEsco, isNutsCode } from './code-lists.ts';
import { plainText } from './plain-text.ts';

describe('text a person wrote', () => {
  it.each([
    ['is trimmed', '  one line \r\nanother ', 'one line \nanother'],
    ['is composed', 'cafe\u0301', 'caf\u00e9'],
    ['may not be empty', ' \n ', null],
    ['may not be longer than said', 'x'.repeat(51), null],
    ['may not hold a NUL', 'a\u0000b', null],
    ['may not hold an escape sequence', 'a\u001b[31mb', null],
  ])('%s', (_what, text, kept) => {
    expect(plainText(text, 50)).toBe(kept);
  });
});

describe('code lists', () => {
  it.each([
    ['BE21', true],
    ['BE', true],
    ['be21', false],
    ['BE2100', false],
  ])('%j has the form of a NUTS code: %s', (text, isOne) => {
    expect(isNutsCode(text)).toBe(isOne);
  });

  it('tells ESCO skills from occupations and from other addresses', () => {
    expect(isEsco('skill', 'http://data.europa.eu/esco/skill/0005c151')).toBe(true);
    expect(isEsco('occupation', 'http://data.europa.eu/esco/skill/0005c151')).toBe(false);
    expect(isEsco('skill', 'http://data.europa.eu.example.org/esco/skill/0005c151')).toBe(false);
  });
});
