/** A subgraph as the stack sees it: where its code lies, which schema it owns, which port it takes. */
export interface Subgraph {
  readonly name: SubgraphName;
  readonly schema: string; // also the name of its application role
  readonly portOffset: number;
  readonly holdsPersonalData: boolean; // gets DATA_KEY_FILE
}

/** Names of the subgraphs' folders, processes and identity keys. */
export type SubgraphName = 'accounts' | 'registry' | 'guidance-and-validation' | 'credentials';

/** The four subgraphs, in the order of their ports. */
export const subgraphs: readonly Subgraph[] = [
  { name: 'accounts', schema: 'accounts', portOffset: 1, holdsPersonalData: true },
  { name: 'registry', schema: 'registry', portOffset: 2, holdsPersonalData: false },
  { name: 'guidance-and-validation', schema: 'guidance_and_validation', portOffset: 3, holdsPersonalData: true },
  { name: 'credentials', schema: 'credentials', portOffset: 4, holdsPersonalData: true },
];

/** Demo data refers backwards only: organisations before persons, persons before their cases and credentials. */
export const demoOrder: readonly SubgraphName[] = ['registry', 'accounts', 'guidance-and-validation', 'credentials'];

/** The subgraph of that name. */
export function subgraphNamed(name: SubgraphName): Subgraph {
  const subgraph = subgraphs.find((candidate) => candidate.name === name);
  if (subgraph === undefined) throw new TypeError(`no subgraph is called ${name}`);
  return subgraph;
}
