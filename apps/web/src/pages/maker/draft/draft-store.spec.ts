import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DraftStore, type Draft } from './draft-store.js';
import type { Keeper, Kept } from './kept.js';

type Content = Record<string, unknown>;

const refusal = (status: number) => Object.assign(new Error(), { problem: { status, errors: [] } });

/** A registry with one draft, and the storage of a browser. */
function world(content: Content = { name: 'A', price: 1 }) {
  const server: { draft: Draft<Content>; away: boolean; silent: boolean } = {
    draft: { version: 1, content },
    away: false,
    silent: false,
  };
  let left: Kept<Content>[] = [];
  let entry: Kept<Content> | undefined;
  const keeper: Keeper<Content> = {
    keep: (kept) => (entry = kept),
    forget: () => (entry = undefined),
    takeLeft: () => Promise.resolve(left.splice(0)),
  };
  const source = {
    load: () => (server.away ? Promise.reject(new Error('away')) : Promise.resolve(server.draft)),
    save: (next: Content, version: number | null) => {
      if (server.away) return Promise.reject(new Error('away'));
      if (next.price === 'dear') return Promise.reject(refusal(400));
      if (version !== server.draft.version) return Promise.reject(refusal(412));
      server.draft = { version: (version ?? 0) + 1, content: next };
      if (server.silent) return Promise.reject(new Error('the answer was lost'));
      return Promise.resolve(server.draft);
    },
  };
  return {
    server,
    open: () => new DraftStore<Content>(server.draft, source, keeper),
    kept: () => entry,
    kill: () => {
      left = entry ? [entry] : [];
      entry = undefined;
    },
  };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());
const later = () => jest.advanceTimersByTimeAsync(10_000);

describe('a draft that is edited', () => {
  it('is kept on the device at once, saved after a pause, and then no longer kept', async () => {
    const { server, open, kept } = world();
    const draft = open();
    draft.change('/name', 'B');
    expect([kept()?.content, draft.current().state]).toEqual([{ name: 'B', price: 1 }, 'changed']);
    await later();
    expect([server.draft, kept(), draft.current().state]).toEqual([
      { version: 2, content: { name: 'B', price: 1 } },
      undefined,
      'saved',
    ]);
  });

  it('that was typed in a window which was killed is found again and saved', async () => {
    const { server, open, kill } = world();
    open().change('/name', 'typed and never saved');
    jest.clearAllTimers();
    kill();
    const again = open();
    await again.resume();
    expect(again.current().content.name).toBe('typed and never saved');
    await later();
    expect(server.draft.content.name).toBe('typed and never saved');
  });

  it('and was changed elsewhere keeps the changes of both', async () => {
    const { server, open } = world();
    const [mine, theirs] = [open(), open()];
    theirs.change('/price', 2);
    await later();
    mine.change('/name', 'B');
    await later();
    expect(server.draft).toEqual({ version: 3, content: { name: 'B', price: 2 } });
    expect(mine.current()).toMatchObject({ state: 'saved', merged: true, conflicts: [] });
  });

  it('and was changed differently in the same place waits for a choice, with both values in view', async () => {
    const { server, open } = world();
    const [mine, theirs] = [open(), open()];
    theirs.change('/name', 'theirs');
    await later();
    mine.change('/name', 'mine');
    await later();
    const { state, conflicts } = mine.current();
    expect([state, conflicts, server.draft.content.name]).toEqual([
      'conflict',
      [{ pointer: '/name', mine: 'mine', theirs: 'theirs' }],
      'theirs',
    ]);
    mine.settle(conflicts[0]!, 'mine');
    await later();
    expect(server.draft.content.name).toBe('mine');
  });

  it('in a conflict can be left to the other one', async () => {
    const { server, open } = world();
    const [mine, theirs] = [open(), open()];
    theirs.change('/name', 'theirs');
    await later();
    mine.change('/name', 'mine');
    await later();
    mine.settle(mine.current().conflicts[0]!, 'theirs');
    await later();
    expect([server.draft.content.name, mine.current().state]).toEqual(['theirs', 'saved']);
  });

  it('is kept while the registry cannot be reached, and saved once it can', async () => {
    const { server, open, kept } = world();
    const draft = open();
    server.away = true;
    draft.change('/name', 'B');
    await later();
    expect([draft.current().state, kept()?.content.name]).toEqual(['kept', 'B']);
    server.away = false;
    await later();
    expect([draft.current().state, server.draft.content.name, kept()]).toEqual(['saved', 'B', undefined]);
  });

  it('whose answer was lost is no conflict with itself, whatever is typed meanwhile', async () => {
    const { server, open } = world();
    const draft = open();
    server.silent = true;
    draft.change('/name', 'B');
    await jest.advanceTimersByTimeAsync(1_000);
    draft.change('/name', 'BC');
    server.silent = false;
    await later();
    expect([server.draft, draft.current().conflicts]).toEqual([{ version: 3, content: { name: 'BC', price: 1 } }, []]);
  });

  it('whose window was killed before the answer came is no conflict with itself either', async () => {
    const { server, open, kill } = world();
    const draft = open();
    server.silent = true;
    draft.change('/name', 'B');
    await jest.advanceTimersByTimeAsync(1_000);
    draft.change('/name', 'BC');
    jest.clearAllTimers();
    kill();
    server.silent = false;
    const again = open();
    await again.resume();
    await later();
    expect([server.draft.content.name, again.current().conflicts]).toEqual(['BC', []]);
  });

  it('that is refused says why, stays kept, and is saved once it is put right', async () => {
    const { open, kept } = world();
    const draft = open();
    draft.change('/price', 'dear');
    await later();
    expect([draft.current().state, draft.current().problem?.status, kept()?.content.price]).toEqual([
      'refused',
      400,
      'dear',
    ]);
    draft.change('/price', 3);
    expect(await draft.flush()).toBe(true);
    expect(kept()).toBeUndefined();
  });
});
