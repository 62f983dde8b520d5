/** A draft as the API takes it: without what is empty. Entries of lists stay where they are, but blank texts go. */
export function bodyOf<Body>(content: unknown): Body {
  return stripped(content) as Body;
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((each) => typeof each !== 'string' || each.trim() !== '').map((each) => stripped(each) ?? {});
  }
  if (typeof value !== 'object' || value === null) return isEmpty(value) ? undefined : value;
  const entries = Object.entries(value).map(([key, each]) => [key, stripped(each)] as const);
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
