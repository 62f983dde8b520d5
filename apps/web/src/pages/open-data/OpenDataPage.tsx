import { useQuery } from '@tanstack/react-query';
import { licenseQuery } from '../../api/queries.js';
import { PageHead } from '../../parts/PageHead.js';
import { ScrollTable } from '../../parts/ScrollTable.js';
import { useOpenDataWords } from './words.js';

const BASE = '/api/v1/open-data';

/** What there is to take as data, and how. */
export function OpenDataPage() {
  const words = useOpenDataWords();
  const { data: license } = useQuery(licenseQuery);
  return (
    <div className="flex flex-col gap-10">
      <PageHead title={words.title}>
        <p className="max-w-[48rem]">{words.lead}</p>
        {license && (
          <p>
            {words.license} <a href={license}>{license}</a>
          </p>
        )}
      </PageHead>
      <Files />
      <Changes />
      <section className="flex flex-col gap-3">
        <h2 className="text-std-20B-150">{words.certificates}</h2>
        <p className="max-w-[48rem]">{words.certificatesLead}</p>
        <p>
          <a href="/.well-known/jwks.json">/.well-known/jwks.json</a>
        </p>
      </section>
      <section className="flex flex-col gap-3">
        <h2 className="text-std-20B-150">{words.api}</h2>
        <p>{words.apiLead}</p>
        <p>
          <a href="/api/docs">/api/docs</a>
        </p>
      </section>
    </div>
  );
}

function Files() {
  const words = useOpenDataWords();
  const files = [
    [words.listingsJson, words.json, `${BASE}/listings.json`],
    [words.listingsCsv, words.csv, `${BASE}/listings.csv`],
    [words.listingsSjis, words.sjis, `${BASE}/listings.csv?charset=shift_jis`],
    [words.categories, words.json, `${BASE}/categories.json`],
    [words.catalog, words.dcat, `${BASE}/catalog.jsonld`],
  ] as const;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-std-20B-150">{words.files}</h2>
      <ScrollTable label={words.files}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.format}</th>
            <th scope="col">{words.address}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(([name, format, address]) => (
            <tr key={address}>
              <th scope="row">{name}</th>
              <td>{format}</td>
              <td>
                <a href={address}>{address.slice(BASE.length + 1)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

function Changes() {
  const words = useOpenDataWords();
  return (
    <section className="flex max-w-[48rem] flex-col gap-3">
      <h2 className="text-std-20B-150">{words.changes}</h2>
      <p>{words.changesLead}</p>
      <ol className="list-decimal pl-6">
        {words.changesSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.polite}</p>
      <h3 className="font-bold">{words.example}</h3>
      <pre
        tabIndex={0}
        className="overflow-x-auto rounded-8 border border-solid-gray-300 bg-solid-gray-50 p-3 text-sm whitespace-pre"
      >
        <code>{`curl -s '${window.location.origin}${BASE}/changes?since=0&limit=2'`}</code>
      </pre>
    </section>
  );
}
