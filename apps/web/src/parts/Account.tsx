import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'react-router';
import { useSession } from '../api/session.js';
import { useWords } from '../words/words.js';

const AccountMenu = lazy(async () => ({ default: (await import('./account/AccountMenu.js')).AccountMenu }));

/** Who is signed in, with the ways that are theirs; for a visitor the way in. The menu is loaded for who has one. */
export function Account() {
  const session = useSession();
  const { site } = useWords();
  const { pathname, search } = useLocation();
  if (session) {
    return (
      <Suspense fallback={<span className="py-2">{session.person.name}</span>}>
        <AccountMenu session={session} />
      </Suspense>
    );
  }
  if (pathname === '/sign-in') return null;
  const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
  return (
    <Link to={`/sign-in${next}`} className={`py-2 ${session === undefined ? 'invisible' : ''}`}>
      {site.signIn}
    </Link>
  );
}
