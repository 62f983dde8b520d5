import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningRegistry } from './registry.js';

const PATIENCE = 60_000;

/** The link in the newest mail of a kind to somebody; mail is written by jobs, so it is waited for. */
export async function linkMailedTo(registry: RunningRegistry, recipient: string, kind: string): Promise<string> {
  for (const since = Date.now(); Date.now() - since < PATIENCE; await sleep(200)) {
    const [mail] = await registry.rows(
      'SELECT text FROM mail WHERE recipient = $1 AND kind = $2 ORDER BY id DESC LIMIT 1',
      [recipient, kind],
    );
    const link = /https?:\/\/\S+/.exec(mail ? (mail.text as string) : '')?.[0];
    if (link) return link;
  }
  throw new Error(`No mail ${kind} to ${recipient}`);
}
