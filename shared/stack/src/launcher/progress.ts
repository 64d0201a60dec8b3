/** Tells somebody who waits what is going on. */
export interface Progress {
  /** Runs `work` as one named step; `detail` tells how far it is. */
  readonly step: <T>(title: string, work: (detail: (text: string) => void) => Promise<T>) => Promise<T>;
  /** One line that is no step. */
  readonly say: (line: string) => void;
}

/** The part of standard output that progress is written to. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

const CLEAR = '\r\u001B[K';
const WIDTH = 80; // of a terminal that does not tell
const BETWEEN_LINES = 2_000; // where lines cannot be overwritten

/** Some terminals claim to have no columns. */
const widthOf = ({ columns = 0 }: Screen): number => (columns > 0 ? columns : WIDTH);

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Progress on a terminal, where the running step is overwritten, or as plain lines anywhere else. */
export function progressOn(screen: Screen): Progress {
  const transient = screen.isTTY ?? false;
  const line = (text: string): void => void screen.write(`${transient ? CLEAR : ''}${text}\n`);
  const overwrite = (text: string): void => void screen.write(`${CLEAR}${text.slice(0, widthOf(screen) - 1)}`);
  return {
    say: line,
    step: async (title, work) => {
      const begun = performance.now();
      let told = begun;
      if (transient) overwrite(`  … ${title}`);
      const detail = (text: string): void => {
        if (transient) {
          overwrite(`  … ${title}: ${text}`);
          return;
        }
        if (performance.now() - told < BETWEEN_LINES) return;
        told = performance.now();
        line(`  … ${title}: ${text}`);
      };
      const result = await work(detail);
      line(`  ✓ ${title} (${seconds(begun)})`);
      return result;
    },
  };
}

/** Progress nobody watches. */
export const silent: Progress = { step: (_title, work) => work(() => undefined), say: () => undefined };
