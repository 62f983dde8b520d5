import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { categoryQuery, schemaQuery } from '../../../api/queries.js';
import { useAttributeWords } from '../../../parts/attribute-words.js';
import { Facts } from '../../../parts/Facts.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Trouble } from '../../../parts/Shown.js';
import { usePick, useWords } from '../../../words/words.js';
import { CaseLine } from '../cases/CaseLine.js';
import { ProductEvidence } from '../evidence/ProductEvidence.js';
import { ListingPanel } from '../listings/ListingPanel.js';
import { casesQuery, listingGracesQuery, MAKER, productListingQuery, productQuery } from '../queries.js';
import { useMaker } from '../use-maker.js';
import { useMakerWords } from '../words.js';
import { CreateProduct } from './CreateProduct.js';
import { draftFrom } from './product-draft.js';
import { Revisions } from './Revisions.js';
import { useProductWords } from './words.js';

type View = Schemas['ProductView'];

/** What stands in a revision that is not edited, with its review, its listing and its earlier revisions. */
export function ProductSheet({ view }: { view: View }) {
  const words = useProductWords();
  const maker = useMakerWords();
  const { mayEdit } = useMaker();
  const { data: cases = [] } = useQuery(casesQuery);
  const { data: listing } = useQuery(productListingQuery(view.id));
  const newest = cases.find(({ subjectId }) => subjectId === view.id);
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={view.name ?? maker.noName}>
        {!mayEdit && <p className="card">{maker.readOnly}</p>}
        {view.frozen && <p>{words.frozen}</p>}
      </PageHead>
      {newest && (
        <section className="flex flex-col gap-2" aria-label={words.review}>
          <h2 className="text-std-18B-160">{words.review}</h2>
          <CaseLine item={newest} />
        </section>
      )}
      {listing && <ListingPanel productId={view.id} listing={listing} />}
      {mayEdit && view.frozen && (
        <div className="flex flex-wrap items-start gap-3">
          {listing?.status === 'live' && newest?.stage === 'approved' && <StartChange id={view.id} />}
          <CreateProduct copyOf={view.id} label={words.duplicate} quiet />
        </div>
      )}
      {listing && (listing.status === 'live' || listing.status === 'suspended') && <Evidence view={view} />}
      <Content view={view} />
      <Revisions id={view.id} newest={view.revision} />
    </div>
  );
}

/** The evidence that carries a listing: it can be renewed at any time, and is in view while something is missing. */
function Evidence({ view }: { view: View }) {
  const words = useProductWords();
  const { data: graces } = useQuery(listingGracesQuery());
  if (!graces) return null;
  return (
    <details open={graces.some(({ productId }) => productId === view.id)} className="card">
      <summary className="text-std-18B-160">{words.renew}</summary>
      <div className="flex flex-col gap-4 pt-4">
        <p>{words.renewLead}</p>
        <ProductEvidence view={view} content={draftFrom(view).content} />
      </div>
    </details>
  );
}

/** Starts the next revision of a listed product. */
function StartChange({ id }: { id: string }) {
  const words = useProductWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/products/{id}/revisions', { params: { path: { id } } })),
    onSuccess: async (next) => {
      queries.setQueryData(productQuery(id).queryKey, next);
      await navigate(`/maker/products/${id}/price`);
      await queries.invalidateQueries({ queryKey: [MAKER] });
    },
  });
  return (
    <>
      {start.error && <Trouble error={start.error} />}
      <button type="button" className="button" disabled={start.isPending} onClick={() => start.mutate()}>
        {words.change}
      </button>
    </>
  );
}

function Content({ view }: { view: View }) {
  const words = useProductWords();
  const { yen, listing } = useWords();
  const pick = usePick();
  const say = useAttributeWords();
  const { data: category } = useQuery({ ...categoryQuery(view.categoryId ?? ''), enabled: view.categoryId !== null });
  const { data: form } = useQuery(schemaQuery(view.categoryId ?? ''));
  const attributes = (form?.fields ?? []).flatMap((field) => {
    const value = view.attributes[field.key];
    return value === undefined ? [] : [[pick(field.label), say(field, value)] as const];
  });
  return (
    <section className="card flex flex-col gap-3" aria-label={words.view}>
      <h2 className="text-std-18B-160">{words.view}</h2>
      <Facts
        facts={[
          [words.category, category && <Link to={`/categories/${category.id}`}>{category.name}</Link>],
          [words.name, view.name],
          [words.reading, view.reading],
          [words.modelNumbers, view.modelNumbers.join('、')],
          [words.description, view.description],
          ...attributes,
          ...view.effects.map(
            ({ process }, index) =>
              [
                `${words.index}（${process ?? ''}）`,
                view.effectIndexes[index] == null ? '' : listing.percent(view.effectIndexes[index]),
              ] as const,
          ),
          [words.freedHours, view.freedHours],
          [words.components, view.components.map(({ name }) => name).join('、')],
          [words.bodyPrice, view.bodyPrice === null ? '' : yen(view.bodyPrice)],
          [words.installationItems, view.installationCost === null ? '' : yen(view.installationCost)],
          [words.warranty, view.warrantyMonths === null ? '' : listing.months(view.warrantyMonths)],
        ]}
      />
    </section>
  );
}
