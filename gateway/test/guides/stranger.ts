/** One thing a stranger gets wrong: who sends what, and what they must be told. */
export interface Mistake {
  readonly what: string;
  readonly role: string | null;
  readonly document: string;
  readonly variables: object;
  readonly codes: readonly string[]; // any one of these
}

const NOBODY = '01980000-0000-7000-8000-000000000000';
const SKILL = 'http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d';
const ERRORS = 'errors { __typename ... on UserError { code message path } }';
const LONG = 'x'.repeat(20_000);
const noIds = ['', 'me', '0', '01980000-0000-7000-8000-00000000000g', `'; drop table person --`, LONG, '🗝'];

const mistake = (
  what: string,
  role: string | null,
  document: string,
  variables: object,
  ...codes: readonly string[]
): Mistake => ({ what, role, document, variables, codes });

const wrongIds = noIds.flatMap((id) => {
  const what = `the id ${JSON.stringify(id).slice(0, 30)}`;
  const of = (field: string): string => `query ($id: ID!) { ${field}(id: $id) { id } }`;
  const command = (name: string, key: string) =>
    `mutation ($id: ID!) { ${name}(input: { ${key}: $id }) { ${ERRORS} } }`;
  return [
    ...['organisation', 'learningOpportunity', 'learningOpportunitySession', 'microCredentialTemplate'].map((field) =>
      mistake(`${what} of a ${field}`, null, of(field), { id }, 'null'),
    ),
    ...['order', 'guidanceCase', 'validationProcedure'].map((field) =>
      mistake(`${what} of a ${field}`, 'HOLDER', of(field), { id }, 'null'),
    ),
    mistake(`${what} of an order`, 'HOLDER', command('orderCancel', 'orderId'), { id }, 'NOT_FOUND'),
    mistake(`${what} of a plan`, 'HOLDER', command('personalLearningPlanAgree', 'id'), { id }, 'NOT_FOUND'),
    mistake(`${what} of a share`, 'HOLDER', command('microCredentialShareRevoke', 'shareId'), { id }, 'NOT_FOUND'),
    mistake(`${what} of an issuer`, 'ISSUER', command('issuerKeyRotate', 'organisationId'), { id }, 'NOT_FOUND'),
  ];
});

const noKeys = ['', 'k'.repeat(201), 'a\nb'].flatMap((idempotencyKey) => {
  const what = `the key ${JSON.stringify(idempotencyKey).slice(0, 10)}`;
  const send = (role: string, name: string, input: object): Mistake => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${ERRORS} } }`;
    return mistake(`${what} for ${name}`, role, document, { input: { ...input, idempotencyKey } }, 'INVALID_INPUT');
  };
  return [
    send('HOLDER', 'guidanceCaseOpen', { guidanceServiceId: NOBODY, region: 'BE21', purpose: 'VALIDATION' }),
    send('HOLDER', 'validationProcedureOpen', { validationBodyId: NOBODY, standard: SKILL, outcomes: [SKILL] }),
    send('REGISTRY_AUTHORITY', 'issuerRegister', { organisationId: NOBODY }),
    send('ISSUER', 'microCredentialRevoke', { credentialId: NOBODY, reason: 'an error' }),
    send('ISSUER', 'assessmentResultRecord', {
      orderId: NOBODY,
      templateId: NOBODY,
      outcome: 'PASSED',
      assessedOn: '2026-01-01',
    }),
  ];
});

const lists: readonly (readonly [string, string | null, string])[] = [
  ['opportunities', null, 'learningOpportunities(PAGE) { edges { cursor } }'],
  ['opportunities by a text', null, 'learningOpportunities(filter: { text: "data" }, PAGE) { edges { cursor } }'],
  ['organisations', null, 'organisations(PAGE) { edges { cursor } }'],
  ['skills', null, 'skills(text: "data", PAGE) { edges { cursor } }'],
  ['templates', null, 'microCredentialTemplates(PAGE) { edges { cursor } }'],
  ['orders', 'HOLDER', 'me { orders(PAGE) { edges { cursor } } }'],
  ['lots', 'HOLDER', 'me { account { lots(PAGE) { edges { cursor } } } }'],
  ['guidance cases', 'HOLDER', 'me { guidanceCases(PAGE) { edges { cursor } } }'],
  ['credentials', 'HOLDER', 'me { credentials(PAGE) { edges { cursor } } }'],
];
const cursor = (text: string): string => Buffer.from(text).toString('base64url');
const noCursors = ['', '%%%', LONG, cursor('a\u0000b'), cursor('seven|of|nine'), cursor(`x'; --`)];

