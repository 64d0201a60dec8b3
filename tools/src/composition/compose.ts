import { composeServices } from '@apollo/composition';
import type { Subgraph } from '../subgraphs.ts';
import type { Complaint } from './complaint.ts';
import { contractComplaints } from './contract.ts';

/** The composed graph, or every reason why there is none. */
export type Composition =
  | { readonly supergraph: string; readonly complaints?: never }
  | { readonly complaints: readonly Complaint[]; readonly supergraph?: never };

/** Composes the subgraphs into one graph after checking that each keeps the contract. The same subgraphs give the same text in any order. */
export function compose(subgraphs: readonly Subgraph[]): Composition {
  const ordered = subgraphs.toSorted((a, b) => a.url.localeCompare(b.url));
  const complaints = contractComplaints(ordered);
  if (complaints.length > 0) return { complaints };
  const { supergraphSdl, errors } = composeServices([...ordered]);
  if (supergraphSdl !== undefined) return { supergraph: `${supergraphSdl.trimEnd()}\n` };
  return {
    complaints: errors.map(({ message, extensions }) => ({
      subgraph: 'composition',
      place: String(extensions.code),
      message,
    })),
  };
}
