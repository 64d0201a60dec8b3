import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

async function listenOn(port: number): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const server = createServer();
  server.listen({ port, host: '127.0.0.1' });
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    server.close();
    await once(server, 'close');
  };
  return { port: (server.address() as AddressInfo).port, close };
}

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const { port, close } = await listenOn(0);
  await close();
  return port;
}
