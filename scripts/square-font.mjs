// Writes apps/web/src/fonts/squares.woff2: a font of a few hundred bytes in which every kana, kanji and full-width sign
// is the same square, as wide as it will be in Noto Sans JP. A browser that has no Japanese font of its own shows it
// until the real one has come, so that nothing moves then. Run by hand; the file is part of the sources.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const EM = 1000;
const [ASCENT, DESCENT] = [880, -120];
/** Glyphs: what is missing, the square, the full-width space. */
const [SQUARE, SPACE, GLYPHS] = [1, 2, 3];

/** What is a square: punctuation and kana, kanji, full-width forms; U+3000 is a space. */
const RANGES = [
  [0x3000, 0x3000, SPACE],
  [0x3001, 0x30ff, SQUARE],
  [0x31f0, 0x31ff, SQUARE],
  [0x3220, 0x33ff, SQUARE],
  [0x3400, 0x4dbf, SQUARE],
  [0x4e00, 0x9fff, SQUARE],
  [0xf900, 0xfaff, SQUARE],
  [0xff01, 0xff60, SQUARE],
  [0xffe0, 0xffe6, SQUARE],
];

const u8 = (...values) => Buffer.from(values);
const u16 = (...values) => Buffer.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]));
const u32 = (...values) => Buffer.from(values.flatMap((value) => [24, 16, 8, 0].map((by) => (value >>> by) & 255)));
const join4 = (...parts) => {
  const whole = Buffer.concat(parts);
  return Buffer.concat([whole, Buffer.alloc(-whole.length & 3)]);
};

/** Corners of a rectangle, in the one direction or the other. */
const corners = (left, bottom, right, top) => [
  [left, bottom],
  [left, top],
  [right, top],
  [right, bottom],
];
const outer = corners(80, -40, 920, 800);
const inner = corners(120, 0, 880, 760).reverse();

function squareGlyph() {
  const points = [...outer, ...inner];
  const steps = (axis) => points.map((point, at) => point[axis] - (points[at - 1]?.[axis] ?? 0));
  return join4(u16(2, 80, -40, 920, 800), u16(3, 7, 0), u8(...points.map(() => 1)), u16(...steps(0)), u16(...steps(1)));
}

const name = Buffer.from('Squares', 'utf16le').swap16();
const glyph = squareGlyph();
/** In the order in which they stand in the file, with their number in WOFF2's list of tags. */
const tables = [
  [0, cmap()],
  [
    1,
    Buffer.concat([
      u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      u16(0x0803, EM),
      u32(0, 0, 0, 0),
      u16(80, -40, 920, 800, 0, 8, 2, 0, 0),
    ]),
  ],
  [2, Buffer.concat([u32(0x10000), u16(ASCENT, DESCENT, 0, EM, 80, 80, 920, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS)])],
  [3, u16(EM, 0, EM, 80, EM, 0)],
  [4, Buffer.concat([u32(0x10000), u16(GLYPHS, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)])],
  [5, Buffer.concat([u16(0, 4, 6 + 4 * 12), ...[1, 2, 4, 6].map((id) => u16(3, 1, 0x409, id, name.length, 0)), name])],
  [6, os2()],
  [7, Buffer.concat([u32(0x30000, 0), u16(-100, 50), u32(1, 0, 0, 0, 0)])],
  [10, glyph],
  [11, u16(0, 0, glyph.length / 2, glyph.length / 2)],
];

function cmap() {
  const groups = Buffer.concat(RANGES.map((range) => u32(...range)));
  return Buffer.concat([u16(0, 1, 3, 10), u32(12), u16(13, 0), u32(16 + groups.length, 0, RANGES.length), groups]);
}

function os2() {
  return Buffer.concat([
    u16(4, EM, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    Buffer.alloc(10),
    u32(0, 0x28070000, 0, 0),
    Buffer.from('NONE'),
    u16(0x40, 0x3000, 0xffe6, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
    u32(0x20000, 0),
    u16(500, 700, 0, 0x20, 1),
  ]);
}

/** A number in groups of seven bits, the highest first. */
function base128(value) {
  const bytes = [value & 127];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 127) | 128);
  return u8(...bytes);
}

// WOFF2 (W3C Recommendation, 2022); outlines stay as they are, which is version 3 of their transformation.
const data = brotliCompressSync(Buffer.concat(tables.map(([, content]) => content)));
const directory = Buffer.concat(
  tables.map(([tag, { length }]) => Buffer.concat([u8(tag === 10 || tag === 11 ? tag | 0xc0 : tag), base128(length)])),
);
const plain = 12 + tables.length * 16 + tables.reduce((sum, [, { length }]) => sum + ((length + 3) & ~3), 0);
const length = (48 + directory.length + data.length + 3) & ~3;
const font = join4(
  Buffer.from('wOF2'),
  u32(0x10000, length),
  u16(tables.length, 0),
  u32(plain, data.length),
  u16(1, 0),
  u32(0, 0, 0, 0, 0),
  directory,
  data,
);
writeFileSync(join(import.meta.dirname, '../apps/web/src/fonts/squares.woff2'), font);
console.log(`${font.length} bytes`);
