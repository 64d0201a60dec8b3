/** For each state, the states that may follow. The table `lifecycle` says the same, and the database holds to it even if the code is wrong. */
export type Lifecycle<State extends string> = Readonly<Record<State, readonly State[]>>;

/** True when a thing in state `from` may become `to`. */
export const mayBecome = <State extends string>(lifecycle: Lifecycle<State>, from: State, to: State): boolean =>
  lifecycle[from].includes(to);
