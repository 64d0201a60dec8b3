import { createHash } from 'node:crypto';
import { decimalOf } from '@tessera/kit/money/money.ts';
import type { Checkout } from '@tessera/kit/payment/checkout-token.ts';
import { escape, plainPage, plainStyles } from '../page/plain-page.ts';

const styles = `${plainStyles}
  dl { display: grid; gap: .25rem 1.5rem; grid-template-columns: max-content 1fr; }
  dd { margin: 0; overflow-wrap: anywhere; }
  form { display: grid; gap: .5rem; max-width: 24rem; }`;

const hash = createHash('sha256').update(styles).digest('base64');

/** Nothing but our own styles, and a form that goes nowhere but back to us. */
export const pageHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'content-type': 'text/html; charset=utf-8',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

const facts = ({ amount, currency, paymentId }: Checkout): string =>
  `<dl><dt>Amount</dt><dd>${escape(decimalOf(BigInt(amount)))} ${escape(currency)}</dd><dt>Reference</dt><dd>${escape(paymentId)}</dd></dl>`;

/** The page on which one press pays. */
export const checkoutPage = (checkout: Checkout): string =>
  plainPage(
    'Pay in the Tessera sandbox',
    styles,
    `<p>This is play money: no card is asked for and nothing is charged, so this page never runs in production.</p>
${facts(checkout)}
<form method="post"><button name="answer" value="pay">Pay</button><button name="answer" value="cancel">Cancel</button></form>`,
  );

/** What the payment came to, in the words of the page that follows. */
const outcomes: Readonly<Record<string, string>> = {
  PAID: 'Paid. You can close this page.',
  REPAYMENT_DUE: 'Paid, but it was not needed any more: it goes back to you. You can close this page.',
  REPAID: 'Paid, and paid back to you since. You can close this page.',
  FAILED: 'Given up: nothing was paid. You can close this page.',
};

/** The page after the press. */
export const outcomePage = (checkout: Checkout, state: string): string =>
  plainPage(
    'Pay in the Tessera sandbox',
    styles,
    `<p role="status">${escape(outcomes[state] ?? 'This payment is not known any more.')}</p>\n${facts(checkout)}`,
  );

/** A page that says one thing. */
export const plainAnswer = (words: string): string =>
  plainPage('Pay in the Tessera sandbox', styles, `<p role="status">${escape(words)}</p>`);
