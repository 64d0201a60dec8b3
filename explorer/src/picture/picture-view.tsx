import type { ReactNode } from 'react';
import { Drawing } from './drawing.tsx';
import { EntityDetails } from './entity-details.tsx';
import { entitiesOf, type GraphPicture, type PictureType } from './relations.ts';

const FIRST = 'Person';

const rootFields = ({ types }: GraphPicture, root: string, subgraph: string): readonly string[] =>
  types
    .filter(({ name }) => name === root)
    .flatMap(({ fields }) => fields.filter(({ subgraphs }) => subgraphs.includes(subgraph)).map(({ name }) => name));

function Listed({ title, names }: { readonly title: string; readonly names: readonly string[] }): ReactNode {
  if (names.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <p className="names">{names.join(', ')}</p>
    </>
  );
}

/** What else a subgraph brings: the fields one begins with, and values that no other subgraph joins. */
function Holdings({ picture, subgraph }: { readonly picture: GraphPicture; readonly subgraph: string }): ReactNode {
  const values = picture.types.filter(({ kind, owner }) => kind === 'value' && owner === subgraph);
  return (
    <details data-subgraph={subgraph}>
      <summary>
        <span className="swatch" aria-hidden="true" /> {subgraph}
      </summary>
      <Listed title="Questions" names={rootFields(picture, 'Query', subgraph)} />
      <Listed title="Commands" names={rootFields(picture, 'Mutation', subgraph)} />
      <Listed title="Types of its own" names={values.map(({ name }) => name)} />
    </details>
  );
}

const sharedValues = ({ types }: GraphPicture): readonly PictureType[] =>
  types.filter(({ kind, owner }) => kind === 'value' && owner === null);

/** Who owns which type, and how entities are joined. */
export function PictureView({
  picture,
  selected,
}: {
  readonly picture: GraphPicture;
  readonly selected: string | null;
}): ReactNode {
  const entities = entitiesOf(picture);
  const type = entities.find(({ name }) => name === (selected ?? FIRST)) ?? entities[0];
  return (
    <div className="picture">
      <div className="picture-main">
        <h1>The graph</h1>
        <p>
          One graph of {picture.subgraphs.length} subgraphs. Each entity stands in the band of the subgraph that owns
          it; a square of another colour is a subgraph that joins it. Choose one to see how.
        </p>
        <Drawing picture={picture} selected={type?.name ?? ''} />
      </div>
      {type !== undefined && <EntityDetails picture={picture} type={type} />}
      <section className="holdings" aria-labelledby="holdings-title">
        <h2 id="holdings-title">What else is where</h2>
        {picture.subgraphs.map((subgraph) => (
          <Holdings key={subgraph} picture={picture} subgraph={subgraph} />
        ))}
        <details>
          <summary>Shared by several</summary>
          <p className="names">
            {sharedValues(picture)
              .map(({ name }) => name)
              .join(', ')}
          </p>
        </details>
      </section>
    </div>
  );
}
