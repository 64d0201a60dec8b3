import type { ReactNode } from 'react';
import { isJsonObject, isList, textAt, type Json, type JsonObject } from '../graph/json.ts';
import { fieldWords } from '../words.ts';

const LONGEST_TEXT = 160;

const shortened = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);

/** Wrappers that say nothing to a reader: a page of a list, a text with its language, an amount with its currency. */
function unwrapped(value: JsonObject): Json | undefined {
  const { edges, node, amount, value: text } = value;
  if (isList(edges)) return edges;
  if (node !== undefined) return node;
  if (typeof amount === 'string') return `${amount} ${textAt(value, 'currency')}`.trim();
  if (typeof text === 'string') return text;
  return undefined;
}

function Plain({ value }: { readonly value: string | number | boolean | null }): ReactNode {
  if (value === null) return <span className="nothing">none</span>;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? shortened(value) : value;
}

function Fields({ value }: { readonly value: JsonObject }): ReactNode {
  return (
    <dl className="fields">
      {Object.entries(value).map(([name, child]) => (
        <div key={name}>
          <dt>{fieldWords(name)}</dt>
          <dd>
            {name === 'document' ? 'the signed document: see the JSON below' : <ResultTree value={child ?? null} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** An answer for people: lists as lists, fields by their names, money with its currency. */
export function ResultTree({ value }: { readonly value: Json }): ReactNode {
  if (isList(value)) {
    if (value.length === 0) return <span className="nothing">none</span>;
    return (
      <ul className="items">
        {value.map((item, index) => (
          <li key={index}>
            <ResultTree value={item} />
          </li>
        ))}
      </ul>
    );
  }
  if (!isJsonObject(value)) return <Plain value={value} />;
  const inner = unwrapped(value);
  return inner === undefined ? <Fields value={value} /> : <ResultTree value={inner} />;
}
