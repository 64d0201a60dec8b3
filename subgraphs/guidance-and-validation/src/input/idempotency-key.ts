/** True for what a client may use as a key of its own for a command: 1 to 200 characters, no control characters. */
export const isIdempotencyKey = (text: string): boolean => /^[^\p{Cc}]{1,200}$/u.test(text);
