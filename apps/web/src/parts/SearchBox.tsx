import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { changed } from '../pages/search/filters.js';
import { useWords } from '../words/words.js';
import { Suggestions } from './Suggestions.js';

// Short enough to feel at once, long enough that a word typed in one go is one search.
const PAUSE = 150;

/**
 * Where people type what they are looking for. On the search page the results follow the typing, and the filters stay;
 * elsewhere words are suggested and the search begins when it is sent. Words that an input method is still composing are left alone.
 */
export function SearchBox({ large = false }: { large?: boolean }) {
  const { searchBox } = useWords();
  const { pathname } = useLocation();
  const [address, setAddress] = useSearchParams();
  const navigate = useNavigate();
  const live = pathname === '/search';
  const asked = live ? (address.get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  const suggestions = useId();
  const timer = useRef<number>(undefined);
  const typed = useRef(asked);

  // Back, forward and links change what is asked for; the box follows them, but never overwrites what is being typed.
  useEffect(() => {
    if (asked === typed.current) return;
    typed.current = asked;
    setText(asked);
  }, [asked]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  function follow(next: string, composing: boolean) {
    setText(next);
    window.clearTimeout(timer.current);
    if (live && !composing) timer.current = window.setTimeout(() => ask(next), PAUSE);
  }

  function ask(next: string) {
    typed.current = next.trim();
    setAddress((before) => changed(before, 'q', next.trim()), { replace: true, preventScrollReset: true });
  }

  function send(event: FormEvent) {
    event.preventDefault();
    window.clearTimeout(timer.current);
    if (live) ask(text);
    else void navigate(`/search${text.trim() ? `?${new URLSearchParams({ q: text.trim() })}` : ''}`);
  }

  return (
    <form role="search" action="/search" onSubmit={send} className="flex w-full gap-2">
      <input
        type="search"
        name="q"
        aria-label={searchBox.label}
        placeholder={searchBox.placeholder}
        autoComplete="off"
        list={live ? undefined : suggestions}
        enterKeyHint="search"
        maxLength={200}
        value={text}
        onChange={({ target, nativeEvent }) => follow(target.value, (nativeEvent as InputEvent).isComposing)}
        onCompositionEnd={({ currentTarget }) => follow(currentTarget.value, false)}
        className={`field min-w-0 flex-1 ${large ? 'min-h-14 text-lg' : ''}`}
      />
      {!live && <Suggestions id={suggestions} text={text} />}
      <button type="submit" className="button">
        {searchBox.submit}
      </button>
    </form>
  );
}
