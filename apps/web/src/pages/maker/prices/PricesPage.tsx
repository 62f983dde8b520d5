import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api, type Schemas } from '../../../api/client.js';
import { DateField, Form, SubmitButton, useForm, YenField } from '../../../parts/form/index.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { distributorQuery, MAKER, sellableQuery, soldPricesQuery } from '../queries.js';
import { todayInJapan } from '../today.js';
import { useMaker } from '../use-maker.js';
import { pricesOf } from './sold-prices.js';
import { usePriceWords } from './words.js';

type Product = Schemas['SellableProductView'];
type Price = Schemas['SoldPriceView'];

/** What the company may sell of others, and what it asks for it. */
export function PricesPage() {
  const words = usePriceWords();
  const distributor = useQuery(distributorQuery);
  return (
    <div className="flex flex-col gap-6">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={distributor}>
        {(registered) =>
          registered === null ? (
            <p className="card">
              {words.needsDistributor} <Link to="/maker/distributor">{words.toDistributor}</Link>
            </p>
          ) : (
            <Products />
          )
        }
      </Shown>
    </div>
  );
}

function Products() {
  const words = usePriceWords();
  const products = useQuery(sellableQuery(true));
  const prices = useQuery(soldPricesQuery);
  return (
    <Shown of={products}>
      {(items) =>
        items.length === 0 ? (
          <p className="card">
            {words.none} <Link to="/maker/dealers">{words.toDealers}</Link>
          </p>
        ) : (
          <Shown of={prices}>
            {(stated) => (
              <ul className="flex flex-col gap-4">
                {items.map((product) => (
                  <li key={product.id}>
                    <Card product={product} stated={stated} />
                  </li>
                ))}
              </ul>
            )}
          </Shown>
        )
      }
    </Shown>
  );
}

function Card({ product, stated }: { product: Product; stated: readonly Price[] }) {
  const words = usePriceWords();
  const { yen, day } = useWords();
  const { mayEdit } = useMaker();
  const { id, name, modelNumbers, manufacturer } = product;
  const { inForce, toCome, all } = pricesOf(stated, id, todayInJapan());
  return (
    <article aria-label={name ?? ''} className="card flex flex-col gap-3">
      <div>
        <h2 className="text-std-18B-160">{name}</h2>
        <p className="text-sm">
          {words.maker(manufacturer.name)} ・ {words.models(modelNumbers.join('、'))}
        </p>
      </div>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span>{words.now}</span>
        <strong className="text-std-20B-150">{inForce ? yen(inForce.price) : words.notStated}</strong>
        {toCome.map((each) => (
          <span key={each.id} className="text-sm">
            {words.from(day(each.validFrom), yen(each.price))}
          </span>
        ))}
      </p>
      {mayEdit && <State product={product} />}
      {all.length > 0 && (
        <details className="text-sm">
          <summary>{words.history}</summary>
          <ul className="list-disc pl-6">
            {all.map((each) => (
              <li key={each.id}>
                {words.from(day(each.validFrom), yen(each.price))}（{words.statedBy(each.statedBy)}）
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

/** States a price from a day on. */
function State({ product: { id } }: { product: Product }) {
  const words = usePriceWords();
  const queries = useQueryClient();
  const form = useForm<Omit<Schemas['SoldPriceBody'], 'productId'>, unknown>({
    send: (body, once) =>
      answerOf(api.POST('/api/v1/distributor/sold-prices', { body: { ...body, productId: id }, headers: once })),
    done: () => {
      form.form.current?.reset();
      void queries.invalidateQueries({ queryKey: [MAKER, 'sold-prices'] });
    },
  });
  return (
    <details>
      <summary className="py-1 underline">{words.change}</summary>
      <div className="pt-3">
        <Form of={form}>
          <YenField at="/price" label={words.price} />
          <DateField at="/validFrom" label={words.validFrom} hint={words.validFromHint} optional />
          <SubmitButton>{words.save}</SubmitButton>
        </Form>
      </div>
    </details>
  );
}
