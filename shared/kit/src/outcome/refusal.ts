/** An expected failure, as it reaches the client. */
export interface Refusal<Type extends string = string> {
  readonly __typename: Type;
  readonly message: string;
  readonly code: string;
  readonly path: readonly string[] | null;
}

/** `NotFound` → `NOT_FOUND`. */
const codeOf = (type: string): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

/** Builds one expected failure: its type, a sentence, the input it is about, and the fields of its own. */
export const refuse = <Type extends string, Details extends object = object>(
  type: Type,
  message: string,
  path: readonly string[] | null = null,
  details: Details = {} as Details,
): Refusal<Type> & Details => ({ __typename: type, code: codeOf(type), message, path, ...details });

/** True for a refusal where a thing was hoped for. */
export const isRefusal = <Hoped extends object>(value: Hoped): value is Extract<Hoped, Refusal> =>
  '__typename' in value && 'code' in value;

/** The failures any command can have. */
export type NotFound = Refusal<'NotFound'>;
export type InvalidInput = Refusal<'InvalidInput'>;
export type IdempotencyMismatch = Refusal<'IdempotencyMismatch'>;
export type WrongState = Refusal<'WrongState'> & { readonly state: string };

export const notFound = (what: string, ...path: readonly string[]): NotFound =>
  refuse('NotFound', `There is no such ${what} within your reach.`, path);
export const invalidInput = (message: string, ...path: readonly string[]): InvalidInput =>
  refuse('InvalidInput', message, path);
export const wrongState = (what: string, state: string, ...path: readonly string[]): WrongState =>
  refuse('WrongState', `The ${what} is ${state.toLowerCase().replaceAll('_', ' ')}.`, path, { state });
export const idempotencyMismatch: IdempotencyMismatch = refuse(
  'IdempotencyMismatch',
  'This idempotency key was used before with another command.',
  ['input', 'idempotencyKey'],
);
