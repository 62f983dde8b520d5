import type { Readable } from 'node:stream';

/** A line of a file, or the knowledge that it was longer than allowed. */
export interface Line {
  number: number;
  /** None for a line that is too long. */
  bytes?: Buffer;
}

const NEWLINE = 10;

/** The lines of a stream that are not blank, one by one; memory is bounded by `most` bytes a line. */
export async function* linesOf(stream: Readable, most: number): AsyncGenerator<Line> {
  let number = 0;
  let open: Buffer[] = [];
  let size = 0;
  const close = (): Line | undefined => {
    number += 1;
    const tooLong = size > most;
    const bytes = Buffer.concat(open);
    open = [];
    size = 0;
    if (tooLong) return { number };
    return bytes.toString('latin1').trim() === '' ? undefined : { number, bytes };
  };
  const take = (part: Buffer): void => {
    size += part.length;
    if (size > most) open = [];
    else open.push(part);
  };
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      take(bytes.subarray(from, at));
      from = at + 1;
      const line = close();
      if (line) yield line;
    }
    take(bytes.subarray(from));
  }
  if (size > 0) {
    const line = close();
    if (line) yield line;
  }
}
