import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Schemas } from '../../../api/client.js';
import { Choice } from '../../../parts/Choice.js';
import { Loading, Shown } from '../../../parts/Shown.js';
import { useKeys } from '../keys/use-keys.js';
import { lookalikesQuery, papersQuery, paperTextQuery } from '../queries.js';
import { useReviewWords } from '../words.js';
import { examines, useCase } from './case-context.js';

type Paper = Schemas['CaseDocumentView'];

/** Longer side of the picture that is asked for, pixels: sharp at twice the width of the pane. */
const SIDE = 1600;
const LEAST_ZOOM = 1;
const MOST_ZOOM = 3;
const STEP = 0.5;

/** The documents of a case in the page: pages as pictures that the registry draws, text beside them. */
export function Viewer() {
  const { file } = useCase();
  const papers = useQuery(papersQuery(file.id));
  return <Shown of={papers}>{(all) => <Papers papers={all} />}</Shown>;
}

function Papers({ papers }: { papers: readonly Paper[] }) {
  const { papers: words } = useReviewWords();
  const { shown, show } = useCase();
  const paper = papers.find(({ id }) => id === shown?.documentId) ?? papers[0];
  if (!paper) return <p>{words.none}</p>;
  return (
    <div className="flex flex-col gap-3">
      <Choice
        label={words.choose}
        value={paper.id}
        options={papers.map(({ id, fileName }): [string, string] => [id, fileName])}
        choose={(id) => show(id)}
      />
      <Search />
      <PaperView key={paper.id} paper={paper} page={paper.id === shown?.documentId ? shown.page : 1} />
    </div>
  );
}

function Search() {
  const { papers: words } = useReviewWords();
  const { file, show } = useCase();
  const [q, setQ] = useState('');
  const found = useQuery({ ...papersQuery(file.id, q), enabled: q !== '' });
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('q');
    setQ(typeof typed === 'string' ? typed.trim() : '');
  };
  return (
    <search>
      <form onSubmit={search} className="flex gap-2">
        <input
          type="search"
          name="q"
          aria-label={words.search}
          placeholder={words.search}
          className="field min-w-0 flex-1"
        />
        <button type="submit" className="button button-quiet">
          {words.find}
        </button>
      </form>
      <div role="status">
        {q !== '' && found.data && (
          <p className="pt-1 text-sm">{found.data.length > 0 ? words.found(found.data.length) : words.notFound}</p>
        )}
      </div>
      {q !== '' && (
        <ul className="flex flex-col gap-1 text-sm">
          {found.data?.flatMap(({ id, fileName, places }) =>
            places.map(({ page, snippets }) => (
              <li key={`${id} ${page}`}>
                <button type="button" className="text-start underline" onClick={() => show(id, page)}>
                  {fileName} {words.page1(page)}
                </button>{' '}
                <span lang="ja">{snippets[0]}</span>
              </li>
            )),
          )}
        </ul>
      )}
    </search>
  );
}

function PaperView({ paper, page }: { paper: Paper; page: number }) {
  const { papers: words, keys } = useReviewWords();
  const around = useCase();
  const { file, show, write, choose } = around;
  const [asText, setAsText] = useState(false);
  const { id, fileName, preview, scan, fault, reading, pages } = paper;
  const last = preview ? (pages ?? 1) : 1;
  const turn = (by: 1 | -1) => {
    const next = Math.max(1, Math.min(last, page + by));
    if (next !== page) show(id, next);
  };
  const target = { documentId: id, page, label: `${fileName} ${words.page1(page)}` };
  const examining = examines(around) && scan !== 'infected';
  useKeys([
    { key: ']', name: keys.nextPage, run: () => turn(1) },
    { key: '[', name: keys.previousPage, run: () => turn(-1) },
    ...(examining ? [{ key: 'd', name: keys.findingOnPage, run: () => write(target) }] : []),
  ]);
  if (scan === 'infected') return <p role="alert">{words.infected}</p>;
  const textOnly = !preview || asText;
  return (
    <section aria-label={words.viewer} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {last > 1 && !textOnly && (
          <>
            <button type="button" className="chip" onClick={() => turn(-1)} aria-disabled={page === 1}>
              {words.previous}
            </button>
            <span className="text-sm">{words.page(page, last)}</span>
            <button type="button" className="chip" onClick={() => turn(1)} aria-disabled={page === last}>
              {words.next}
            </button>
          </>
        )}
        {preview && (
          <button type="button" className="chip" aria-pressed={asText} onClick={() => setAsText(!asText)}>
            {words.text}
          </button>
        )}
        {examining && (
          <button
            type="button"
            data-target
            className="chip"
            onFocus={() => choose(target)}
            onClick={() => write(target)}
          >
            {words.finding}
          </button>
        )}
      </div>
      {fault && <p className="font-bold text-error-1">{words.unreadable}</p>}
      {reading === 'waiting' && <p>{words.waiting}</p>}
      {!preview && reading === 'read' && <p className="text-sm">{words.noPicture}</p>}
      {textOnly ? <PaperText documentId={id} /> : <PagePicture key={page} caseId={file.id} paper={paper} page={page} />}
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <a href={`/api/v1/cases/${file.id}/documents/${id}/content`} download>
          {words.download}
        </a>
      </p>
      <Lookalikes documentId={id} />
    </section>
  );
}

