/** What was typed and not saved yet, with what it was typed over. */
export interface Kept<Content> {
  version: number | null;
  base: Content;
  /** What was sent without an answer yet: it may have arrived all the same. */
  sent: readonly Content[];
  content: Content;
}

/** Where it is kept on this device until it is saved. */
export interface Keeper<Content> {
  keep(entry: Kept<Content>): void;
  forget(): void;
  /** What windows have left behind that are gone, the oldest first; the next call finds nothing. */
  takeLeft(): Promise<Kept<Content>[]>;
}

const LOCK = 'maker-window:';
const ENTRY = 'maker-draft:';
const own = crypto.getRandomValues(new Uint32Array(3)).join('-');

// Held as long as this window lives, however it ends: by it others know whose entries are left behind.
const holding = new Promise<void>((held) => {
  void navigator.locks?.request(LOCK + own, () => {
    held();
    return new Promise(() => undefined);
  });
  if (!navigator.locks) held();
});

async function windowsAlive(): Promise<Set<string>> {
  await holding;
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set([own, ...held.flatMap(({ name }) => (name?.startsWith(LOCK) ? name.slice(LOCK.length) : []))]);
}

/**
 * Keeps a draft in the storage of the browser, one entry for each window, so that two windows never write over one
 * another. Where storage is refused nothing is kept: saving goes on as ever.
 */
export function keeperOf<Content>(name: string): Keeper<Content> {
  const prefix = `${ENTRY}${name}:`;
  return {
    keep: (entry) => attempt(() => localStorage.setItem(prefix + own, JSON.stringify(entry))),
    forget: () => attempt(() => localStorage.removeItem(prefix + own)),
    takeLeft: async () => {
      const alive = await windowsAlive();
      const left: Kept<Content>[] = [];
      attempt(() => {
        for (const key of Object.keys(localStorage)) {
          if (!key.startsWith(prefix)) continue;
          const mine = key === prefix + own;
          if (!mine && alive.has(key.slice(prefix.length))) continue;
          left.push(JSON.parse(localStorage.getItem(key)!) as Kept<Content>);
          if (!mine) localStorage.removeItem(key);
        }
      });
      return left;
    },
  };
}

/** Forgets everything that was typed on this device: whoever signs in next must not find it. */
export function forgetAllKept(): void {
  attempt(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(ENTRY)) localStorage.removeItem(key);
  });
}

function attempt(what: () => void): void {
  try {
    what();
  } catch {
    // storage is refused or full
  }
}
