import { randomUUID } from 'node:crypto';
import type { Log } from '@tessera/kit/telemetry/log.ts';
import type { RequestHandler } from 'express';
import { currentRequest, type RequestFacts } from '../request-context.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// Only the first part of a path: what follows may be somebody's share.
const areaOf = (path: string): string => /^\/[\w-]*/.exec(path)?.[0] ?? '/';

const LONGEST_NAME = 80;

/** Gives the request an id, the client's own if it is a UUID, and writes one line when it has been answered: no variables, tokens, query texts or addresses. */
export const requestLog =
  (log: Log): RequestHandler =>
  (request, response, next) => {
    const given = request.get('x-request-id');
    const requestId = given !== undefined && UUID.test(given) ? given.toLowerCase() : randomUUID();
    const facts: RequestFacts = { requestId, startedAt: Date.now(), errorCodes: new Set() };
    response.setHeader('x-request-id', requestId);
    response.once('close', () => {
      const { operation, operationType, errorCodes, startedAt } = facts;
      const line = {
        requestId,
        method: request.method,
        area: areaOf(request.originalUrl),
        status: response.statusCode,
        durationMs: Date.now() - startedAt,
        ...(operationType !== undefined && { operationType, operation: operation?.slice(0, LONGEST_NAME) ?? null }),
        ...(errorCodes.size > 0 && { errorCodes: [...errorCodes] }),
        ...(!response.writableFinished && { aborted: true }),
      };
      log[areaOf(request.originalUrl) === '/health' ? 'debug' : 'info'](line, 'request');
    });
    currentRequest.run(facts, next);
  };
