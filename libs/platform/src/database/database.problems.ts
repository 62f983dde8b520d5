import { Problem } from '../problem/problem.js';

/** SQLSTATE classes that mean "try again": connection, rollback (as of a deadlock), resources, operator intervention. */
const AWAY = ['08', '40', '53', '57'];
const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT'];

/** The SQLSTATE of an error that came from PostgreSQL, through TypeORM or not. */
export const sqlState = (error: unknown): string | undefined => {
  const code =
    (error as { driverError?: { code?: unknown } })?.driverError?.code ?? (error as { code?: unknown })?.code;
  return typeof code === 'string' ? code : undefined;
};

/** Whether an error is the violation of one named unique constraint. */
export const violatesUnique = (error: unknown, constraint: string): boolean =>
  sqlState(error) === '23505' &&
  (error as { driverError?: { constraint?: string } }).driverError?.constraint === constraint;

/** The problem behind a database error that a caller can do something about; none when it is our own fault. */
export function databaseProblem(error: unknown): Problem | undefined {
  const state = sqlState(error);
  const message = (error as Error | undefined)?.message ?? '';
  if (state === '23505') return new Problem('already_exists', { cause: error });
  if (
    (state && (AWAY.some((cls) => state.startsWith(cls)) || NETWORK.includes(state))) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(message)
  ) {
    return new Problem('unavailable', { cause: error, headers: { 'retry-after': '2' } });
  }
  return undefined;
}
