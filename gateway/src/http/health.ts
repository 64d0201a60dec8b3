import { Router } from 'express';
import type { Connections } from '../subgraph-calls/connections.ts';

/** Whether the process is leaving: it still answers, but wants no new work. */
export interface Draining {
  draining: boolean;
}

/**
 * `/health/live`: the process answers. `/health/ready`: it is not leaving, and every subgraph of the supergraph said within a second that it is ready; otherwise
 * 503 with the names of those that did not.
 */
export function health(connections: Connections, state: Draining): Router {
  const router = Router();
  router.get('/live', (_request, response) => {
    response.json({ status: 'live' });
  });
  router.get('/ready', async (_request, response) => {
    const answers = await Promise.all(
      connections.all().map(async (connection) => ((await connection.isReady()) ? [] : [connection.name])),
    );
    const notReady = answers.flat();
    if (state.draining || notReady.length > 0) {
      response.status(503).json({ status: state.draining ? 'stopping' : 'waiting', notReady });
    } else {
      response.json({ status: 'ready' });
    }
  });
  return router;
}
