import { useWords } from '../words/words.js';

const LOOK: Record<string, string> = {
  full: 'border-success-2 text-success-2',
  provisional: 'border-warning-orange-2 text-warning-orange-2',
};

/** Whether a listing is a full or a provisional one. */
export function KindLabel({ kind }: { kind: string }) {
  const { listing } = useWords();
  return (
    <span className={`rounded-4 border bg-white px-2 py-0.5 text-sm font-bold ${LOOK[kind] ?? ''}`}>
      {listing.kind[kind] ?? kind}
    </span>
  );
}
