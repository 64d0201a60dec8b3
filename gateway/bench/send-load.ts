import { Client } from 'undici';
import { headersOf, type Block, type BlockResult, type Call } from './call.ts';

/** Sends one call and reads the answer to its end; whether it was one. */
async function send(client: Client, path: string, call: Call): Promise<boolean> {
  try {
    const { statusCode, body } = await client.request({
      method: 'POST',
      path,
      headers: headersOf(call),
      body: call.body,
    });
    await body.arrayBuffer();
    return statusCode === 200;
  } catch {
    return false;
  }
}

/** Loads one address for one block. Connections begin at different calls, so that the same one is never on its way twice. */
async function run({ url, calls, connections, milliseconds }: Block): Promise<BlockResult> {
  const { origin, pathname } = new URL(url);
  const latencies: number[] = [];
  let failures = 0;
  let next = 0;
  const begun = performance.now();
  const connection = async (): Promise<void> => {
    const client = new Client(origin);
    for (let sent = begun; sent - begun < milliseconds; sent = performance.now()) {
      const call = calls[next++ % calls.length];
      if (call === undefined) return;
      if (await send(client, pathname, call)) latencies.push(performance.now() - sent);
      else failures += 1;
    }
    await client.close();
  };
  await Promise.all(Array.from({ length: connections }, connection));
  return { milliseconds: performance.now() - begun, latencies, failures };
}

// A process of its own: what it costs to send is not measured with what it costs to answer.
process.on('message', (block: Block) => {
  void run(block).then((result) => process.send?.(result));
});
process.channel?.ref();
process.send?.('ready');
