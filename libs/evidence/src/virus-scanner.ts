import { Inject, Injectable } from '@nestjs/common';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { CONFIG, Health, type Config } from '#platform';

/** What the scanner says of a content. */
export type Verdict = { infected: false } | { infected: true; threat: string };

/** A scanner that is silent for so long is away. */
const SILENCE_MS = 60_000;

/** The virus scanner clamd, over TCP: `man clamd`, commands INSTREAM and PING. */
@Injectable()
export class VirusScanner {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'CLAMD_URL'>,
    health: Health,
  ) {
    if (this.configured) health.register('virus_scanner', { required: false, check: () => this.check() });
  }

  get configured(): boolean {
    return this.config.CLAMD_URL !== '';
  }

  /** Sends a content and answers the verdict. @throws Error when the scanner is away or cannot take it */
  async scan(content: Readable): Promise<Verdict> {
    const answer = await this.ask(async (socket) => {
      socket.write('zINSTREAM\0');
      for await (const chunk of content as AsyncIterable<Buffer>) {
        if (!socket.writable) return; // it has answered already
        const length = Buffer.alloc(4);
        length.writeUInt32BE(chunk.length);
        socket.write(length);
        if (!socket.write(chunk)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
      }
      if (socket.writable) socket.write(Buffer.alloc(4));
    });
    const threat = /^stream: (.+) FOUND$/.exec(answer)?.[1];
    if (threat !== undefined) return { infected: true, threat };
    if (answer !== 'stream: OK') throw new Error(`clamd answered: ${answer || 'nothing'}`);
    return { infected: false };
  }

  /** Rejects unless the scanner answers. */
  async check(): Promise<void> {
    const answer = await this.ask((socket) => Promise.resolve(void socket.write('zPING\0')));
    if (answer !== 'PONG') throw new Error(`clamd answered: ${answer || 'nothing'}`);
  }

  /** One question on a connection of its own; the answer up to its NUL. */
  private async ask(question: (socket: Socket) => Promise<void>): Promise<string> {
    const { hostname, port } = new URL(this.config.CLAMD_URL);
    const socket = connect(Number(port || 3310), hostname.replace(/^\[|\]$/g, ''));
    socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('clamd is silent')));
    const chunks: Buffer[] = [];
    const closed = new Promise<void>((resolve, reject) => {
      socket.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (chunk.includes(0)) socket.end();
      });
      socket.on('error', reject);
      socket.on('close', () => resolve());
    });
    try {
      await Promise.all([question(socket), closed]);
      return Buffer.concat(chunks).toString('utf8').replace(/\0.*/s, '').trim();
    } finally {
      socket.destroy();
    }
  }
}
