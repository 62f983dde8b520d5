import { useReviewWords } from '../words.js';
import { Badge } from './Badge.js';

const DAY_MS = 86_400_000;
/** So few business days are few. */
const SOON = 2;

/** How many days a stage has left; red when it is late. */
export function DaysLeft({ days, ended }: { days: number | null; ended: boolean }) {
  const words = useReviewWords();
  if (days === null) return <Badge>{ended ? words.ended : words.stopped}</Badge>;
  return <Badge tone={days < 0 ? 'bad' : days <= SOON ? 'warn' : 'plain'}>{words.daysLeft(days)}</Badge>;
}

/** Since when it has been where it is. */
export function Age({ since }: { since: string }) {
  const words = useReviewWords();
  return <span>{words.waiting(Math.floor((Date.now() - Date.parse(since)) / DAY_MS))}</span>;
}
