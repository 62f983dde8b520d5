// The api with the worker in the same process, as `npm start` runs them.
const { startApi } = await import('../../dist/apps/api/src/server.js');
await startApi({ worker: true });
