import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Link, NavLink, useLocation, useNavigate } from 'react-router';
import { answerOf, api, ApiProblem, doneBy } from '../../api/client.js';
import { homeOf, placesOf } from '../../api/places.js';
import { sessionChanged, type Session } from '../../api/session.js';
import { NoticeBell } from './NoticeBell.js';
import { useAccountMenuWords } from './words.js';

/** Who is signed in and for whom, the places of their role, their other organisations, and the way out. */
export function AccountMenu({ session }: { session: Session }) {
  const words = useAccountMenuWords();
  const menu = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();
  const close = () => menu.current?.removeAttribute('open');
  useEffect(close, [key]);
  useEffect(() => {
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  if (session.awaits) {
    return (
      <Link to="/sign-in" className="py-2">
        {words.unfinished}
      </Link>
    );
  }
  const { organisation } = session.memberships.find(({ organisation }) => organisation.id === session.organisationId)!;
  return (
    <div className="flex items-center gap-3">
      <NoticeBell />
      <details ref={menu} className="relative" onKeyDown={closeByKey}>
        <summary
          aria-label={`${words.label}: ${session.person.name}`}
          className="rounded-8 border border-solid-gray-420 px-3 py-1.5 hover:bg-blue-50"
        >
          {session.person.name}
        </summary>
        <div className="absolute end-0 z-10 mt-2 flex w-72 max-w-[calc(100vw-2rem)] flex-col gap-3 rounded-12 border border-solid-gray-420 bg-white p-4 shadow-2">
          <p>
            <span className="block font-bold">{organisation.name}</span>
            <span className="text-solid-gray-700">{words.roles[session.role]}</span>
          </p>
          <ul className="flex flex-col">
            {[...placesOf(session.role), '/account' as const].map((to) => (
              <li key={to}>
                <NavLink to={to} end className="block py-2 aria-[current=page]:font-bold">
                  {to === '/account' ? words.account : words.places[to]}
                </NavLink>
              </li>
            ))}
          </ul>
          <Switches session={session} />
        </div>
      </details>
    </div>
  );
}

/** What changes who one is here: another organisation, or nobody. */
function Switches({ session }: { session: Session }) {
  const words = useAccountMenuWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  const others = session.memberships.filter(({ organisation }) => organisation.id !== session.organisationId);

  async function become(next: () => Promise<Session | null>) {
    setFailed(false);
    try {
      const changed = await next();
      const place = changed === null ? '/' : changed.awaits ? '/sign-in' : homeOf(changed.role);
      // The page of who was here before must be gone when nobody is: it would send them to sign in.
      await navigate(place, { flushSync: true });
      sessionChanged(queries, changed);
    } catch {
      setFailed(true);
    }
  }
  const switchTo = (organisationId: string) => () =>
    answerOf(api.POST('/api/v1/session/organisation', { body: { organisationId } }));

  return (
    <>
      {others.length > 0 && (
        <div className="border-t border-solid-gray-300 pt-3">
          <p className="text-solid-gray-700">{words.switchTo}</p>
          <ul>
            {others.map(({ organisation, role }) => (
              <li key={organisation.id}>
                <button
                  type="button"
                  className="w-full py-2 text-start underline"
                  onClick={() => void become(switchTo(organisation.id))}
                >
                  {organisation.name}（{words.roles[role]}）
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p role="status">{failed && words.failed}</p>
      <button type="button" className="button button-quiet" onClick={() => void become(signOut)}>
        {words.signOut}
      </button>
    </>
  );
}

/** A session that has ended by itself is over all the same. */
async function signOut(): Promise<null> {
  try {
    await doneBy(api.DELETE('/api/v1/session'));
  } catch (error) {
    if (!(error instanceof ApiProblem && error.problem.status === 401)) throw error;
  }
  return null;
}
