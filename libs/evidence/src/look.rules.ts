/** Size of the grey miniature that a look is made of, pixels. */
export const MINIATURE = { width: 9, height: 8 };

/** So many bits at least must be of either kind, or the picture is too plain to be told from others. */
const TELLING_BITS = 8;

/**
 * Pictures that differ in more bits look different. Scaling, cropping a margin and new compression change up to six. The
 * database finds them by seven bands of the hash (`look_bands`), of which six bits leave at least one as it was: more bits
 * would need more bands.
 */
export const LOOK_ALIKE_BITS = 6;

/**
 * The perceptual hash (dHash) of a picture from its miniature, one byte a pixel: for each pixel whether its right
 * neighbour is darker. Sixty-four characters 0 and 1; nothing for a picture that is almost plain.
 */
export function lookOf(miniature: Uint8Array): string | null {
  const { width, height } = MINIATURE;
  let bits = '';
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column + 1 < width; column += 1) {
      const at = row * width + column;
      bits += miniature[at]! > miniature[at + 1]! ? '1' : '0';
    }
  }
  const ones = bits.replaceAll('0', '').length;
  return ones < TELLING_BITS || ones > bits.length - TELLING_BITS ? null : bits;
}
