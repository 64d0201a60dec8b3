/** A head as somebody kept it outside. */
export interface KeptHead {
  readonly day: string;
  readonly head: string; // hexadecimal
}

const LINE = /^(\d{4}-\d\d-\d\d)\s+([0-9a-fA-F]{64})$/;

/** Reads heads, a day and its head on each line; throws with the number of a line that is neither such, nor empty. */
export const readKeptHeads = (text: string): readonly KeptHead[] =>
  text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const [, day, head] = LINE.exec(line.trim()) ?? [];
    if (day === undefined || head === undefined)
      throw new Error(`line ${index + 1} of the heads is not a day and 64 hexadecimal digits`);
    return [{ day, head: head.toLowerCase() }];
  });
