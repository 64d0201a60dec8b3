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
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));

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
