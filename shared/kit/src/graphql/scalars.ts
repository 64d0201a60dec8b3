import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { minorUnitsOf } from '../money/money.ts';

const textScalar = (
  name: string,
  wanted: string,
  isValid: (text: string) => boolean,
): GraphQLScalarType<string, string> => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} wants ${wanted}.`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => {
      const text = value instanceof Date ? value.toISOString() : value;
      if (typeof text === 'string' && isValid(text)) return text;
      throw new TypeError(`a resolver gave ${name} something else than ${wanted}`);
    },
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

const DAY = /^(?!0000)\d{4}-\d\d-\d\d$/; // PostgreSQL knows no year 0
const TIME = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** `Date.parse` takes 31 February for 3 March; only a day that comes back as it was is one. */
function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

const isInstant = (text: string): boolean => isDay(text.slice(0, 10)) && TIME.test(text.slice(10));

/** Resolvers of the scalars in `common.graphql`. */
export const scalars = {
  Decimal: textScalar('Decimal', 'a decimal as text, such as "103.20"', (text) => minorUnitsOf(text) !== null),
  Date: textScalar('Date', 'a day, such as 2026-11-21', isDay),
  DateTime: textScalar('DateTime', 'an instant with its offset, such as 2026-11-21T09:30:00Z', isInstant),
  CurrencyCode: textScalar('CurrencyCode', 'an ISO 4217 code, such as EUR', (text) => /^[A-Z]{3}$/.test(text)),
  LanguageCode: textScalar('LanguageCode', 'a BCP 47 tag, such as fr', (text) =>
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text),
  ),
  Uri: textScalar('Uri', 'an absolute URI', (text) => text.length <= 2000 && URL.canParse(text)),
  JSON: new GraphQLScalarType({ name: 'JSON', serialize: (value) => value, parseValue: (value) => value }),
};
