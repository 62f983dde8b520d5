import type { FileHandle } from 'node:fs/promises';
import type { DocumentFault } from '../document.points.js';
import { DOCUMENT_LIMITS } from '../document.rules.js';
import { bytesAt, chunksOf, endsAsZip } from './bytes.js';

/** Where an image ends in its file, and its size in pixels as its header says; `end` is missing when it is cut off. */
interface Measured {
  width: number;
  height: number;
  end?: number;
}

/** More chunks has no PNG of twenty megabytes that a program wrote in earnest. */
const STEPS_MOST = 100_000;

/** What can be told of an image without decoding it. */
export async function inspectImage(
  file: FileHandle,
  size: number,
  type: 'image/png' | 'image/jpeg' | 'image/webp',
): Promise<DocumentFault[]> {
  const measure = { 'image/png': measurePng, 'image/jpeg': measureJpeg, 'image/webp': measureWebp }[type];
  const measured = await measure(file, size);
  if (!measured) return ['document_incomplete'];
  const faults: DocumentFault[] = [];
  const { width, height, end } = measured;
  if (width * height > DOCUMENT_LIMITS.pixels) faults.push('document_too_many_pixels');
  if (end === undefined || end > size) faults.push('document_incomplete');
  else if ((await hasMore(file, size, end)) || (await endsAsZip(file, size))) faults.push('document_two_in_one');
  return faults;
}

/** Whether anything follows an image but padding, or the mark with which one maker's telephones end every photo. */
async function hasMore(file: FileHandle, size: number, end: number): Promise<boolean> {
  if (end === size) return false;
  if ((await bytesAt(file, size - 4, 4)).toString('latin1') === 'SEFT') return false;
  for await (const { chunk } of chunksOf(file, { position: end })) {
    if (chunk.some((byte) => byte !== 0)) return true;
  }
  return false;
}

/** PNG: chunks of length, name, data and checksum up to the chunk IEND. */
async function measurePng(file: FileHandle, size: number): Promise<Measured | undefined> {
  const header = await bytesAt(file, 8, 16);
  if (header.length < 16 || header.toString('latin1', 4, 8) !== 'IHDR') return undefined;
  const measured = { width: header.readUInt32BE(8), height: header.readUInt32BE(12) };
  for (let at = 8, chunks = 0; at + 12 <= size && chunks < STEPS_MOST; chunks += 1) {
    const chunk = await bytesAt(file, at, 8);
    at += 12 + chunk.readUInt32BE(0);
    if (chunk.toString('latin1', 4) === 'IEND') return { ...measured, end: at };
  }
  return measured;
}

/** WebP: a RIFF container that says how long it is; the first chunk says how large the image is. */
async function measureWebp(file: FileHandle): Promise<Measured | undefined> {
  const header = await bytesAt(file, 0, 30);
  if (header.length < 30) return undefined;
  const length = header.readUInt32LE(4);
  const end = 8 + length + (length % 2);
  switch (header.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: 1 + header.readUIntLE(24, 3), height: 1 + header.readUIntLE(27, 3), end };
    case 'VP8L':
      return {
        width: 1 + (header.readUInt32LE(21) & 0x3fff),
        height: 1 + ((header.readUInt32LE(21) >> 14) & 0x3fff),
        end,
      };
    case 'VP8 ':
      return { width: header.readUInt16LE(26) & 0x3fff, height: header.readUInt16LE(28) & 0x3fff, end };
    default:
      return undefined;
  }
}

const START = 0xd8;
const END = 0xd9;
/** The headers that hold the size: all "start of frame" but those three numbers that mean something else. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * JPEG: segments of marker, length and data, image data between them, up to the end marker. Further images may follow,
 * as from cameras that store a preview; the end is that of the last.
 */
async function measureJpeg(file: FileHandle, size: number): Promise<Measured | undefined> {
  let largest: Measured | undefined;
  let end: number | undefined;
  for (let at = 0, steps = 0; at + 4 <= size;) {
    if ((steps += 1) > STEPS_MOST) return undefined;
    const marker = await bytesAt(file, at, 9);
    if (marker[0] !== 0xff) break;
    const kind = marker[1]!;
    if (kind === START || kind === 0xff) {
      at += kind === START ? 2 : 1;
      continue;
    }
    if (marker.length < 9) break;
    if (isFrame(kind)) {
      const frame = { width: marker.readUInt16BE(7), height: marker.readUInt16BE(5) };
      if (!largest || frame.width * frame.height > largest.width * largest.height) largest = frame;
    }
    at += 2 + marker.readUInt16BE(2);
    if (kind !== 0xda) continue;
    const next = await afterImageData(file, at);
    if (next === undefined) break;
    at = next.at;
    if (next.marker !== END) continue;
    end = at += 2;
    if ((await bytesAt(file, at, 2)).toString('hex') !== 'ffd8') break;
  }
  return largest && { ...largest, ...(end !== undefined && { end }) };
}

/** Where image data ends: at a marker that is neither an escaped byte nor a restart. */
async function afterImageData(file: FileHandle, from: number): Promise<{ at: number; marker: number } | undefined> {
  for await (const { chunk, at } of chunksOf(file, { position: from, overlap: 1 })) {
    for (
      let index = chunk.indexOf(0xff);
      index >= 0 && index + 1 < chunk.length;
      index = chunk.indexOf(0xff, index + 1)
    ) {
      const marker = chunk[index + 1]!;
      if (marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) continue;
      return { at: at + index, marker };
    }
  }
  return undefined;
}
