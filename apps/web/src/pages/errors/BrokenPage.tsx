import { PageHead } from '../../parts/PageHead.js';
import { useWords } from '../../words/words.js';

/** A page broke while it was drawn, or its code could not be loaded: after an update the reload brings the new one. */
export function BrokenPage() {
  const { error } = useWords();
  return (
    <div className="mx-auto flex max-w-[72rem] flex-col items-start gap-6 p-4">
      <PageHead title={error.failed}>
        <p>{error.unreachableText}</p>
      </PageHead>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {error.retry}
      </button>
    </div>
  );
}
