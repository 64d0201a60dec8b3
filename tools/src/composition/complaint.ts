/** Something in a subgraph's schema that composition refuses: where it stands and what is wrong with it. */
export interface Complaint {
  readonly subgraph: string;
  readonly place: string; // "Type.field", "Type.field(argument:)", "@directive"
  readonly message: string;
}

/** One line for a terminal. */
export const wordingOf = ({ subgraph, place, message }: Complaint): string => `${subgraph}: ${place} ${message}`;
