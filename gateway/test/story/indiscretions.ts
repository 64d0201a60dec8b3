import { demoPerson, demoSignIns } from '@tessera/kit/demo/country.ts';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import type { TestSystem } from '@tessera/stack/testing/start-system.ts';
import { ask, dataOf, dayFromNow, passDays } from './client.ts';
import {
  assessmentResultRecord,
  fundingQuote,
  microCredentialIssue,
  microCredentialShare,
  microCredentialVerify,
  orderPlace,
  orderServiceDeliveredConfirm,
  orderServiceDeliveredDeclare,
  orderStartReport,
} from './journey.ts';

/** What no log, trace or count may hold, by what it is. */
export type Secrets = Map<string, string>;

const PERSONS = 50;
const session = demoId('session', 0);

/** Everything personal that the demo country knows, and the passwords of its databases. */
export function secretsOf(system: TestSystem): Secrets {
  const secrets: Secrets = new Map();
  for (let n = 0; n < PERSONS; n += 1) {
    const { id, givenName, familyName, birthDate } = demoPerson(n);
    secrets.set(`id of person ${n}`, id);
    secrets.set(`given name of person ${n}`, givenName);
    secrets.set(`family name of person ${n}`, familyName);
    secrets.set(`birth date of person ${n}`, birthDate);
  }
  for (const { subject, role } of demoSignIns) secrets.set(`subject of the ${role}`, subject);
  for (const subgraph of ['accounts', 'registry', 'guidance-and-validation', 'credentials'] as const)
    secrets.set(`password of ${subgraph}`, new URL(system.databaseUrl(subgraph, 'app')).password);
  return secrets;
}

