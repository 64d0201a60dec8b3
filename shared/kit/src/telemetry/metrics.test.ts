import type { Request, Response } from 'express';
import { expect, it } from 'vitest';
import { countedBy, countRequest, countSubgraphCall, metricsRoute, startMetrics } from './metrics.ts';

/** All series of the process, without those of Node. */
async function series(): Promise<readonly string[]> {
  let text = '';
  const response = {
    set: () => response,
    send: (body: string) => {
      text = body;
    },
  };
  await metricsRoute({} as Request, response as unknown as Response, () => undefined);
  return text.split('\n').filter((line) => line.startsWith('tessera_') && !/_bucket|_sum/.test(line));
}

it('says what runs', async () => {
  startMetrics('kit');
  expect(await series()).toContainEqual(
    expect.stringMatching(/^tessera_build_info\{version="\d+\.\d+\.\d+",node="v\d+\.[^"]+",service="kit"\} 1$/),
  );
});

it('counts a request once, by the code that weighs most', async () => {
  countRequest('query', [], performance.now());
  countRequest('mutation', ['NOT_FOUND', 'INTERNAL_SERVER_ERROR', 'FORBIDDEN'], performance.now());
  countRequest('mutation', ['NOT_FOUND', 'FORBIDDEN'], performance.now());
  const counted = (await series())
    .filter((line) => line.startsWith('tessera_request'))
    .map((line) => line.slice(line.indexOf('operation')));
  expect(counted).toEqual([
    'operation="query",outcome="OK"} 1',
    'operation="mutation",outcome="INTERNAL_SERVER_ERROR"} 1',
    'operation="mutation",outcome="NOT_FOUND"} 1',
  ]);
});

it('counts what a service tells it, by one word', async () => {
  const count = countedBy('tessera_notes_total', 'Notes.', 'ending');
  count('WRITTEN');
  count('WRITTEN');
  expect(await series()).toContain('tessera_notes_total{ending="WRITTEN",service="kit"} 2');
});

it('never makes a label of a value, nor more labels than it can bear', async () => {
  for (const said of ['my address is Elm Row 7', 'ada@example.org', 'x'.repeat(1_000), '', 'A'.repeat(60)])
    countSubgraphCall('registry', said, performance.now());
  for (let n = 0; n < 1_000; n += 1) countSubgraphCall('registry', `HTTP_${n}`, performance.now());
  const calls = (await series()).filter((line) => line.startsWith('tessera_subgraph_call'));
  expect(calls.length).toBeLessThanOrEqual(41);
  expect(calls.find((line) => line.includes('outcome="OTHER"'))).toMatch(/ \d{3}$/);
  expect(calls.join('\n')).not.toMatch(/Elm|ada|xx|AAAA/);
});
