import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ApiProblem } from '../../../api/client.js';
import { categoriesQuery } from '../../../api/queries.js';
import { Choice } from '../../../parts/Choice.js';
import { PageHead } from '../../../parts/PageHead.js';
import { Shown, Trouble } from '../../../parts/Shown.js';
import { language } from '../../../words/language.js';
import { DropFiles } from '../evidence/DropFiles.js';
import { upload } from '../evidence/upload.js';
import { Part } from '../parts.js';
import { MAKER, manufacturerQuery } from '../queries.js';
import { useProductWords } from '../products/words.js';
import { useMaker } from '../use-maker.js';
import { useMakerWords } from '../words.js';
import { ImportReport, type ImportView } from './ImportReport.js';
import { useImportWords } from './words.js';

const TRIAL = '/api/v1/products/import/trial';
const TYPES = '.xlsx,.csv';
const STALE = 412;

/** A file that was looked at, and what would become of it. */
interface Trial {
  file: File;
  view: ImportView;
}

/** Products from a file: prepare it, see what becomes of each row, save. And the way back: one's own products as a file. */
export function ImportPage() {
  const words = useImportWords();
  const products = useProductWords();
  const maker = useMakerWords();
  const { mayEdit } = useMaker();
  const company = useQuery(manufacturerQuery);
  return (
    <div className="flex flex-col gap-8">
      <PageHead title={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Shown of={company}>
        {(registered) =>
          registered === null ? (
            <p className="card">
              {products.needsCompany} <Link to="/maker/company">{products.toCompany}</Link>
            </p>
          ) : (
            <>
              <Prepare />
              {mayEdit ? <Import /> : <p className="card">{maker.readOnly}</p>}
            </>
          )
        }
      </Shown>
    </div>
  );
}

/** Files to begin with: a template, or what is registered. */
function Prepare() {
  const words = useImportWords();
  const { data: categories = [] } = useQuery(categoriesQuery);
  const [categoryId, setCategoryId] = useState('');
  const address = (path: string, format: 'xlsx' | 'csv', of = '') =>
    `/api/v1/products/${path}?${new URLSearchParams({ format, language: language.current(), ...(of && { categoryId: of }) })}`;
  return (
    <Part title={words.prepare}>
      <p>{words.prepareLead}</p>
      <Choice
        label={words.category}
        value={categoryId}
        options={[['', words.anyCategory], ...categories.map(({ id, name }): [string, string] => [id, name])]}
        choose={setCategoryId}
      />
      <p className="flex flex-wrap items-center gap-3">
        <a className="button button-quiet" href={address('import/template', 'xlsx', categoryId)} download>
          {words.template}
        </a>
        <a href={address('import/template', 'csv', categoryId)} download>
          {words.templateCsv}
        </a>
      </p>
      <p className="flex flex-wrap items-center gap-3">
        <a className="button button-quiet" href={address('export', 'xlsx')} download>
          {words.export}
        </a>
        <a href={address('export', 'csv')} download>
          {words.exportCsv}
        </a>
      </p>
    </Part>
  );
}

function Import() {
  const words = useImportWords();
  const queries = useQueryClient();
  const [trial, setTrial] = useState<Trial | null>(null);
  const [saved, setSaved] = useState<ImportView | null>(null);
  const save = useMutation({
    mutationFn: ({ file, view, onlyGood }: Trial & { onlyGood: boolean }) => {
      const asked = new URLSearchParams({ seal: view.seal, ...(onlyGood && { onlyGood: 'true' }) });
      return upload<ImportView>(file, () => undefined, `/api/v1/products/import?${asked}`);
    },
    onSuccess: async (view) => {
      setSaved(view);
      await queries.invalidateQueries({ queryKey: [MAKER] });
    },
  });
  const again = useMutation({
    mutationFn: async ({ file }: Trial) => ({ file, view: await upload<ImportView>(file, () => undefined, TRIAL) }),
    onSuccess: (next) => {
      save.reset();
      setTrial(next);
    },
  });
  function begin(next: Trial | null) {
    save.reset();
    setSaved(null);
    setTrial(next);
  }
  const isStale = save.error instanceof ApiProblem && save.error.problem.status === STALE;
  return (
    <>
      {!saved && (
        <Part title={words.choose}>
          <DropFiles<ImportView>
            label={words.file}
            accept={TYPES}
            hint={words.formats}
            path={TRIAL}
            single
            arrived={(view, file) => begin({ file, view })}
          />
        </Part>
      )}
      {saved ? (
        <Result view={saved} again={() => begin(null)} />
      ) : (
        trial && (
          <Section key={trial.view.seal + trial.file.lastModified} title={words.report}>
            <ImportReport view={trial.view} />
            {isStale ? (
              <div role="alert" className="card flex flex-col items-start gap-3">
                <p>{words.stale}</p>
                <button type="button" className="button" onClick={() => again.mutate(trial)}>
                  {words.tryAgain}
                </button>
              </div>
            ) : (
              save.error && <Trouble error={save.error} />
            )}
            {again.error && <Trouble error={again.error} />}
            {!isStale && (
              <SaveButtons
                view={trial.view}
                pending={save.isPending}
                save={(onlyGood) => save.mutate({ ...trial, onlyGood })}
              />
            )}
          </Section>
        )
      )}
    </>
  );
}

interface Saving {
  view: ImportView;
  pending: boolean;
  save: (onlyGood: boolean) => void;
}

function SaveButtons({ view: { counts, problems }, pending, save }: Saving) {
  const words = useImportWords();
  const good = counts.create + counts.change;
  if (problems.length > 0) return null;
  if (good === 0) return counts.refused === 0 ? <p role="status">{words.nothing}</p> : <p>{words.fixFirst}</p>;
  return (
    <div className="flex flex-col items-start gap-3">
      {counts.refused > 0 && <p>{words.fixFirst}</p>}
      <button
        type="button"
        className={`button ${counts.refused > 0 ? 'button-quiet' : ''}`}
        disabled={pending}
        onClick={() => save(counts.refused > 0)}
      >
        {pending ? words.saving : counts.refused > 0 ? words.saveGood(good) : words.save(good)}
      </button>
    </div>
  );
}

function Result({ view, again }: { view: ImportView; again: () => void }) {
  const words = useImportWords();
  const { create, change } = view.counts;
  return (
    <Section title={words.savedTitle}>
      <p className="card border-success-2 font-bold text-success-2">{words.saved(create, change)}</p>
      <ImportReport view={view} saved />
      <p className="flex flex-wrap gap-3">
        <Link to="/maker/products" className="button">
          {words.toProducts}
        </Link>
        <button type="button" className="button button-quiet" onClick={again}>
          {words.again}
        </button>
      </p>
    </Section>
  );
}

/** A part of the page that has just appeared: its heading gets the focus, so that it is read out. */
function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} ref={heading} tabIndex={-1} className="text-std-20B-150">
        {title}
      </h2>
      {children}
    </section>
  );
}
