const KEY = 'draft:';

/** What was typed into a form and not sent yet, kept in this tab: going away, reloading or signing in loses nothing. */
export const drafts = {
  read(name: string): Record<string, string> {
    try {
      return JSON.parse(sessionStorage.getItem(KEY + name) ?? '{}') as Record<string, string>;
    } catch {
      return {}; // storage is refused, or holds what is not ours
    }
  },
  write(name: string, values: Record<string, string>): void {
    try {
      sessionStorage.setItem(KEY + name, JSON.stringify(values));
    } catch {
      // as above
    }
  },
  forget(name: string): void {
    try {
      sessionStorage.removeItem(KEY + name);
    } catch {
      // as above
    }
  },
};
