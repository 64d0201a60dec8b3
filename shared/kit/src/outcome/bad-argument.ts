/** An argument of a query that cannot be meant. A query has no payload to refuse it in: the answer is an error, with the code in `extensions`. */
export class BadArgument extends Error {
  override readonly name = 'BadArgument';
  readonly extensions = { code: 'BAD_USER_INPUT' };
}
