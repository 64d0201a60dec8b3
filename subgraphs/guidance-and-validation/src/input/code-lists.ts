const ESCO_CONCEPT = /^http:\/\/data\.europa\.eu\/esco\/(skill|occupation)\/[0-9A-Za-z.-]{1,64}$/;

/** True for what has the form of a NUTS code, at any level: `BE`, `BE2`, `BE21`, `BE211`. */
export const isNutsCode = (text: string): boolean => /^[A-Z]{2}[0-9A-Z]{0,3}$/.test(text);

/** True for the URI of an ESCO concept of that kind. Whether ESCO has it is the registry's to say. */
export const isEsco = (kind: 'skill' | 'occupation', uri: string): boolean => ESCO_CONCEPT.exec(uri)?.[1] === kind;
