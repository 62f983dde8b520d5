import { runUntilStopped } from './run.js';
import { startApi } from './server.js';

await runUntilStopped(() => startApi());
