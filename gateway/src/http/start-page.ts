import type { RequestHandler } from 'express';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const page = (publicUrl: URL): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Tessera</title>
<h1>Tessera</h1>
<p>One graph of individual learning accounts, learning opportunities, guidance and micro-credentials.</p>
<p>Send GraphQL operations by POST to <code>${escaped(new URL('/graphql', publicUrl).href)}</code>, for example:</p>
<pre>curl ${escaped(new URL('/graphql', publicUrl).href)} --json '{ "query": "{ __typename }" }'</pre>
<p>The explorer is not here: it was not built, or the schema is not shown. From the checkout, <code>npx pnpm@12 build:explorer</code> builds it.</p>
<p>What is not public needs an OpenID Connect access token in the <code>Authorization</code> header. The folder <code>docs</code> of the source explains the graph.</p>
</html>
`;

/** A page for people who open the gateway's address in a browser where there is no explorer. */
export const startPage = (publicUrl: URL): RequestHandler => {
  const html = page(publicUrl);
  return (_request, response) => {
    response.type('html').send(html);
  };
};
