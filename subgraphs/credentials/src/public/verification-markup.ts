import type { ElementFinding } from '../annex-one/check-annex-one.ts';
import type { CheckName, CheckResult, VerificationCheck } from '../verification/checks.ts';
import type { Verification } from '../verification/verify-document.ts';
import { html, type Html } from './html.ts';

const names: Readonly<Record<CheckName, string>> = {
  FORMAT: 'Form',
  PROOF: 'Signature',
  ISSUER: 'Issuer',
  REGISTRATION: 'Registration of the issuer',
  VALIDITY: 'Validity',
  STATUS: 'Revocation',
  ANNEX_I: 'Completeness',
};

// Words, not colours or signs: everyone gets the same message.
const results: Readonly<Record<CheckResult, string>> = {
  PASSED: 'Passed',
  FAILED: 'Failed',
  NOT_APPLICABLE: 'Does not apply',
};

const checkMarkup = ({ name, result, sentence }: VerificationCheck): Html =>
  html`<li><strong>${names[name]}: ${results[result]}.</strong> ${sentence}</li>`;

const elementMarkup = ({ name, values, presence }: ElementFinding): Html => {
  const words =
    values.length > 0
      ? values.map((value) => html`<dd>${value}</dd>`)
      : html`<dd>${presence === 'MISSING' ? 'Not stated' : '–'}</dd>`;
  return html`<dt>${name}</dt>
    ${words}`;
};

const shown = ({ mandatory, presence }: ElementFinding): boolean => mandatory || presence !== 'MISSING';

/** A verification as a person reads it: the verdict, what the document says, and every check in words. */
export const verificationMarkup = ({ verified, checks, elements }: Verification): Html =>
  html` <p class="verdict" role="status">
      ${
        verified
          ? 'This micro-credential is genuine and in force.'
          : 'Do not rely on this document: at least one check failed.'
      }
    </p>
    ${
      elements.length === 0
        ? null
        : html`<h2>What it says</h2>
            <dl>${elements.filter(shown).map(elementMarkup)}</dl>`
    }
    <h2>What was checked</h2>
    <ul class="checks">
      ${checks.map(checkMarkup)}
    </ul>`;
