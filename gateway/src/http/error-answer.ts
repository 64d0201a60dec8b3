import type { Log } from '@tessera/kit/telemetry/log.ts';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { currentRequest } from '../request-context.ts';

/** Answers with one error in the shape of a GraphQL answer, whatever was asked for. */
export function answerError(response: Response, status: number, code: string, message: string): void {
  const facts = currentRequest.getStore();
  facts?.errorCodes.add(code);
  const requestId = code === 'INTERNAL' ? { requestId: facts?.requestId } : {};
  response.status(status).json({ errors: [{ message, extensions: { code, ...requestId } }] });
}

/** For addresses at which there is nothing. */
export const nothingHere: RequestHandler = (_request, response) => {
  answerError(response, 404, 'NOT_FOUND', 'There is nothing at this address. GraphQL is at /graphql.');
};

const NUL = '\\u0000';
const HAS_NUL = 'text.nul';

/** PostgreSQL cannot keep the character U+0000, so no text that has it goes any further. Called with the raw body by `express.json`. */
export function refuseNul(_request: unknown, _response: unknown, body: Buffer): void {
  if (body.includes(NUL)) throw Object.assign(new Error('U+0000'), { type: HAS_NUL });
}

const isNul = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'type' in error && error.type === HAS_NUL;

const httpStatusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;

/** What the HTTP layer itself refuses or breaks at; GraphQL has its own errors. */
export const unexpected =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, _next) => {
    const status = httpStatusOf(error);
    if (response.headersSent) {
      response.destroy();
    } else if (isNul(error)) {
      answerError(response, 400, 'BAD_USER_INPUT', 'No text may have the character U+0000.');
    } else if (status === 413) {
      answerError(response, 413, 'REQUEST_TOO_LARGE', 'The request is too large.');
    } else if (status >= 400 && status < 500) {
      answerError(response, status, 'BAD_REQUEST', 'The request cannot be read.');
    } else {
      log.error({ requestId: currentRequest.getStore()?.requestId, err: error }, 'internal error');
      answerError(
        response,
        500,
        'INTERNAL',
        'Something went wrong inside. Quote the request id to whoever runs this service.',
      );
    }
  };
