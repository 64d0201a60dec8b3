type ThingOf<Outcome, Name extends string> = Outcome extends Readonly<Record<Name, infer Thing>> ? Thing : never;
type RefusalOf<Outcome> = Outcome extends { readonly refusal: infer Refused } ? Refused : never;

/** What a mutation answers with: the thing under its name and no errors, or null there and why. */
export type Payload<Name extends string, Outcome> = Record<Name, ThingOf<Outcome, Name> | null> & {
  errors: RefusalOf<Outcome>[];
};

/** The payload of a command that gives one thing or is refused: `payloadOf('order', await placeOrder(…))`. */
export const payloadOf = <
  Name extends string,
  Outcome extends Readonly<Record<Name, unknown>> | { readonly refusal: unknown },
>(
  name: Name,
  outcome: Outcome,
): Payload<Name, Outcome> =>
  ('refusal' in outcome
    ? { [name]: null, errors: [outcome.refusal] }
    : { ...outcome, errors: [] }) as unknown as Payload<Name, Outcome>;
