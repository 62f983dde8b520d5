import type { FileHandle } from 'node:fs/promises';

const CHUNK = 64 * 1024;

/** Up to `length` bytes of a file from `position`; fewer at its end. */
export async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/**
 * A file chunk by chunk from `position`, so that it is never whole in memory. Each chunk begins with the last `overlap`
 * bytes of the one before, for what would be cut in two; a chunk is overwritten by the next.
 */
export async function* chunksOf(
  file: FileHandle,
  { position = 0, overlap = 0 } = {},
): AsyncIterable<{ chunk: Buffer; at: number }> {
  const buffer = Buffer.alloc(overlap + CHUNK);
  let kept = 0;
  for (let at = position; ;) {
    const { bytesRead } = await file.read(buffer, kept, CHUNK, at);
    if (bytesRead === 0) return;
    const chunk = buffer.subarray(0, kept + bytesRead);
    yield { chunk, at: at - kept };
    at += bytesRead;
    kept = Math.min(overlap, chunk.length);
    chunk.copy(buffer, 0, chunk.length - kept);
  }
}

/** Whether a file ends as zip files end, so that unpacking programs take it for one whatever it begins with. */
export async function endsAsZip(file: FileHandle, size: number): Promise<boolean> {
  const from = Math.max(0, size - 22 - 0xffff);
  const tail = await bytesAt(file, from, size - from);
  for (let at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1'); at >= 0;) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true;
    if (at === 0) return false;
    at = tail.lastIndexOf('PK\x05\x06', at - 1, 'latin1');
  }
  return false;
}
