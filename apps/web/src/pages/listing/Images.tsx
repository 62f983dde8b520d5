import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useWords } from '../../words/words.js';

/** The pictures of a product: one large, the others to choose from. Their sizes are known, so nothing jumps. */
export function Images({ name, images }: { name: string; images: Schemas['ListedImageView'][] }) {
  const { listing: words } = useWords();
  const [chosen, setChosen] = useState(0);
  const shown = images[chosen];
  if (!shown) return null;
  return (
    <section aria-label={words.images} className="flex flex-col gap-3">
      <figure>
        <Picture image={shown} alt={shown.caption ?? name} sizes="(min-width: 64rem) 44rem, 100vw" first />
        {shown.caption && (
          <figcaption className="pt-1 text-sm" lang="ja">
            {shown.caption}
          </figcaption>
        )}
      </figure>
      {images.length > 1 && (
        <ul className="no-print flex flex-wrap gap-2">
          {images.map((image, index) => (
            <li key={index}>
              <button
                type="button"
                aria-pressed={index === chosen}
                className="size-20 overflow-hidden rounded-8 border-2 border-solid-gray-300 aria-pressed:border-blue-900"
                onClick={() => setChosen(index)}
              >
                <Picture image={image} alt={image.caption ?? `${name} ${index + 1}`} sizes="5rem" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface PictureProps {
  image: Schemas['ListedImageView'];
  alt: string;
  sizes: string;
  /** It is what the page shows first: the server has had it loaded already, by these sizes. */
  first?: boolean;
}

function Picture({ image, alt, sizes, first = false }: PictureProps) {
  const largest = image.sizes.at(-1);
  if (!largest) return null;
  return (
    <img
      src={largest.url}
      srcSet={image.sizes.map(({ url, width }) => `${url} ${width}w`).join(', ')}
      sizes={sizes}
      width={largest.width}
      height={largest.height}
      alt={alt}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : 'auto'}
      className="h-auto w-full rounded-8 object-contain"
    />
  );
}
