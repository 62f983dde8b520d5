import { useId, type KeyboardEvent, type ReactNode } from 'react';

export interface Tab<Name extends string> {
  name: Name;
  label: string;
  /** How much there is in it that waits. */
  count?: number;
  content: ReactNode;
}

interface Props<Name extends string> {
  label: string;
  tabs: readonly Tab<Name>[];
  chosen: Name;
  choose: (name: Name) => void;
  /** Of the panel. */
  className?: string;
}

/** Parts of a page of which one is shown; arrow keys go from one to the next. */
export function Tabs<Name extends string>({ label, tabs, chosen, choose, className = '' }: Props<Name>) {
  const id = useId();
  const current = tabs.find(({ name }) => name === chosen) ?? tabs[0]!;
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(current) + by + tabs.length) % tabs.length]!;
    choose(next.name);
    document.getElementById(`${id}-${next.name}`)?.focus();
  };
  return (
    <div className="flex min-h-0 min-w-0 flex-col">
      <div
        role="tablist"
        aria-label={label}
        onKeyDown={move}
        className="flex shrink-0 flex-wrap border-b border-solid-gray-300"
      >
        {tabs.map(({ name, label: text, count }) => {
          const selected = name === current.name;
          return (
            <button
              key={name}
              id={`${id}-${name}`}
              type="button"
              role="tab"
              aria-selected={selected}
              aria-controls={`${id}-panel`}
              tabIndex={selected ? 0 : -1}
              onClick={() => choose(name)}
              className={`flex min-h-11 items-center gap-1.5 border-b-4 px-3 text-sm ${selected ? 'border-blue-900 font-bold' : 'border-transparent hover:bg-blue-50'}`}
            >
              {text}
              {count ? <span className="rounded-full bg-blue-900 px-1.5 text-xs text-white">{count}</span> : null}
            </button>
          );
        })}
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${current.name}`}
        tabIndex={0}
        className={`min-h-0 flex-1 py-4 ${className}`}
      >
        <h2 className="sr-only">{current.label}</h2>
        {current.content}
      </div>
    </div>
  );
}
