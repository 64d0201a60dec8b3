import { randomUUID } from 'node:crypto';
import type { Log } from '@tessera/kit/telemetry/log.ts';
import { countRequest, type Asked } from '@tessera/kit/telemetry/metrics.ts';
import type { RequestHandler, Response } from 'express';
import { currentRequest, type RequestFacts } from '../request-context.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const PUBLIC_AREAS = ['/verify', '/credentials', '/issuers', '/status-lists', '/shares'];
const AREAS = new Set(['/', '/graphql', '/health', '/explorer', '/callback', ...PUBLIC_AREAS]);

/** The first part of a path, where it is one of ours: what follows may be somebody's share, and what else is asked for may be anything. */
export function areaOf(path: string): string {
  const area = /^\/[\w-]*/.exec(path)?.[0] ?? '/';
  return AREAS.has(area) ? area : 'elsewhere';
}

/** Counts what clients come for; pages and health are not. */
function count(area: string, { operationType, errorCodes }: RequestFacts, response: Response, started: number): void {
  if (area !== '/graphql' && !PUBLIC_AREAS.includes(area)) return;
  const asked = (operationType as Asked | undefined) ?? (area === '/graphql' ? 'none' : 'public');
  const codes = [...errorCodes];
  if (codes.length === 0 && !response.writableFinished) codes.push('ABORTED');
  else if (codes.length === 0 && response.statusCode >= 400) codes.push(`HTTP_${String(response.statusCode)}`);
  countRequest(asked, codes, started);
}

const LONGEST_NAME = 80;

/** Gives the request an id, the client's own if it is a UUID, and writes one line when it has been answered: no variables, tokens, query texts or addresses. */
export const requestLog =
  (log: Log): RequestHandler =>
  (request, response, next) => {
    const given = request.get('x-request-id');
    const requestId = given !== undefined && UUID.test(given) ? given.toLowerCase() : randomUUID();
    const facts: RequestFacts = { requestId, startedAt: Date.now(), errorCodes: new Set() };
    const [area, started] = [areaOf(request.path), performance.now()];
    response.setHeader('x-request-id', requestId);
    response.once('close', () => {
      const { operation, operationType, errorCodes, startedAt } = facts;
      const line = {
        requestId,
        method: request.method,
        area,
        status: response.statusCode,
        durationMs: Date.now() - startedAt,
        ...(operationType !== undefined && { operationType, operation: operation?.slice(0, LONGEST_NAME) ?? null }),
        ...(errorCodes.size > 0 && { errorCodes: [...errorCodes] }),
        ...(!response.writableFinished && { aborted: true }),
      };
      count(area, facts, response, started);
      log[area === '/health' ? 'debug' : 'info'](line, 'request');
    });
    currentRequest.run(facts, next);
  };
