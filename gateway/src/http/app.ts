import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { Log } from '@tessera/kit/telemetry/log.ts';
import { nameRequest, tracedRequest } from '@tessera/kit/telemetry/tracing.ts';
import cors from 'cors';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { GatewayConfig } from '../config.ts';
import { authenticate } from '../identity/authenticate.ts';
import type { VerifyAccessToken } from '../identity/access-token.ts';
import type { SigningKey } from '@tessera/kit/identity/identity-token.ts';
import { MAX_BODY } from '../limits/operation-limits.ts';
import { currentRequest, requestContext, type RequestContext } from '../request-context.ts';
import { nothingHere, refuseNul, unexpected } from './error-answer.ts';
import { areaOf, requestLog } from './request-log.ts';
import { startPage } from './start-page.ts';

/** What the HTTP side is made of. */
export interface AppParts {
  readonly graphql: ApolloServer<RequestContext>;
  readonly verify: VerifyAccessToken;
  readonly signer: SigningKey;
  readonly health: RequestHandler;
  readonly publicPaths: RequestHandler;
  readonly explorer: RequestHandler;
}

const securityHeaders = (config: GatewayConfig): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
    strictTransportSecurity: config.production && { maxAge: 31_536_000, includeSubDomains: true },
  });

const crossOrigin = (config: GatewayConfig): RequestHandler =>
  cors({
    origin: [...config.corsOrigins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'accept-language', 'x-request-id', 'apollo-require-preflight'],
    exposedHeaders: ['www-authenticate', 'x-request-id', 'retry-after'],
    maxAge: 600,
  });

const graphqlEndpoint = ({ graphql, verify, signer }: AppParts): RequestHandler =>
  expressMiddleware(graphql, {
    context: async ({ req: request }) => {
      const facts = currentRequest.getStore();
      if (facts === undefined) throw new Error('a request without facts');
      const viewer = await authenticate(verify, request.get('authorization'), facts.requestId);
      return requestContext(signer, viewer, facts.startedAt, request.get('accept-language'));
    },
  });

/** By its id a request is found in the traces and in the logs of every process. */
const traceName: RequestHandler = (_request, _response, next) => {
  nameRequest(currentRequest.getStore()?.requestId ?? 'unknown');
  next();
};

/** Everything the gateway answers over HTTP, in the order in which it is tried. */
export function createApp(config: GatewayConfig, parts: AppParts, log: Log): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(requestLog(log), securityHeaders(config));
  app.use('/health', parts.health);
  app.use(tracedRequest(areaOf, { continues: false }), traceName);
  app.use(parts.publicPaths);
  app.use(parts.explorer);
  app.get('/', startPage(config.publicUrl));
  app.use(
    '/graphql',
    crossOrigin(config),
    express.json({ limit: MAX_BODY, verify: refuseNul }),
    graphqlEndpoint(parts),
  );
  app.use(nothingHere);
  app.use(unexpected(log));
  return app;
}
