import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { CompareBar } from '../pages/compare/CompareBar.js';
import { LANGUAGES, language } from '../words/language.js';
import { useWords } from '../words/words.js';
import { Account } from './Account.js';
import { OfflineNotice } from './OfflineNotice.js';
import { SearchBox } from './SearchBox.js';

const LANGUAGE_NAMES = { ja: '日本語', en: 'English' };

const PAGES_BELOW = {
  estimate: '/estimate',
  statistics: '/statistics',
  integrity: '/integrity',
  openData: '/open-data',
};

/** What stands around every page. */
export function Layout() {
  const { site } = useWords();
  const { pathname } = useLocation();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="bg-white text-black not-focus:sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10 focus:p-3"
      >
        {site.skip}
      </a>
      <Header withSearch={pathname !== '/'} />
      <OfflineNotice />
      <main
        id="main"
        tabIndex={-1}
        className="mx-auto min-h-dvh w-full max-w-[72rem] flex-1 px-4 py-6 has-data-wide:max-w-[120rem] outline-none sm:px-6 sm:py-8"
      >
        <Outlet />
      </main>
      <CompareBar />
      <footer className="border-t border-solid-gray-300 bg-solid-gray-50">
        <div className="mx-auto flex w-full max-w-[72rem] flex-col gap-3 px-4 py-6 text-sm sm:px-6">
          <p>{site.about}</p>
          <ul className="flex flex-wrap gap-x-5 gap-y-2">
            {(['estimate', 'statistics', 'integrity', 'openData'] as const).map((name) => (
              <li key={name}>
                <Link to={PAGES_BELOW[name]}>{site[name]}</Link>
              </li>
            ))}
            <li>
              <a href="/api/docs">{site.api}</a>
            </li>
          </ul>
        </div>
      </footer>
      <ScrollRestoration />
    </div>
  );
}

function Header({ withSearch }: { withSearch: boolean }) {
  const { site } = useWords();
  return (
    <header className="border-b border-solid-gray-300">
      <div className="mx-auto flex w-full max-w-[72rem] flex-wrap items-center gap-x-6 gap-y-3 px-4 py-3 sm:px-6">
        <NavLink to="/" className="flex items-center gap-2 text-lg font-bold text-solid-gray-900 no-underline">
          <img src="/favicon.svg" alt="" width="32" height="32" />
          {site.name}
        </NavLink>
        {/* On a narrow screen a row of its own, so that no font decides how many rows there are. */}
        <nav
          aria-label={site.menu}
          className="order-1 flex w-full flex-wrap items-center gap-x-5 gap-y-1 text-sm sm:order-0 sm:ml-auto sm:w-auto"
        >
          <MenuLink to="/categories">{site.categories}</MenuLink>
          <MenuLink to="/search">{site.allProducts}</MenuLink>
          <span className="ml-auto sm:ml-0">
            <Languages />
          </span>
        </nav>
        <div className="ml-auto text-sm sm:ml-0">
          <Account />
        </div>
        {withSearch && (
          <div className="order-2 w-full">
            <SearchBox />
          </div>
        )}
      </div>
    </header>
  );
}

function MenuLink({ to, children }: { to: string; children: string }) {
  return (
    <NavLink to={to} end className="py-2 aria-[current=page]:font-bold aria-[current=page]:no-underline">
      {children}
    </NavLink>
  );
}

function Languages() {
  const { site } = useWords();
  const chosen = language.current();
  return (
    <div role="group" aria-label={site.language} className="flex gap-1">
      {LANGUAGES.filter((name) => name !== chosen).map((name) => (
        <button
          key={name}
          type="button"
          lang={name}
          className="rounded-8 border border-solid-gray-420 px-3 py-1.5 hover:bg-blue-50"
          onClick={() => language.choose(name)}
        >
          {LANGUAGE_NAMES[name]}
        </button>
      ))}
    </div>
  );
}