function PagePicture({ caseId, paper, page }: { caseId: string; paper: Paper; page: number }) {
  const { papers: words } = useReviewWords();
  const [state, setState] = useState<'drawing' | 'drawn' | 'broken'>('drawing');
  const [zoom, setZoom] = useState(LEAST_ZOOM);
  const { id, fileName } = paper;
  const name = words.alt(fileName, page);
  return (
    <>
      <p className="flex gap-2">
        <button type="button" className="chip" onClick={() => setZoom(Math.min(MOST_ZOOM, zoom + STEP))}>
          {words.larger}
        </button>
        <button type="button" className="chip" onClick={() => setZoom(Math.max(LEAST_ZOOM, zoom - STEP))}>
          {words.smaller}
        </button>
        <span role="status" className="self-center text-sm">
          {state === 'drawing' && `${words.drawing}…`}
          {state === 'broken' && words.broken}
        </span>
      </p>
      <div
        tabIndex={0}
        role="region"
        aria-label={name}
        className="max-h-[70dvh] overflow-auto border border-solid-gray-420 bg-solid-gray-100"
      >
        <img
          src={`/api/v1/cases/${caseId}/documents/${id}/preview?page=${page}&side=${SIDE}`}
          alt={name}
          onLoad={() => setState('drawn')}
          onError={() => setState('broken')}
          className="max-w-none bg-white"
          style={{ width: `${zoom * 100}%` }}
        />
      </div>
    </>
  );
}

function PaperText({ documentId }: { documentId: string }) {
  const { papers: words } = useReviewWords();
  const { file } = useCase();
  const { data, error } = useQuery(paperTextQuery(file.id, documentId));
  if (error) return <p role="alert">{words.broken}</p>;
  if (!data) return <Loading />;
  const told = data.filter(({ text }) => text.trim() !== '');
  if (told.length === 0) return <p>{words.noText}</p>;
  return (
    <div
      tabIndex={0}
      role="region"
      aria-label={words.text}
      className="flex max-h-[70dvh] flex-col gap-3 overflow-auto border border-solid-gray-420 p-3 text-sm"
    >
      {told.map(({ page, text }) => (
        <section key={page}>
          <h3 className="font-bold">{words.page1(page)}</h3>
          <p className="whitespace-pre-wrap" lang="ja">
            {text}
          </p>
        </section>
      ))}
    </div>
  );
}

/** Asking whether others have the same paper is recorded, so it waits until somebody wants to know. */
function Lookalikes({ documentId }: { documentId: string }) {
  const { papers: words, case: caseWords } = useReviewWords();
  const { file } = useCase();
  const found = useQuery({ ...lookalikesQuery(file.id, documentId), enabled: false });
  if (!found.data && !found.error) {
    return (
      <p>
        <button type="button" className="chip" onClick={() => void found.refetch()}>
          {words.lookalikes}
        </button>
      </p>
    );
  }
  if (!found.data) return <p role="alert">{caseWords.failed}</p>;
  if (found.data.length === 0) return <p role="status">{words.noLookalikes}</p>;
  return (
    <ul role="status" className="card flex flex-col gap-1 border-error-1 text-sm">
      {found.data.map(({ documentId: other, organisation, fileName, sameFile }) => (
        <li key={other} lang="ja">
          {organisation}：{fileName}（{sameFile ? words.sameFile : words.similar}）
        </li>
      ))}
    </ul>
  );
}
