import { expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';

/** A message as PostgreSQL sends it: a letter, the length of the rest, the rest. */
function message(letter: string, rest: Buffer): Buffer {
  const head = Buffer.alloc(5, letter);
  head.writeInt32BE(rest.length + 4, 1);
  return Buffer.concat([head, rest]);
}

const WELCOME = Buffer.concat([message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))]);
const FAREWELL = message(
  'E',
  Buffer.from('SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0'),
);

it('outlives a server that dies in the moment it has welcomed us', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(Buffer.concat([WELCOME, FAREWELL])));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const options = dataSourceOptions({ DATABASE_URL: `postgres://u:p@127.0.0.1:${port}/d`, DATABASE_POOL: 1 });
  await expect(new DataSource(options).initialize()).rejects.toThrow(/terminated|unexpected postmaster exit|queryable/);
  server.close();
});
