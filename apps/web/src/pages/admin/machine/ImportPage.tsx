import { useState, type FormEvent } from 'react';
import { answerOf, type Schemas } from '../../../api/client.js';
import { language } from '../../../words/language.js';
import { Confirmation } from '../../../parts/Confirmation.js';
import { OperationCard } from '../../../parts/operations/OperationCard.js';
import { useOperation, useStarted, type Operation } from '../../../parts/operations/operations.js';
import { PageHead } from '../../../parts/PageHead.js';
import { ScrollTable } from '../../../parts/ScrollTable.js';
import { Shown } from '../../../parts/Shown.js';
import { useWords } from '../../../words/words.js';
import { useAdminWords } from '../words.js';

/** A file goes as a form, which the typed client does not write. */
function sent(file: File): Promise<Operation> {
  const body = new FormData();
  body.append('file', file);
  const headers = { 'accept-language': language.current() };
  const call = fetch('/api/v1/operations/catalog-import', { method: 'POST', body, headers }).then(async (response) => {
    const answer = (await response.json()) as Operation;
    return response.ok ? { data: answer, response } : { error: answer, response };
  });
  return answerOf(call);
}

/** Moves an existing catalog in, with live progress and a report of every line that was refused. */
export function ImportPage() {
  const { import: words } = useAdminWords();
  const { query, newest } = useOperation('catalog_import');
  const [file, setFile] = useState<File>();
  const [asking, setAsking] = useState(false);
  const start = useStarted(() => sent(file!));
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (file) setAsking(true);
  };
  return (
    <div className="flex flex-col gap-5">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={query}>
        {() => (
          <>
            {newest?.endedAt !== null && (
              <form onSubmit={ask} className="flex flex-wrap items-end gap-3">
                <label className="flex min-w-0 flex-col gap-1 font-bold">
                  {words.file}
                  <input
                    type="file"
                    accept=".jsonl,.ndjson,.json,application/x-ndjson"
                    className="field max-w-full font-normal"
                    onChange={({ target }) => setFile(target.files?.[0])}
                  />
                </label>
                <button type="submit" className="button" aria-disabled={!file}>
                  {words.start}
                </button>
              </form>
            )}
            <OperationCard operation={newest}>{newest?.imported && <Report of={newest.imported} />}</OperationCard>
          </>
        )}
      </Shown>
      {asking && file && (
        <Confirmation
          title={words.ask(file.name)}
          verb={words.start}
          act={() => start.mutateAsync()}
          close={() => setAsking(false)}
        >
          <p>{words.reach}</p>
        </Confirmation>
      )}
    </div>
  );
}

function Report({ of: { read, created, present, refused, lines } }: { of: Schemas['Imported'] }) {
  const { import: words } = useAdminWords();
  const { number } = useWords();
  const counts = [
    [words.read, read],
    [words.created, created],
    [words.present, present],
    [words.refused, refused],
  ] as const;
  return (
    <>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt className="text-sm">{name}</dt>
            <dd className="text-lg font-bold tabular-nums">{number(count)}</dd>
          </div>
        ))}
      </dl>
      {lines.length > 0 && (
        <>
          <ScrollTable label={words.refusedLines}>
            <thead>
              <tr>
                <th scope="col">{words.line}</th>
                <th scope="col">{words.externalId}</th>
                <th scope="col">{words.reasons}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ line, externalId, reasons }) => (
                <tr key={line}>
                  <td className="tabular-nums">{line}</td>
                  <td className="min-w-28">{externalId}</td>
                  <td className="min-w-56">{reasons.join(' / ')}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
          {refused > lines.length && <p>{words.more(number(refused - lines.length))}</p>}
        </>
      )}
    </>
  );
}
