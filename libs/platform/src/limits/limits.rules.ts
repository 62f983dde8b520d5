import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** So many attempts in so many seconds, counted from the first. */
export interface Limit {
  /** Tells this limit's counts from those of others. */
  name: string;
  most: number;
  seconds: number;
}

/**
 * Whom an address limit counts: an IPv4 address, or the /64 of an IPv6 one, for that is what one customer of a network
 * is given.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** What is stored for a limit and whom it counts. */
export const limitKey = ({ name }: Limit, whom: string): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([name, whom]))
    .digest();
