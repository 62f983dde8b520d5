import sharp, { type Sharp } from 'sharp';

const SHAPES = [
  '<circle cx="30%" cy="40%" r="20%" fill="#204080"/><rect x="55%" y="10%" width="30%" height="70%" fill="#c04020"/>',
  '<rect x="10%" y="60%" width="80%" height="15%" fill="#106030"/><circle cx="75%" cy="25%" r="15%" fill="#f0c000"/>',
] as const;

/** One of two drawings that look different, of any size; shades run through it as through a photo. */
export function drawing(which: 0 | 1, width = 1200, height = 900): Sharp {
  const turned = which === 0 ? 'x2="1" y2="1"' : 'x1="1" x2="0" y2="0.3"';
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" ${turned}>` +
        '<stop offset="0" stop-color="#ffffff"/><stop offset="0.6" stop-color="#667788"/><stop offset="1" stop-color="#eeeeee"/>' +
        `</linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>${SHAPES[which]}</svg>`,
    ),
  );
}
