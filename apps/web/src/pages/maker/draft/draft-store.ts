import type { ApiProblem, Schemas } from '../../../api/client.js';
import type { Keeper, Kept } from './kept.js';
import { merge, same, type Conflict } from './merge.rules.js';
import { withValueAt } from './pointer.js';

/** A draft as the API has it. No version: it does not have it yet. */
export interface Draft<Content> {
  version: number | null;
  content: Content;
}

/**
 * `saved`; `changed`: will be saved in a moment, or once it can be; `saving`; `refused`: see the points; `kept`: the
 * registry cannot be reached, it is on this device; `conflict`: somebody else has changed the same.
 */
export type SaveState = 'saved' | 'changed' | 'saving' | 'refused' | 'kept' | 'conflict';

export interface Snapshot<Content> {
  content: Content;
  state: SaveState;
  /** Why it was refused. */
  problem: Schemas['Problem'] | null;
  conflicts: readonly Conflict[];
  /** Changes of others were taken over beside one's own. */
  merged: boolean;
}

export interface Source<Content> {
  load: () => Promise<Draft<Content>>;
  save: (content: Content, version: number | null) => Promise<Draft<unknown>>;
  /** Whether there is enough for the first save. */
  savable?: (content: Content) => boolean;
}

const PAUSE = 600;
const AGAIN = 5_000;
const PRECONDITION_FAILED = 412;

/**
 * A draft while it is edited. Each change is kept on the device at once and saved after a short pause. Only one save is
 * on its way at a time. When somebody else has saved meanwhile, both edits are brought together.
 */
export class DraftStore<Content extends object> {
  private snapshot: Snapshot<Content>;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  /** Sent since the last answer; any of it may have arrived. */
  private sent: readonly Content[] = [];

  constructor(
    private base: Draft<Content>,
    private readonly source: Source<Content>,
    private readonly keeper: Keeper<Content>,
  ) {
    this.snapshot = { content: base.content, state: 'saved', problem: null, conflicts: [], merged: false };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly current = (): Snapshot<Content> => this.snapshot;

  /** Takes up what was typed here before and never saved. */
  async resume(): Promise<void> {
    for (const left of await this.keeper.takeLeft()) this.takeUp(left);
  }

  readonly change = (pointer: string, value: unknown): void => {
    const content = withValueAt(this.snapshot.content, pointer, value);
    const conflicts = this.snapshot.conflicts.filter((conflict) => conflict.pointer !== pointer);
    this.show({ content, conflicts });
    this.touched();
  };

  /** Ends a conflict: with one's own value, which stands already, or with the other one. */
  readonly settle = ({ pointer, theirs }: Conflict, choice: 'mine' | 'theirs'): void => {
    if (choice === 'theirs') this.change(pointer, theirs);
    else {
      this.show({ conflicts: this.snapshot.conflicts.filter((conflict) => conflict.pointer !== pointer) });
      this.touched();
    }
  };

  /** Saves at once what is not saved yet; answers whether everything is. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (this.isDirty()) await this.save();
    return this.snapshot.state === 'saved';
  };

  private takeUp({ version, base, sent, content }: Kept<Content>): void {
    const arrived = sent.some((each) => same(each, this.base.content));
    const moved = version !== this.base.version && !arrived;
    const merged = merge(moved ? base : this.base.content, content, this.snapshot.content);
    if (same(merged.content, this.base.content)) return this.keeper.forget();
    this.show({ ...merged, merged: moved });
    this.touched();
  }

  private touched(): void {
    const { conflicts } = this.snapshot;
    this.keep();
    clearTimeout(this.timer);
    if (conflicts.length > 0) return this.show({ state: 'conflict' });
    this.show({ state: this.running ? 'saving' : 'changed' });
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  private keep(): void {
    const { version, content: base } = this.base;
    this.keeper.keep({ version, base, sent: this.sent, content: this.snapshot.content });
  }

  private isDirty(): boolean {
    return this.snapshot.content !== this.base.content;
  }

  private save(): Promise<void> {
    const { content, conflicts } = this.snapshot;
    const savable = this.base.version !== null || (this.source.savable?.(content) ?? true);
    if (conflicts.length > 0 || !savable) return Promise.resolve();
    this.show({ state: 'saving', problem: null });
    this.sent = [...this.sent, content];
    this.keep();
    this.running = this.source
      .save(content, this.base.version)
      .then(({ version }) => this.saved(content, version))
      .catch((error: unknown) => this.failed(error))
      .finally(() => (this.running = undefined));
    return this.running;
  }

  private saved(content: Content, version: number | null): void {
    this.base = { version, content };
    this.sent = [];
    if (this.isDirty()) return this.touched();
    this.keeper.forget();
    this.show({ state: 'saved' });
  }

  private async failed(error: unknown): Promise<void> {
    const { problem } = error as Partial<ApiProblem>;
    if (problem?.status === PRECONDITION_FAILED) return this.bringTogether();
    if (problem && problem.status < 500) return this.show({ state: 'refused', problem });
    this.show({ state: 'kept' });
    this.timer = setTimeout(() => void this.flush(), AGAIN);
  }

  private async bringTogether(): Promise<void> {
    try {
      const theirs = await this.source.load();
      const arrived = this.sent.some((each) => same(each, theirs.content));
      const foundation = arrived ? theirs.content : this.base.content;
      const { content, conflicts } = merge(foundation, this.snapshot.content, theirs.content);
      this.base = theirs;
      this.sent = [];
      this.show({ content, conflicts, merged: !arrived });
      this.touched();
    } catch {
      this.show({ state: 'kept' });
      this.timer = setTimeout(() => void this.flush(), AGAIN);
    }
  }

  private show(change: Partial<Snapshot<Content>>): void {
    this.snapshot = { ...this.snapshot, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
