import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { layoutOf, type Layout } from './layout.ts';
import type { GraphPicture, PictureType } from './relations.ts';

const SQUARE = 9;

function useWidth(): readonly [React.RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

const inWords = ({ name, owner, joins }: PictureType): string => {
  const others = joins.map(({ subgraph }) => subgraph).filter((subgraph) => subgraph !== owner);
  return `${name}, owned by ${owner ?? 'nobody'}${others.length > 0 ? `, joined by ${others.join(', ')}` : ''}`;
};

function Node({
  node,
  isSelected,
}: {
  readonly node: Layout['nodes'][number];
  readonly isSelected: boolean;
}): ReactNode {
  const { type, x, y, width, height } = node;
  const others = type.joins.filter(({ subgraph }) => subgraph !== type.owner);
  return (
    <a
      href={`#/graph/${type.name}`}
      className={isSelected ? 'node selected' : 'node'}
      aria-label={inWords(type)}
      aria-current={isSelected ? 'true' : undefined}
      data-subgraph={type.owner}
    >
      <rect x={x} y={y} width={width} height={height} rx={8} />
      <text x={x + 14} y={y + height / 2} dominantBaseline="central">
        {type.name}
      </text>
      {others.map(({ subgraph }, index) => (
        <rect
          key={subgraph}
          className="joined"
          data-subgraph={subgraph}
          x={x + width - 14 - SQUARE - (others.length - 1 - index) * (SQUARE + 4)}
          y={y + (height - SQUARE) / 2}
          width={SQUARE}
          height={SQUARE}
          rx={2}
        />
      ))}
    </a>
  );
}

/** The entities in bands of the subgraphs that own them. Every entity is a link that can be reached by keyboard. */
export function Drawing({
  picture,
  selected,
}: {
  readonly picture: GraphPicture;
  readonly selected: string;
}): ReactNode {
  const [element, width] = useWidth();
  const layout = useMemo(() => (width > 0 ? layoutOf(picture, width) : null), [picture, width]);
  const lines = layout?.lines.toSorted((line) => (line.relation.from === selected ? 1 : -1)) ?? [];
  const touches = ({ relation: { from, to } }: Layout['lines'][number]): boolean =>
    from === selected || to === selected;
  return (
    <div ref={element} className="drawing">
      {layout !== null && (
        <svg
          width={layout.width}
          height={layout.height}
          role="group"
          aria-label="Entities by the subgraph that owns them"
        >
          {layout.bands.map(({ subgraph, x, y, width: bandWidth, height }) => (
            <g key={subgraph} className="band" data-subgraph={subgraph}>
              <rect x={x + 0.5} y={y + 0.5} width={bandWidth - 1} height={height - 1} rx={12} />
              <text x={x + 16} y={y + 27}>
                {subgraph}
              </text>
            </g>
          ))}
          <g aria-hidden="true">
            {lines.map((line) => (
              <path
                key={`${line.relation.from} ${line.relation.to}`}
                className={touches(line) ? 'line touched' : 'line'}
                d={line.path}
              />
            ))}
          </g>
          {layout.nodes.map((node) => (
            <Node key={node.type.name} node={node} isSelected={node.type.name === selected} />
          ))}
        </svg>
      )}
    </div>
  );
}
