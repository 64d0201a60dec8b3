import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { checkPorts } from './check-ports.ts';
import { freePorts } from './free-ports.ts';

let server: Server | undefined;

afterEach(() => {
  server?.close();
});

async function occupy(port: number): Promise<void> {
  server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
}

it('is content with free ports', async () => {
  const port = await freePorts(2);

  await expect(checkPorts({ gateway: port, registry: port + 1 }, 0)).resolves.toBeUndefined();
});

it('names the port that is taken, what holds it, and the option that helps', async () => {
  const port = await freePorts(1);
  await occupy(port);

  await expect(checkPorts({ registry: port }, 0)).rejects.toMatchObject({
    code: 'PORT_TAKEN',
    message: expect.stringMatching(
      new RegExp(`^port ${port} \\(registry\\) is taken by process ${process.pid} \\(.*--port N`),
    ),
  });
});

it('waits for a port that is about to be given free', async () => {
  const port = await freePorts(1);
  await occupy(port);
  setTimeout(() => server?.close(), 300);

  await expect(checkPorts({ registry: port }, 5_000)).resolves.toBeUndefined();
});
