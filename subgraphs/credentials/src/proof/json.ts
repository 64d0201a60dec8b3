/** A JSON object whose shape nobody has checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that JSON-LD allows to stand alone or in a list, as a list. */
export const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
};

/** Everything at a path of property names, whichever steps are lists: `['a', 'b']` finds each `b` of each `a`. */
export const valuesAt = (root: unknown, path: readonly string[]): readonly unknown[] =>
  path.reduce<readonly unknown[]>(
    (found, step) =>
      found.flatMap((value) => (isObject(value) && Object.hasOwn(value, step) ? listOf(value[step]) : [])),
    [root],
  );

const MAX_DEPTH = 32;

/** True when no value lies deeper than any honest credential needs; what is deeper would exhaust the stack of those who walk it. */
export function isShallow(root: unknown): boolean {
  let level: readonly unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return false;
    level = level.flatMap((value): readonly unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return true;
}
