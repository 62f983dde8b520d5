import type { Schemas } from '../../api/client.js';
import { useWords } from '../../words/words.js';

/** What a product costs, with its installation. */
export function PriceBox({ listing }: { listing: Schemas['ListingView'] }) {
  const words = useWords();
  const { bodyPrice, installationCost } = listing;
  return (
    <section className="card flex flex-col gap-3 bg-blue-50">
      <h2 className="font-bold">{words.listing.priceHeading}</h2>
      <p>
        <span className="block text-sm">{words.listing.price}</span>
        <span className="text-std-28B-150">{words.yen(bodyPrice)}</span> <span className="text-sm">{words.noTax}</span>
      </p>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 border-t border-solid-gray-300 pt-3 text-sm">
        <dt>{words.listing.installation}</dt>
        <dd>{words.yen(installationCost)}</dd>
        <dt className="font-bold">{words.listing.total}</dt>
        <dd className="font-bold">{words.yen(bodyPrice + installationCost)}</dd>
      </dl>
    </section>
  );
}
