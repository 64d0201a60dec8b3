/** What banks carry with a payment in Europe: the Latin characters of SEPA, at most 140. */
const SEPA = /^[A-Z0-9/?:().,'+ -]{1,140}$/;

/**
 * The reference of a payment as the books keep it, so that one payment has one spelling: in capitals, blanks around it gone and those within it single. Null for what is
 * no reference.
 */
export function paymentReferenceOf(text: string): string | null {
  const spelt = text.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase();
  return SEPA.test(spelt) ? spelt : null;
}

/** What a reference must be, in a sentence for whoever gave none. */
export const PAYMENT_REFERENCE_WANTED =
  "A payment reference has 1 to 140 letters, digits and characters of / - ? : ( ) . , ' + and the blank.";
