import { expect, it } from 'vitest';
import { composeFileComplaints } from './compose-file.ts';

const file = (service: string, rest = ''): string => `
services:
  database:
    image: postgres:18
    healthcheck: { test: [CMD, pg_isready], interval: 5s }
  gateway:
    image: tessera
    ${service}
${rest}`;

it('accepts what the specification allows', () => {
  const depends = 'depends_on: { database: { condition: service_healthy } }';

  expect(composeFileComplaints(file(depends))).toEqual([]);
});

it.each([
  ['a key that does not exist', 'prots: [4000]', '/services/gateway must NOT have additional properties'],
  ['a value of the wrong type', 'ports: 4000', '/services/gateway/ports must be array'],
  [
    'a duration nobody can read',
    'stop_grace_period: soon',
    '/services/gateway/stop_grace_period must match format "duration"',
  ],
])('refuses %s', (_what, service, complaint) => {
  expect(composeFileComplaints(file(service))).toContain(complaint);
});

it.each([
  ['service', 'depends_on: [postgres]', 'postgres'],
  ['service', 'network_mode: service:postgres', 'postgres'],
  ['network', 'networks: [inside]', 'inside'],
  ['secret', 'secrets: [password]', 'password'],
  ['volume', 'volumes: ["data:/data"]', 'data'],
])('refuses a %s that is not defined: %s', (kind, service, name) => {
  expect(composeFileComplaints(file(service))).toEqual([
    `/services/gateway uses the ${kind} ${name}, which is not defined`,
  ]);
});

it('refuses to wait for the health of a service that nobody checks', () => {
  const text = file('depends_on: { cache: { condition: service_healthy } }', '  cache: { image: redis }');

  expect(composeFileComplaints(text)).toEqual([
    '/services/gateway waits for the health of cache, which has no health check',
  ]);
});

it('takes folders for what they are, and leaves interpolated values to Compose', () => {
  expect(composeFileComplaints(file('volumes: ["./data:/data"]\n    stop_grace_period: ${GRACE:-30s}'))).toEqual([]);
});
