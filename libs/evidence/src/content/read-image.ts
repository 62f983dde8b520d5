import sharp, { type SharpOptions } from 'sharp';
import { DOCUMENT_LIMITS } from '../document.rules.js';
import { lookOf, MINIATURE } from '../look.rules.js';
import { Unreadable, type Found, type Picture } from './found.js';

/** Longer sides of the pictures that are made of an image, pixels. */
export const PICTURE_SIDES = [320, 800, 1600] as const;
export const LONGEST_SIDE = PICTURE_SIDES[2];

/** An image has one page and no text. */
export async function readImage(path: string): Promise<Found> {
  const made = await picturesOf(path, {}, path).catch((error: unknown) => {
    const bomb = /pixel limit/i.test(String(error));
    throw new Unreadable(bomb ? 'document_too_many_pixels' : 'document_incomplete');
  });
  return { pageCount: 1, pages: [], cut: false, ...made };
}

/**
 * Encodes an image anew as WebP in each size, none larger than the image: upright, in sRGB, without metadata (where it
 * was taken, by whom) and without anything else that was hidden in the file. Sizes that would be equal are made once.
 */
export async function picturesOf(
  source: string | Uint8Array,
  options: SharpOptions,
  path: string,
): Promise<Pick<Found, 'pictures' | 'look'>> {
  const image = sharp(source, { ...options, limitInputPixels: DOCUMENT_LIMITS.pixels, failOn: 'error' }).autoOrient();
  const pictures: Picture[] = [];
  for (const side of PICTURE_SIDES) {
    const target = `${path}-${side}`;
    const { width, height } = await image
      .clone()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toFile(target);
    pictures.push({ width, height, path: target });
    if (Math.max(width, height) < side) break;
  }
  const miniature = await image
    .clone()
    .flatten({ background: 'white' })
    .greyscale()
    .resize({ ...MINIATURE, fit: 'fill' })
    .raw()
    .toBuffer();
  return { pictures, look: lookOf(miniature) };
}
