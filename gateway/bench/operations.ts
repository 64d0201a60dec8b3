import type { Call } from './call.ts';

/** Something that front ends ask, in as many ways as there are people to ask it or things to ask for. */
export interface Operation {
  readonly name: string;
  readonly calls: readonly Call[];
}

/** The journey's one query of the signed-in person, over all four subgraphs: account, open orders with their sessions, guidance, credentials. */
const READ = `query Everything { me { id
  account { balance { available { amount currency } reserved { amount } } lots { edges { node { available { amount } fund { name } } } } }
  openOrders { state price { amount } session { startsOn placesLeft learningOpportunity { title { value language } provider { legalName } } } }
  guidanceCase { state plan { state steps { kind note opportunity { title { value } } } } }
  credentials { edges { node { state title { value } } } }
} }`;

/** A page of the public registry, which one subgraph answers. */
const LIST = `query Opportunities($maxPrice: Decimal!) {
  learningOpportunities(filter: { maxPrice: { amount: $maxPrice, currency: "EUR" } }, first: 20) { totalCount edges { node {
    id title { value language } price { amount currency } mode language eqfLevel provider { id legalName }
    sessions(first: 1) { edges { node { id startsOn placesLeft state } } } } } } }`;

const HIGHEST_PRICES = Array.from({ length: 27 }, (_, step) => `${600 + 50 * step}.00`);

/** What is measured: the joined query by each of these persons, and pages of opportunities up to different prices by anybody. */
export const operations = (tokens: readonly string[]): readonly Operation[] => [
  { name: 'read', calls: tokens.map((token) => ({ token, body: JSON.stringify({ query: READ }) })) },
  {
    name: 'list',
    calls: HIGHEST_PRICES.map((maxPrice) => ({
      token: null,
      body: JSON.stringify({ query: LIST, variables: { maxPrice } }),
    })),
  },
];
