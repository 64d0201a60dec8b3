import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

type Editor = NonNullable<Parameters<Parameters<typeof useGraphiQL>[0]>[0]['queryEditor']>;

/** Lets the Tab key go to the page when it is pressed after Escape; else it indents. */
function letOut(editor: Editor): () => void {
  let escaped = false;
  const pressed = editor.onKeyDown((event) => {
    const { key } = event.browserEvent;
    if (key === 'Tab' && escaped) event.stopPropagation(); // the editor does not see it, and the browser moves the focus
    if (key !== 'Shift') escaped = key === 'Escape';
  });
  const left = editor.onDidBlurEditorText(() => {
    escaped = false;
  });
  return () => {
    pressed.dispose();
    left.dispose();
  };
}

/** Opens a way out of both editors for the keyboard, and shows it below them. */
export function WayOut(): ReactNode {
  const queries = useGraphiQL((state) => state.queryEditor);
  const variables = useGraphiQL((state) => state.variableEditor);
  const [place, setPlace] = useState<Element | null>(null);
  useEffect(() => {
    setPlace(queries?.getDomNode()?.closest('.graphiql-editors') ?? null);
    const closings = [queries, variables].flatMap((editor) => (editor === undefined ? [] : [letOut(editor)]));
    return () => {
      for (const close of closings) close();
    };
  }, [queries, variables]);
  if (place === null) return null;
  return createPortal(
    <p className="way-out">
      By keyboard: <kbd>Enter</kbd> goes into an editor, <kbd>Esc</kbd>, then <kbd>Tab</kbd> out of it.
    </p>,
    place,
  );
}
