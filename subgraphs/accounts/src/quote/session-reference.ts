/** A session as federation hands it over: its id, and its price where a field of ours needs it. */
export interface SessionReference {
  readonly id: string;
  readonly price?: { readonly amount: string; readonly currency: string };
}
