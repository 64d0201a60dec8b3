import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

async function isFree(port: number): Promise<number | undefined> {
  const server = createServer();
  try {
    server.listen({ port, host: '127.0.0.1' });
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch {
    return undefined;
  } finally {
    server.close();
  }
}

const LOWEST = 20_000;
const HIGHEST = 32_000; // below the ports that outgoing connections take
const TRIES = 200;

/** The first of `count` ports in a row that nobody listens on now. */
export async function freePorts(count: number): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const first = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    const found = await Promise.all(Array.from({ length: count }, (_, offset) => isFree(first + offset)));
    if (found.every((port) => port !== undefined)) return first;
  }
  throw new Error(`there are no ${count} free ports in a row`);
}
