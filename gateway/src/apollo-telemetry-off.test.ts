import { env } from 'node:process';
import { expect, it, vi } from 'vitest';

const seen = vi.hoisted(() => ({ atImport: 'not imported', atConstruction: 'not constructed' }));

vi.mock('@apollo/gateway', () => {
  seen.atImport = String(env['APOLLO_TELEMETRY_DISABLED']);
  return {
    ApolloGateway: class {
      load = (): Promise<never> => {
        seen.atConstruction = String(env['APOLLO_TELEMETRY_DISABLED']);
        return Promise.reject(new Error('enough'));
      };
      stop = (): Promise<void> => Promise.resolve();
      onSchemaLoadOrUpdate = (): (() => void) => () => undefined;
    },
  };
});

it('is off before the Apollo gateway is loaded, whatever the environment says', async () => {
  env['APOLLO_TELEMETRY_DISABLED'] = 'false';
  const { startGraphqlServer } = await import('./graphql-server.ts');
  const { createLog } = await import('@tessera/kit/telemetry/log.ts');
  const { connectionsTo } = await import('./subgraph-calls/connections.ts');
  const config = { production: false, introspection: true, supergraphFile: 'none' } as Parameters<
    typeof startGraphqlServer
  >[0];

  await expect(startGraphqlServer(config, connectionsTo(new Map()), createLog('test', 'silent'))).rejects.toThrow(
    'enough',
  );
  expect(seen).toEqual({ atImport: 'true', atConstruction: 'true' });
});
