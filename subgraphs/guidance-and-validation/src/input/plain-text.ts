const CONTROL = /[^\P{Cc}\n\t]/u;

/** What a person wrote, as it is kept: composed (NFC) and trimmed. Null when nothing is left, or it is too long, or it holds control characters. */
export function plainText(text: string, longest: number): string | null {
  const kept = text.replaceAll('\r\n', '\n').normalize('NFC').trim();
  return kept === '' || kept.length > longest || CONTROL.test(kept) ? null : kept;
}
