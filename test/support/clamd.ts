import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** What the fake takes for a virus. */
export const VIRUS = 'this stands in for a virus';

/** A server that speaks as clamd does. It finds one virus, by its text. */
export interface FakeClamd {
  url: string;
  /** Contents that came in whole. */
  scanned: number;
  close(): Promise<void>;
}

/** Starts a stand-in for clamd on a free port, or on the one given; it takes so many bytes at most. */
export async function startClamd({ port = 0, mostBytes = 25 * 1024 ** 2 } = {}): Promise<FakeClamd> {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      if (received.toString('latin1', 0, 6) === 'zPING\0') return void socket.end('PONG\0');
      const chunks: Buffer[] = [];
      for (let at = 'zINSTREAM\0'.length; at + 4 <= received.length;) {
        const length = received.readUInt32BE(at);
        if (length === 0) {
          fake.scanned += 1;
          const found = Buffer.concat(chunks).includes(VIRUS);
          return void socket.end(found ? 'stream: Test.Virus FOUND\0' : 'stream: OK\0');
        }
        chunks.push(received.subarray(at + 4, at + 4 + length));
        at += 4 + length;
        if (at > mostBytes) return void socket.end('INSTREAM size limit exceeded. ERROR\0');
      }
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const fake: FakeClamd = {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    scanned: 0,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
  return fake;
}
