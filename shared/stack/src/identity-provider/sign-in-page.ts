import { demoSignIns, type DemoSignIn } from '@tessera/kit/demo/country.ts';
import { escape, plainPage, plainStyles } from '../page/plain-page.ts';
import { assuranceLevels, type AssuranceLevel } from './sign-in-policy.ts';

/** What the page needs to know of the request it answers. */
export interface SignInPage {
  readonly action: string; // where the form goes
  readonly client: string;
  readonly level: AssuranceLevel; // chosen beforehand
  readonly current: string | undefined; // who is signed in already
}

const words = (role: string): string =>
  role
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/^pes\b/, 'employment service')
    .replace(/^qa\b/, 'quality')
    .replace(/^dpo$/, 'data protection officer');

const styles = `${plainStyles}
  fieldset { border: 1px solid; border-radius: .5rem; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 1rem 0; }
  label { padding: .5rem 0; }
  ul { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); list-style: none; padding: 0; }
  button strong, button span { display: block; overflow-wrap: anywhere; }`;

const button = ({ subject, name, role, region }: DemoSignIn, current: string | undefined): string =>
  `<li><button name="subject" value="${escape(subject)}"><strong>${escape(name)}${subject === current ? ' (signed in now)' : ''}</strong><span>${escape(words(role))}${region === null ? '' : `, ${escape(region)}`}</span></button></li>`;

const radio = (level: AssuranceLevel, chosen: AssuranceLevel): string =>
  `<label><input type="radio" name="acr" value="${level}"${level === chosen ? ' checked' : ''}> ${level}</label>`;

/** Whoever is signed in comes first: a step-up is one click. */
const ordered = (current: string | undefined): readonly DemoSignIn[] => [
  ...demoSignIns.filter(({ subject }) => subject === current),
  ...demoSignIns.filter(({ subject }) => subject !== current),
];

/** The page on which one click signs in as a demo person. No script, nothing from elsewhere, usable by keyboard and on a telephone. */
export function signInPage({ action, client, level, current }: SignInPage): string {
  const persons = ordered(current).map((signIn) => button(signIn, current));
  return plainPage(
    'Sign in to the Tessera sandbox',
    styles,
    `<p>For ${escape(client)}. These persons are invented: choose who to be. No password is asked, so this page never runs in production.</p>
<form method="post" action="${escape(action)}">
<fieldset><legend>Level of assurance</legend>${assuranceLevels.map((one) => radio(one, level)).join('')}</fieldset>
<ul>${persons.join('')}</ul>
</form>`,
  );
}
