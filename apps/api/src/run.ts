import { ConfigError } from '#platform';

/** Starts a process and stops it on SIGTERM or SIGINT; a wrong configuration is named in full and ends with 78. */
export async function runUntilStopped(start: () => Promise<{ close: () => Promise<void> }>): Promise<void> {
  try {
    const running = await start();
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => void running.close().then(() => process.exit(0)));
    }
  } catch (error) {
    process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack)}\n`);
    process.exit(error instanceof ConfigError ? 78 : 1);
  }
}
