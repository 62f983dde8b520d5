import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Schemas } from '../../api/client.js';
import { listingQuery } from '../../api/queries.js';
import { Facts } from '../../parts/Facts.js';
import { KindLabel } from '../../parts/KindLabel.js';
import { PageHead } from '../../parts/PageHead.js';
import { Shown } from '../../parts/Shown.js';
import { useWords } from '../../words/words.js';
import { CompareButton } from '../compare/CompareButton.js';
import { Components } from './Components.js';
import { Coverage } from './Coverage.js';
import { Dealers } from './Dealers.js';
import { Effects } from './Effects.js';
import { History } from './History.js';
import { Images } from './Images.js';
import { hoursSaved, OWN } from './own-figures.js';
import { Payback } from './Payback.js';
import { PriceRange } from './PriceRange.js';
import { PriceBox } from './PriceBox.js';
import { Share } from './Share.js';
import { ShortlistButton } from './ShortlistButton.js';
import { Specification } from './Specification.js';
import { useListingWords } from './words.js';
import { useTrustWords } from './trust-words.js';
import { Verified } from './Verified.js';

/** A listing: what the product is, what it costs, where it is looked after, whom to ask. */
export function ListingPage() {
  const { id = '' } = useParams();
  const listing = useQuery(listingQuery(id));
  return (
    <Shown of={listing} page>
      {(found) => <Listing listing={found} />}
    </Shown>
  );
}

function Listing({ listing }: { listing: Schemas['ListingView'] }) {
  const { listing: words } = useWords();
  const own = useListingWords();
  const trust = useTrustWords();
  const { category, dealers = [] } = listing;
  return (
    <article className="flex flex-col gap-10">
      <div className="grid grid-cols-1 items-start gap-6 md:grid-cols-[minmax(0,1fr)_20rem]">
        <Introduction listing={listing} />
        <div className="flex flex-col gap-4 md:sticky md:top-4">
          <PriceBox listing={listing} />
          <EstimateLink listing={listing} />
          <Link to={`/listings/${listing.id}/ask`} className="button no-print">
            {trust.ask}
          </Link>
          <ShortlistButton id={listing.id} />
          <CompareButton id={listing.id} />
        </div>
      </div>
      <PriceRange listing={listing} />
      <Effects listing={listing} />
      <Payback listing={listing} />
      <Specification listing={listing} />
      <Components components={listing.components} />
      <Coverage listing={listing} />
      <Dealers dealers={dealers} />
      <Verified id={listing.id} />
      <History id={listing.id} />
      <div className="no-print flex flex-wrap items-center justify-between gap-4">
        <Link to={`/search?${new URLSearchParams({ categoryId: category.id })}`}>{words.more(category.name)}</Link>
        <Link to={`/verify/${listing.id}`}>{own.certificate}</Link>
        <Link to={`/listings/${listing.id}/report`}>{trust.report}</Link>
        <Share />
      </div>
    </article>
  );
}

/** To the estimate, with the price of this listing, the hours of its first effect, and what was filled in here. */
function EstimateLink({ listing: { id, effects } }: { listing: Schemas['ListingView'] }) {
  const words = useListingWords();
  const [address] = useSearchParams();
  const hours = hoursSaved(effects);
  const query = new URLSearchParams({ listing: id, ...(hours > 0 && { hours: String(hours) }) });
  for (const field of OWN) if (address.get(field)) query.set(field, address.get(field)!);
  return (
    <Link to={`/estimate?${query}`} className="button no-print">
      {words.estimate}
    </Link>
  );
}

/** That a listing is provisional, until when and on what conditions. */
function Provisional({ endsOn, conditions }: { endsOn: string; conditions: string[] }) {
  const { listing, day } = useWords();
  const words = useListingWords();
  return (
    <div className="card flex flex-col gap-2 border-warning-orange-2 bg-orange-50">
      <p>{listing.provisionalHint(day(endsOn))}</p>
      {conditions.length > 0 && (
        <>
          <p className="font-bold">{words.conditions}</p>
          <ul className="list-disc pl-5" lang="ja">
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Introduction({ listing }: { listing: Schemas['ListingView'] }) {
  const words = useWords();
  const { name, maker, category, kind, endsOn, description, modelNumbers, publishedAt, gtin, brochure } = listing;
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={name}>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <KindLabel kind={kind} />
          <Link to={`/makers/${maker.id}`}>{maker.name}</Link>
          {[category, ...listing.furtherCategories].map(({ id, name: categoryName }) => (
            <Link key={id} to={`/categories/${id}`}>
              {categoryName}
            </Link>
          ))}
        </p>
      </PageHead>
      <Images name={name} images={listing.images} />
      {endsOn && <Provisional endsOn={endsOn} conditions={listing.conditions?.texts ?? []} />}
      <section className="flex flex-col gap-2">
        <h2 className="text-std-20B-150">{words.listing.overview}</h2>
        <p className="whitespace-pre-line" lang="ja">
          {description}
        </p>
      </section>
      <section className="flex flex-col gap-2">
        <h2 className="text-std-20B-150">{words.listing.spec}</h2>
        <Facts
          facts={[
            [words.listing.modelNumbers, modelNumbers.join('、')],
            [words.listing.maker, <Link to={`/makers/${maker.id}`}>{maker.name}</Link>],
            [words.listing.warranty, words.listing.months(listing.warrantyMonths)],
            [words.listing.published, words.day(publishedAt)],
            ...(gtin ? [[words.listing.gtin, gtin] as const] : []),
            ...(brochure
              ? [
                  [
                    words.listing.brochure,
                    <a href={brochure.url}>
                      {brochure.fileName} ({words.listing.size(brochure.size)})
                    </a>,
                  ] as const,
                ]
              : []),
          ]}
        />
      </section>
    </div>
  );
}
