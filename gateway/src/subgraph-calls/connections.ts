import { connectTo, type SubgraphConnection } from './subgraph-connection.ts';

/** The connections to all subgraphs of the graph that is served. */
export interface Connections {
  /** Connections to one subgraph, opened when the supergraph first names it. */
  readonly to: (subgraph: string) => SubgraphConnection;
  readonly all: () => readonly SubgraphConnection[];
  readonly close: () => Promise<void>;
}

/** Connects to subgraphs at their configured addresses: a supergraph says which there are, never where. */
export function connectionsTo(addresses: ReadonlyMap<string, URL>): Connections {
  const opened = new Map<string, SubgraphConnection>();
  return {
    to: (subgraph) => {
      const known = opened.get(subgraph);
      if (known !== undefined) return known;
      const address = addresses.get(subgraph);
      if (address === undefined) throw new Error(`of the subgraph ${subgraph} no address is known`);
      const connection = connectTo(subgraph, address);
      opened.set(subgraph, connection);
      return connection;
    },
    all: () => [...opened.values()],
    close: async () => {
      await Promise.all([...opened.values()].map((connection) => connection.close()));
    },
  };
}
