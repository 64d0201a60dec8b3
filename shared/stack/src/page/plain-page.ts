const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in a page. */
export const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');

/** How the pages of the sandbox look: as the reader's system does, light or dark, on any width. */
export const plainStyles = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
  h1 { font-size: 1.5rem; }
  button { border: 1px solid; border-radius: .5rem; cursor: pointer; font: inherit; min-height: 3rem; padding: .5rem .75rem; text-align: start; width: 100%; }
  button:hover, button:focus-visible { outline: 3px solid Highlight; outline-offset: 1px; }`;

/** One page: no script, nothing from elsewhere. `body` and `styles` are markup already. */
export const plainPage = (title: string, styles: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${body}
</main>
</body>
</html>
`;
