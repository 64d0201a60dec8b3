/** A file that cannot be read as what it should be: which, where, and what is wrong. Nothing of it is kept. */
export class MalformedFile extends Error {
  override readonly name = 'MalformedFile';
  readonly code = 'MALFORMED_FILE';
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;

  constructor(file: string, problem: string, at: { readonly line?: number; readonly column?: string } = {}) {
    const where = [file, at.line && `line ${at.line}`, at.column && `column ${at.column}`].filter(Boolean).join(', ');
    super(`${where}: ${problem}. Nothing was loaded.`);
    this.file = file;
    this.line = at.line ?? null;
    this.column = at.column ?? null;
  }
}
