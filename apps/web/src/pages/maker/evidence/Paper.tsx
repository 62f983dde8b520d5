import { useQuery } from '@tanstack/react-query';
import { documentQuery } from '../queries.js';
import { useEvidenceWords } from './words.js';

/** An uploaded paper: what it was recognised as, how far it is examined, its first page. */
export function Paper({ id, remove }: { id: string; remove?: () => void }) {
  const words = useEvidenceWords();
  const { data } = useQuery(documentQuery(id));
  if (!data) return null;
  const { fileName, mediaType, reading, scan, pages, preview } = data;
  const bad = scan === 'infected' ? words.infected : reading === 'unreadable' ? words.unreadable : undefined;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <a href={`/api/v1/documents/${id}/content`} download>
          {fileName}
        </a>
        <span>{words.recognised(words.types[mediaType] ?? mediaType)}</span>
        {pages !== null && <span>{words.pages(pages)}</span>}
        {remove && (
          <button type="button" className="chip" onClick={remove} aria-label={`${words.remove} ${fileName}`}>
            {words.remove}
          </button>
        )}
      </div>
      {bad ? (
        <p role="alert" className="text-sm font-bold text-error-2">
          {bad}
        </p>
      ) : reading === 'waiting' ? (
        <p role="status" className="text-sm text-solid-gray-700">
          {words.examining}
        </p>
      ) : (
        preview && (
          <img
            src={`/api/v1/documents/${id}/preview?side=800`}
            alt={words.preview(fileName)}
            className="max-h-[32rem] w-full rounded-8 border border-solid-gray-300 object-contain"
          />
        )
      )}
    </div>
  );
}
