const KEY = 'sign-in-next';

/** Where somebody wanted to go who is away at the identity provider, kept in this tab. */
export const returning = {
  remember(next: string | null): void {
    try {
      if (next) sessionStorage.setItem(KEY, next);
      else sessionStorage.removeItem(KEY);
    } catch {
      // storage is refused: they arrive where their role begins
    }
  },
  /** Once. */
  take(): string | null {
    try {
      const next = sessionStorage.getItem(KEY);
      sessionStorage.removeItem(KEY);
      return next;
    } catch {
      return null;
    }
  },
};