const wrongPages = lists.flatMap(([what, role, list]) => [
  ...[0, -1, -2_147_483_648].map((first) =>
    mistake(
      `${String(first)} ${what}`,
      role,
      `query ($first: Int) { ${list.replace('PAGE', 'first: $first')} }`,
      { first },
      'BAD_USER_INPUT',
    ),
  ),
  ...noCursors.map((after) =>
    mistake(
      `${what} after ${JSON.stringify(after).slice(0, 20)}`,
      role,
      `query ($after: String) { ${list.replace('PAGE', 'after: $after')} }`,
      { after },
      'BAD_USER_INPUT',
    ),
  ),
]);

const wrongDocuments: readonly Mistake[] = [
  mistake('no field of that name', null, '{ courses { id } }', {}, 'GRAPHQL_VALIDATION_FAILED'),
  mistake('no GraphQL', null, '{ me ', {}, 'GRAPHQL_PARSE_FAILED'),
  mistake('a field between subgraphs', null, '{ internalOrder(orderId: "x") { id } }', {}, 'GRAPHQL_VALIDATION_FAILED'),
  mistake('a missing variable', null, 'query ($id: ID!) { organisation(id: $id) { id } }', {}, 'BAD_USER_INPUT'),
  mistake(
    'an unknown enum value',
    null,
    '{ organisations(kind: SCHOOL) { edges { cursor } } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ),
  mistake(
    'an unknown enum value in a variable',
    null,
    'query ($kind: OrganisationKind) { organisations(kind: $kind) { edges { cursor } } }',
    { kind: 'SCHOOL' },
    'BAD_USER_INPUT',
  ),
  mistake('a literal that is no URI', null, '{ skill(uri: "welding") { uri } }', {}, 'GRAPHQL_VALIDATION_FAILED'),
  mistake(
    'a variable that is no URI',
    null,
    'query ($uri: Uri!) { skill(uri: $uri) { uri } }',
    { uri: 'x' },
    'BAD_USER_INPUT',
  ),
  mistake(
    'a day that the calendar does not have',
    null,
    'query ($day: Date) { learningOpportunities(filter: { startsAfter: $day }) { totalCount } }',
    { day: '2026-02-31' },
    'BAD_USER_INPUT',
  ),
  mistake(
    'an amount with a comma',
    null,
    'query ($amount: Decimal!) { learningOpportunities(filter: { maxPrice: { amount: $amount, currency: "EUR" } }) { totalCount } }',
    { amount: '12,50' },
    'BAD_USER_INPUT',
  ),
  mistake(
    'a number that is none',
    null,
    'query ($first: Int) { organisations(first: $first) { edges { cursor } } }',
    { first: 'ten' },
    'BAD_USER_INPUT',
  ),
  mistake(
    'NUL in a text',
    null,
    'query ($text: String!) { skills(text: $text) { edges { cursor } } }',
    { text: 'a\u0000' },
    'BAD_USER_INPUT',
  ),
  mistake(
    'half a character',
    null,
    'query ($text: String!) { skills(text: $text) { edges { cursor } } }',
    { text: 'a\ud800' },
    'BAD_USER_INPUT',
  ),
  mistake('two operations', null, 'query A { __typename } query B { __typename }', {}, 'OPERATION_RESOLUTION_FAILURE'),
  mistake('somebody else’s role', 'HOLDER', '{ ledgerAudit { wrong } }', {}, 'FORBIDDEN'),
  mistake('no purpose', 'PES_ADVISER', `{ person(id: "${NOBODY}", purpose: "") { id } }`, {}, 'BAD_USER_INPUT'),
  mistake(
    'a reason without end',
    'ISSUER',
    `mutation ($input: MicroCredentialRevokeInput!) { microCredentialRevoke(input: $input) { ${ERRORS} } }`,
    { input: { credentialId: NOBODY, reason: LONG, idempotencyKey: 'long' } },
    'NOT_FOUND',
    'INVALID_INPUT',
  ),
  mistake(
    'a note without end',
    'GUIDANCE_PRACTITIONER',
    `mutation ($input: GuidanceNoteAddInput!) { guidanceNoteAdd(input: $input) { ${ERRORS} } }`,
    { input: { caseId: NOBODY, text: LONG, idempotencyKey: 'long' } },
    'INVALID_INPUT',
  ),
];

/** Everything a stranger gets wrong. */
export const mistakes: readonly Mistake[] = [...wrongDocuments, ...wrongIds, ...noKeys, ...wrongPages];
