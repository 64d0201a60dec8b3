const MINOR_DIGITS = 2;
const SCALE = 10n ** BigInt(MINOR_DIGITS);
const DECIMAL = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/;

/** `"12.5"` → 1250n. Null when the text is not a decimal of at most 13 digits before and 2 after the point. */
export function minorUnitsOf(decimal: string): bigint | null {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(decimal) ?? [];
  if (whole === undefined) return null;
  const units = BigInt(whole) * SCALE + BigInt(fraction.padEnd(MINOR_DIGITS, '0'));
  return sign === '-' ? -units : units;
}

/** 1250n → `"12.50"`. */
export function decimalOf(minorUnits: bigint): string {
  const sign = minorUnits < 0n ? '-' : '';
  const units = minorUnits < 0n ? -minorUnits : minorUnits;
  return `${sign}${units / SCALE}.${(units % SCALE).toString().padStart(MINOR_DIGITS, '0')}`;
}

/** The shape of the graph's `Money`. */
export const moneyOf = (amount: bigint, currency: string): { amount: string; currency: string } => ({
  amount: decimalOf(amount),
  currency,
});

export const sumOf = (amounts: Iterable<bigint>): bigint => {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
};

export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** TypeORM column transformer: PostgreSQL `bigint` arrives as text and must never pass through a float. */
export const minorUnits = {
  to: (value: bigint | null | undefined): string | null | undefined =>
    typeof value === 'bigint' ? value.toString() : value,
  from: (value: string | null): bigint | null => (value === null ? null : BigInt(value)),
};
