const MULTIPART = /^multipart\/form-data\s*;.*boundary="?([^";,\s]{1,70})"?/i;

/** Name and content of one part; null when it has no name. */
function fieldOf(part: string): readonly [string, string] | null {
  const [head = '', ...rest] = part.split('\r\n\r\n');
  const name = /^content-disposition:.*[;\s]name="([^"]*)"/im.exec(head)?.[1];
  return name === undefined ? null : [name, rest.join('\r\n\r\n').replace(/\r\n$/, '')];
}

/** The text fields of a submitted form, urlencoded or multipart, files as their text. A form that cannot be read has none. */
export function formFields(contentType: string, body: Buffer): ReadonlyMap<string, string> {
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) return new Map(new URLSearchParams(body.toString()));
  const boundary = MULTIPART.exec(contentType)?.[1];
  if (boundary === undefined) return new Map();
  const parts = `\r\n${body.toString()}`.split(`\r\n--${boundary}`).slice(1, -1);
  return new Map(parts.flatMap((part) => [fieldOf(part)].filter((field) => field !== null)));
}
