/** A thing that another subgraph owns: its id is all that is known of it here. */
export interface Reference {
  readonly id: string;
}
