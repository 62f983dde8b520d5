import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../words/words.js';

// Where the document was loaded, the browser's own focus is right.
let shownAt: string | undefined;

/**
 * The heading of a page and its title in the browser. After a move to another page the heading gets the focus, so that
 * whoever hears the page learns where they are.
 */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  const { site } = useWords();
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = site.pageTitle(title);
  }, [site, title]);
  useEffect(() => {
    if (shownAt !== undefined && shownAt !== pathname) heading.current?.focus({ preventScroll: true });
    shownAt = pathname;
  }, [pathname]);
  return (
    <div className="flex flex-col gap-2">
      <h1 ref={heading} tabIndex={-1} className="text-std-24B-150 sm:text-std-28B-150">
        {title}
      </h1>
      {children}
    </div>
  );
}
