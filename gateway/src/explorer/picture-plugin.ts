import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../request-context.ts';
import { pictureOf, type GraphPicture } from './graph-picture.ts';

/** The picture of the graph that is being served. */
export interface ServedPicture {
  readonly plugin: ApolloServerPlugin<RequestContext>;
  /** Drawn when somebody first asks after the supergraph was loaded or changed. */
  readonly picture: () => GraphPicture;
}

/** Follows the supergraph through every reload. */
export function servedPicture(): ServedPicture {
  let supergraph = '';
  let drawn: GraphPicture | undefined;
  return {
    plugin: {
      serverWillStart: () =>
        Promise.resolve({
          schemaDidLoadOrUpdate: ({ coreSupergraphSdl = '' }) => {
            supergraph = coreSupergraphSdl;
            drawn = undefined;
          },
        }),
    },
    picture: () => (drawn ??= pictureOf(supergraph)),
  };
}