// Whole words: a date may be part of a longer number, a name of another word.
function holds(text: string, secret: string): boolean {
  const quoted = JSON.stringify(secret).slice(1, -1);
  if (!text.includes(quoted)) return false;
  const pattern = quoted.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![A-Za-z0-9])${pattern}(?![A-Za-z0-9])`).test(text);
}

/** Which secrets stand in what was written down, and where. */
export const leaks = (written: ReadonlyMap<string, string>, secrets: Secrets): readonly string[] =>
  [...written].flatMap(([where, text]) =>
    [...secrets].filter(([, secret]) => holds(text, secret)).map(([what]) => `${where}: ${what}`),
  );

/** Sends all that a person might say, well and badly, wherever the door takes a value; what was said is added to `secrets`. Returns how to say most of it again, whatever comes of it. */
export async function sayEverything(system: TestSystem, secrets: Secrets): Promise<() => Promise<void>> {
  const say = (what: string, text: string): string => {
    secrets.set(what, text);
    return text;
  };
  const holder = say('access token of the holder', await system.tokenFor('HOLDER'));
  const adviser = say('access token of the practitioner', await system.tokenFor('GUIDANCE_PRACTITIONER'));
  const said = await command(system, holder, adviser, say);
  await misspeak(system, holder, say);
  await knock(system, say);
  return async () => {
    await ask(system, holder, ORDER, { input: said.order });
    await ask(system, adviser, NOTE, { input: said.note });
    await fetch(said.link).then((response) => response.arrayBuffer());
    await misspeak(system, holder, say);
    await knock(system, say);
  };
}

type Say = (what: string, text: string) => string;

const ORDER = `mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id } } }`;
const NOTE = `mutation AddNote($input: GuidanceNoteAddInput!) { guidanceNoteAdd(input: $input) { guidanceNote { id } errors { __typename } } }`;

interface Said {
  readonly order: object;
  readonly note: object;
  readonly link: string;
}

async function command(system: TestSystem, holder: string, adviser: string, say: Say): Promise<Said> {
  const { quote } = (await fundingQuote(system, holder, session)).fundingQuote;
  const { order } = await orderPlace(
    system,
    holder,
    say('quote', quote),
    say('idempotency key', 'marmalade-before-noon'),
  );
  await orderPlace(
    system,
    holder,
    say('forged quote', `${quote}forged`),
    say('other idempotency key', 'parsley-after-noon'),
  );
  const { me } = await dataOf<{ me: { guidanceCase: { id: string } } }>(
    system,
    holder,
    '{ me { guidanceCase { id } } }',
  );
  const note = {
    caseId: me.guidanceCase.id,
    text: say('note', 'sleeps badly since the divorce'),
    idempotencyKey: 'note-1',
  };
  await dataOf(system, adviser, NOTE, { input: note });
  await ask(system, adviser, NOTE, {
    input: { ...note, caseId: say('case that is none', 'the case of my neighbour') },
  });
  await ask(system, adviser, NOTE, { input: { ...note, text: `${say('note with a zero byte', 'owes rent')}\u0000` } });
  const link = await share(system, holder, order?.id ?? '', say);
  await microCredentialVerify(system, { type: [say('presented document', 'diploma of a stranger')] });
  return { order: { quote, idempotencyKey: say('late idempotency key', 'thyme-at-midnight') }, note, link };
}

/** From the order to a shared credential, which is looked at. */
async function share(system: TestSystem, holder: string, orderId: string, say: Say): Promise<string> {
  const provider = say('access token of the provider', await system.tokenFor('PROVIDER_ENROLMENT'));
  await passDays(system, 60);
  const day = await dayFromNow(system);
  await orderStartReport(system, provider, { orderId, startedOn: await dayFromNow(system, -20) });
  await orderServiceDeliveredDeclare(system, provider, { orderId, deliveredOn: day });
  await orderServiceDeliveredConfirm(system, holder, { orderId });
  const issuer = say('access token of the issuer', await system.tokenFor('ISSUER'));
  const { assessmentResult } = await assessmentResultRecord(system, issuer, {
    orderId,
    templateId: demoId('template', 0),
    outcome: 'PASSED',
    grade: say('grade', 'with a black eye'),
    assessedOn: day,
    idempotencyKey: 'result',
  });
  const command = { assessmentResultId: assessmentResult?.id, idempotencyKey: 'issue' };
  const { credential } = await microCredentialIssue(system, issuer, command);
  const expiresAt = new Date(Date.now() + 100 * 86_400_000).toISOString();
  const { link } = await microCredentialShare(system, holder, { credentialId: credential?.id, expiresAt });
  if (link === null) throw new Error('nothing was shared');
  say('share token', link.slice(link.lastIndexOf('/') + 1));
  await fetch(link, { headers: { accept: 'text/html' } }).then((response) => response.arrayBuffer());
  return link;
}

async function misspeak(system: TestSystem, holder: string, say: Say): Promise<void> {
  const search = `query ($text: String) { learningOpportunities(filter: { text: $text }, first: 1) { totalCount } }`;
  await ask(system, holder, ORDER, {
    input: { quote: { said: say('value of a wrong type', 'my address is Elm Row 7') } },
  });
  await ask(system, holder, `{ order(id: "${say('literal id', 'order of my sister')}") { id } }`);
  await ask(system, holder, `{ me { ${say('unknown field', 'bankruptcyOfMyBrother')} } }`);
  await ask(system, holder, `{ me { id "${say('unreadable document', 'my telephone is 555 0100')}" `);
  await ask(
    system,
    null,
    `{ sharedCredential(token: "${say('wrong share token', 'guessed-share-token-31')}") { document } }`,
  );
  await ask(system, holder, search, { text: say('search', 'help after prison') });
  await ask(system, holder, search, { text: `${say('search with a zero byte', 'help after rehab')}\u0000` });
  await ask(system, say('broken token', `${holder.slice(0, -9)}AAAAAAAAA`), '{ me { id } }');
  await ask(system, say('no token at all', 'ada.lovelace@example.org'), '{ me { id } }');
}

async function knock({ gatewayUrl }: TestSystem, say: Say): Promise<void> {
  const visit = (path: string, init?: RequestInit): Promise<unknown> =>
    fetch(new URL(path, gatewayUrl), init).then((response) => response.arrayBuffer());
  await visit(`/shares/${say('share in an address', 'xN4qZ0share0token')}`);
  await visit(
    `/${say('page that is none', 'letters-of-grandmother')}?who=${say('query of an address', 'grandfather')}`,
  );
  await visit('/verify', { method: 'POST', body: say('document that is none', 'certificate of illness') });
  await visit('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': say('request id that is none', 'call me Ishmael') },
    body: `{"query": "${say('half a body', 'half of my story')}`,
  });
  await visit('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': say('user agent', 'Browser of Ahab'),
      cookie: `seen=${say('cookie', 'white-whale')}`,
    },
    body: '{"query":"{ __typename }"}',
  });
}
