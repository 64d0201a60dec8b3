/** A session as federation hands it over: its id, and what of registry a field of ours needs. */
export interface SessionReference {
  readonly id: string;
  readonly price?: { readonly amount: string; readonly currency: string };
  readonly fundingFacts?: readonly string[];
  readonly startsOn?: string;
  readonly endsOn?: string;
}
