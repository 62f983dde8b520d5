import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../../api/client.js';
import { categoryQuery } from '../../../api/queries.js';
import { Shown } from '../../../parts/Shown.js';
import type { ProductContent } from '../products/product-draft.js';
import { readinessQuery } from '../queries.js';
import { EvidenceBoard } from './EvidenceBoard.js';

interface Props {
  view: Pick<Schemas['ProductView'], 'id' | 'dossierId'>;
  /** What is known of the product already and need not be typed again. */
  content: ProductContent;
}

/** The evidence of a product, as its readiness judges it. */
export function ProductEvidence({ view: { id, dossierId }, content }: Props) {
  const query = useQuery(readinessQuery(id));
  const { data: category } = useQuery({
    ...categoryQuery(content.categoryId ?? ''),
    enabled: Boolean(content.categoryId),
  });
  const capacity = category?.criteria?.attributes.find((attribute) => attribute.capacity);
  const own = capacity ? content.attributes?.[capacity.key] : undefined;
  const known = {
    modelNumber: content.modelNumbers?.[0],
    priceYen: content.bodyPrice,
    categoryName: category?.name,
    capacityUnit: capacity?.unit,
    ownCapacity: typeof own === 'number' ? own : undefined,
  };
  return (
    <Shown of={query}>
      {(readiness) =>
        readiness.tracks[0] && (
          <EvidenceBoard dossierId={dossierId} readiness={readiness} track={readiness.tracks[0]} known={known} />
        )
      }
    </Shown>
  );
}
