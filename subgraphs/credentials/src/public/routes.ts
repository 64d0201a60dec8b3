import { sentRequestId } from '@tessera/kit/server/unexpected-failures.ts';
import type { Log } from '@tessera/kit/telemetry/log.ts';
import { Router, type ErrorRequestHandler } from 'express';
import type { Desk } from '../desk.ts';
import { sendNotice } from './page.ts';
import { publishedDocuments } from './published-documents.ts';
import { shareRoute } from './share-route.ts';
import { verifyRoute } from './verify-route.ts';

const statusOf = (error: unknown): number => {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
};

/** Says that something failed, not what. */
const answerFailures =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const status = statusOf(error);
    if (status === 500) log.error({ ...sentRequestId(request), err: error }, 'public path failed');
    if (response.headersSent) next(error);
    else if (status === 413) sendNotice(response, status, 'Too large', 'A credential is smaller than this.');
    else
      sendNotice(
        response,
        status,
        'This did not work',
        status === 500 ? 'Something went wrong on our side.' : 'The request could not be read.',
      );
  };

/** Everything that this subgraph publishes beside the graph. */
export function publicRoutes(desk: Desk, log: Log): Router {
  const router = Router();
  router.use(publishedDocuments(desk), shareRoute(desk), verifyRoute(desk), answerFailures(log));
  return router;
}
