import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** After so long without work the dictionary is given back: it takes some 150 MB. */
const IDLE_MS = 10_000;
const REMEMBERED = 50_000;

/**
 * What the thread does: tells the words of each text with their readings. Written as text, so that it runs the same from
 * sources and from the build.
 */
const PROGRAM = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { TokenizerBuilder } = require(workerData);
  const builder = new TokenizerBuilder();
  builder.setDictionary('embedded://ipadic');
  builder.setMode('normal');
  const tokenizer = builder.build();
  parentPort.on('message', ({ id, texts }) => {
    const readings = texts.map((text) => tokenizer.tokenize(text)
      .map(({ surface, reading }) => (reading && reading !== '*' ? reading : surface)).join(' '));
    parentPort.postMessage({ id, readings });
  });
`;

interface Answer {
  id: number;
  readings: string[];
}

/**
 * Reads Japanese words by the IPADIC dictionary. The dictionary lives in a thread of its own, loaded when something is to
 * be read (0.3 s) and gone when nothing is, so that a process that only answers searches never holds it.
 */
@Injectable()
export class Readings implements OnApplicationShutdown {
  private readonly known = new LRUCache<string, string>({ max: REMEMBERED });
  private readonly waiting = new Map<
    number,
    { resolve: (readings: string[]) => void; reject: (error: Error) => void }
  >();
  private thread?: Worker;
  private idle?: NodeJS.Timeout;
  private asked = 0;
  private closing = false;

  /** The reading of each word in katakana, its parts separated by spaces. */
  async of(words: Iterable<string>): Promise<Map<string, string>> {
    const wanted = [...new Set(words)];
    const found = new Map<string, string>();
    const unknown = wanted.filter((word) => {
      const reading = this.known.get(word);
      if (reading !== undefined) found.set(word, reading);
      return reading === undefined;
    });
    if (unknown.length === 0) return found;
    const readings = await this.ask(unknown);
    for (const [at, word] of unknown.entries()) {
      this.known.set(word, readings[at]);
      found.set(word, readings[at]!);
    }
    return found;
  }

  /** Whoever still waits is told, and no thread is started for whoever comes later. */
  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    await this.release();
    this.fail(new Error('The dictionary is closed'));
  }

  private async ask(texts: string[]): Promise<string[]> {
    if (this.closing) throw new Error('The dictionary is closed');
    clearTimeout(this.idle);
    const thread = (this.thread ??= this.start());
    const id = (this.asked += 1);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      thread.postMessage({ id, texts });
    });
  }

  private start(): Worker {
    const dictionary = createRequire(import.meta.url).resolve('lindera-wasm-nodejs-ipadic');
    const thread = new Worker(PROGRAM, { eval: true, workerData: dictionary });
    thread.unref();
    thread.on('message', ({ id, readings }: Answer) => {
      this.waiting.get(id)?.resolve(readings);
      this.waiting.delete(id);
      if (this.waiting.size === 0) this.idle = setTimeout(() => void this.release(), IDLE_MS).unref();
    });
    thread.on('error', (error) => this.fail(error));
    thread.on('exit', () => this.fail(new Error('The dictionary thread has ended')));
    return thread;
  }

  private fail(error: Error): void {
    this.thread = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  private async release(): Promise<void> {
    clearTimeout(this.idle);
    const { thread } = this;
    this.thread = undefined;
    thread?.removeAllListeners('exit');
    await thread?.terminate();
  }
}
