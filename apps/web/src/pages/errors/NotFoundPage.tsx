import { Link } from 'react-router';
import { PageHead } from '../../parts/PageHead.js';
import { useWords } from '../../words/words.js';

/** No page has this address, or no longer. */
export function NotFoundPage() {
  const { error } = useWords();
  return (
    <div className="flex flex-col items-start gap-6">
      <PageHead title={error.notFound}>
        <p>{error.notFoundText}</p>
      </PageHead>
      <p className="flex flex-wrap gap-3">
        <Link to="/search" className="button">
          {error.toSearch}
        </Link>
        <Link to="/" className="button button-quiet">
          {error.toHome}
        </Link>
      </p>
    </div>
  );
}
