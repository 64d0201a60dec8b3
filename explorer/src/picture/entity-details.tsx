import type { ReactNode } from 'react';
import { relationsOf, type GraphPicture, type PictureType } from './relations.ts';

const fieldsOf = ({ fields }: PictureType, subgraph: string): PictureType['fields'] =>
  fields.filter(({ subgraphs }) => subgraphs.length === 1 && subgraphs[0] === subgraph);

function Names({ names }: { readonly names: readonly string[] }): ReactNode {
  return names.map((name, index) => (
    <span key={name}>
      {index > 0 && ', '}
      <code>{name}</code>
    </span>
  ));
}

function Join({ type, subgraph }: { readonly type: PictureType; readonly subgraph: string }): ReactNode {
  const join = type.joins.find((candidate) => candidate.subgraph === subgraph);
  const added = fieldsOf(type, subgraph);
  const needing = added.filter(({ requires }) => requires !== null);
  const role = subgraph === type.owner ? 'owns it' : join?.resolvable === true ? 'adds to it' : 'points to it';
  return (
    <li data-subgraph={subgraph}>
      <h3>
        <span className="swatch" aria-hidden="true" /> {subgraph} <span className="role">{role}</span>
      </h3>
      <p>
        Joined by <Names names={join?.keys ?? []} />
        {added.length > 0 ? (
          <>
            ; answers <Names names={added.map(({ name }) => name)} />
          </>
        ) : (
          '; answers nothing more'
        )}
        .
      </p>
      {needing.map(({ name, requires }) => (
        <p key={name}>
          For <code>{name}</code> it is first told <code>{requires}</code> by the others.
        </p>
      ))}
    </li>
  );
}

function Ways({
  title,
  names,
}: {
  readonly title: string;
  readonly names: readonly [string, readonly string[]][];
}): ReactNode {
  if (names.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="ways">
        {names.map(([name, fields]) => (
          <li key={name}>
            <a href={`#/graph/${name}`}>{name}</a> by <Names names={fields} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** One entity in words: who owns it, who joins it how, and where one gets from it. */
export function EntityDetails({
  picture,
  type,
}: {
  readonly picture: GraphPicture;
  readonly type: PictureType;
}): ReactNode {
  const relations = relationsOf(picture);
  const leadsTo = relations.filter(({ from }) => from === type.name);
  const reachedFrom = relations.filter(({ to }) => to === type.name);
  return (
    <section className="entity" aria-labelledby="entity-name" aria-live="polite">
      <h2 id="entity-name">{type.name}</h2>
      {type.description !== null && <p>{type.description}</p>}
      <p className="count">
        Joined by {type.joins.length} of {picture.subgraphs.length} subgraphs
      </p>
      <ul className="joins">
        {type.joins
          .toSorted((one, other) => Number(other.subgraph === type.owner) - Number(one.subgraph === type.owner))
          .map(({ subgraph }) => (
            <Join key={subgraph} type={type} subgraph={subgraph} />
          ))}
      </ul>
      <Ways title="Leads to" names={leadsTo.map(({ to, fields }) => [to, fields])} />
      <Ways title="Reached from" names={reachedFrom.map(({ from, fields }) => [from, fields])} />
    </section>
  );
}
