/**
 * Where to go after signing in: an address of this site only, whatever the link says, and never back to signing in.
 * @param next as it stands in the address of the page
 * @param origin of this site
 */
export function placeAfter(next: string | null, origin: string): string | undefined {
  if (!next?.startsWith('/') || !URL.canParse(next, origin)) return undefined;
  const { origin: there, pathname, search, hash } = new URL(next, origin);
  // `//` at the beginning of a path names another host.
  if (there !== origin || pathname.startsWith('//') || pathname === '/sign-in') return undefined;
  return pathname + search + hash;
}
