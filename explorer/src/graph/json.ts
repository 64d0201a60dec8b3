/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object as JSON has it. */
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** True for an object that is no array. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for a list. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** What stands at a path such as `me.orders.edges.0.node.id`; undefined when there is nothing. */
export const valueAt = (value: Json | undefined, path: string): Json | undefined =>
  path.split('.').reduce<Json | undefined>((found, part) => {
    if (isList(found)) return found[Number(part)];
    return isJsonObject(found) ? found[part] : undefined;
  }, value);

/** The text at a path; empty when there is none. */
export function textAt(value: Json | undefined, path: string): string {
  const found = valueAt(value, path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}
