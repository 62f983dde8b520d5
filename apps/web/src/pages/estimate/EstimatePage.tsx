import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { estimateQuery, listingQuery } from '../../api/queries.js';
import { PageHead } from '../../parts/PageHead.js';
import { Loading, Trouble } from '../../parts/Shown.js';
import { askedFor } from './asked.js';
import { EstimateForm } from './EstimateForm.js';
import { EstimateResult } from './EstimateResult.js';
import { useEstimateWords } from './words.js';

/** What the subsidy and the payback come to for one's own company; everything it is reckoned with is in the address. */
export function EstimatePage() {
  const words = useEstimateWords();
  const [address] = useSearchParams();
  const { asked, missing } = askedFor(address);
  return (
    <div className="flex flex-col gap-8">
      <PageHead title={words.title}>
        <p className="max-w-[48rem]">{words.lead}</p>
      </PageHead>
      <div className="grid grid-cols-1 items-start gap-8 md:grid-cols-[20rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-4">
          <ForListing id={address.get('listing') ?? ''} />
          <EstimateForm key={address.toString()} missing={missing} />
        </div>
        {asked && <Result address={address} />}
      </div>
    </div>
  );
}

function ForListing({ id }: { id: string }) {
  const words = useEstimateWords();
  const { data } = useQuery({ ...listingQuery(id), enabled: id !== '' });
  const [address] = useSearchParams();
  if (!data) return null;
  const free = new URLSearchParams(address);
  free.delete('listing');
  free.set('price', String(data.bodyPrice));
  free.set('installation', String(data.installationCost));
  return (
    <div className="card flex flex-col gap-1 bg-blue-50 text-sm">
      <p>
        <Link to={`/listings/${id}`}>{words.forListing(data.name)}</Link>
      </p>
      <p className="no-print">
        <Link to={`/estimate?${free}`}>{words.withoutListing}</Link>
      </p>
    </div>
  );
}

function Result({ address }: { address: URLSearchParams }) {
  const { asked } = askedFor(address);
  const chosen = useQuery(estimateQuery(asked));
  const other = useQuery(estimateQuery(asked && { ...asked, wageRise: asked.wageRise === 'true' ? 'false' : 'true' }));
  if (chosen.error) return <Trouble error={chosen.error} />;
  if (!chosen.data) return <Loading />;
  return <EstimateResult chosen={chosen.data} other={other.data} />;
}
