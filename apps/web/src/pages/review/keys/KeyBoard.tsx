import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { ModalDialog } from '../../../parts/ModalDialog.js';
import { useReviewWords } from '../words.js';
import { isTyping, KeyBoardContext, type Key } from './use-keys.js';

const SETTING = 'review-keys';

const wanted = (): boolean => {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true; // storage is refused: as for everybody
  }
};

function keepSetting(on: boolean): void {
  try {
    localStorage.setItem(SETTING, on ? 'on' : 'off');
  } catch {
    // it lasts as long as the page
  }
}

/**
 * Listens to the keys of the pages below it and lists them on request. They rest while somebody types, and can be
 * switched off: assistive technology has keys of its own (WCAG 2.1.4).
 */
export function KeyBoard({ children }: { children: ReactNode }) {
  const groups = useRef<(readonly Key[])[]>([]);
  const [on, setOn] = useState(wanted);
  const [listed, setListed] = useState<readonly Key[]>();
  const board = useMemo(
    () => ({
      add: (keys: readonly Key[]) => {
        groups.current.push(keys);
        return () => void (groups.current = groups.current.filter((each) => each !== keys));
      },
    }),
    [],
  );
  const list = () => setListed(groups.current.flat());
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      const found = groups.current.flat().findLast(({ key }) => key === event.key);
      if (!found && event.key !== '?') return;
      event.preventDefault();
      if (found) found.run();
      else list();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
  const turn = (next: boolean) => {
    setOn(next);
    keepSetting(next);
  };
  return (
    <KeyBoardContext value={board}>
      <KeyButton open={list} />
      {children}
      {listed && <KeyList keys={listed} on={on} turn={turn} close={() => setListed(undefined)} />}
    </KeyBoardContext>
  );
}

function KeyButton({ open }: { open: () => void }) {
  const { keys: words } = useReviewWords();
  return (
    // As narrow as the button, and above what stands beside it: the head of the page reaches below it.
    <p className="no-print relative z-1 ms-auto -mt-4 -mb-8 w-fit max-sm:mb-1">
      <button type="button" className="chip" onClick={open}>
        {words.button} <kbd>?</kbd>
      </button>
    </p>
  );
}

interface ListProps {
  keys: readonly Key[];
  on: boolean;
  turn: (on: boolean) => void;
  close: () => void;
}

function KeyList({ keys, on, turn, close }: ListProps) {
  const { keys: words } = useReviewWords();
  return (
    <ModalDialog title={words.title} close={close}>
      <p>{words.lead}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {[...keys, { key: '?', name: words.help }].map(({ key, name }) => (
            <tr key={key}>
              <td>
                <kbd className="rounded-4 border border-solid-gray-420 px-2 py-0.5 font-bold">{key}</kbd>
              </td>
              <td>{name}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" className="size-5" checked={on} onChange={({ target }) => turn(target.checked)} />
        {words.on}
      </label>
      <p>
        <button type="button" className="button" onClick={close}>
          {words.close}
        </button>
      </p>
    </ModalDialog>
  );
}
