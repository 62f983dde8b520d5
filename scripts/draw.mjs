// `npm run draw`: encodes the drawings of the demonstration as WebP in the three sizes that uploaded
// images are shown in, with the code that encodes those, so that the first start has nothing to draw.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawings, fileOf, hashOf, PICTURES } from '../apps/cli/src/demo/pictures/prepared.ts';
import { picturesOf } from '../libs/evidence/src/content/read-image.ts';

rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
const prepared = [];
for (const { name, subject, svg } of drawings()) {
  const { pictures, look } = await picturesOf(Buffer.from(svg), {}, join(PICTURES, name));
  const sizes = pictures.map(({ path, width, height }) => ({
    width,
    height,
    path,
    sha256: hashOf(readFileSync(path)),
  }));
  const picture = {
    name,
    subject,
    drawing: hashOf(svg),
    look,
    sizes: sizes.map(({ width, height, sha256 }) => ({ width, height, sha256 })),
  };
  for (const { path, width } of sizes) renameSync(path, fileOf(picture, { width }));
  prepared.push(picture);
}
writeFileSync(join(PICTURES, 'pictures.json'), `${JSON.stringify(prepared, null, 1)}\n`);
console.log(`${prepared.length} pictures drawn into ${PICTURES}`);
