// What the process holds while 200 documents of 20 MB come in at the same time, all different, and while its worker
// examines them one after another in a process of its own. The peak is the kernel's own figure for the process.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { Failure, freePort, run, sleep, spawnBound } from '../scripts/lib/processes.mjs';
import { step } from '../scripts/lib/progress.mjs';
import { startServers } from '../scripts/lib/servers.mjs';
import { answers, benchmark, papersRead } from './lib/bench.mjs';

const UPLOADS = 200;
const BYTES = 20 * 1024 ** 2;
const LIMIT_MB = 400;
/** So many of them are waited for until they are examined. */
const EXAMINED = 20;
const PATIENCE_MS = 300_000;
const SETTLING_MS = 15_000;
const MAKER = 'maker@example.jp';
/** A session is good for the browser it was started in. */
const BROWSER = { 'user-agent': 'benchmark of uploads' };
const BOUNDARY = 'boundary-of-the-benchmark';
/** The same in every document: what differs stands before it. */
const NOISE = randomBytes(64 * 1024).toString('base64');

await benchmark(async (dir) => {
  const servers = await startServers({ dir, log: console.error });
  try {
    const port = await freePort();
    const password = randomBytes(12).toString('base64url');
    const env = {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: `${port}`,
      DATABASE_URL: servers.databaseUrl,
      MEILI_URL: servers.meiliUrl,
      MEILI_KEY: servers.meiliKey,
      STORAGE_DIR: join(dir, 'files'),
      SPOOL_DIR: join(dir, 'spool'),
      LOG_FILE: join(dir, 'registry.log'),
      DEMO_PASSWORD: password,
      MALLOC_ARENA_MAX: '2', // as in the image, like the size of the heap
    };
    const cli = (/** @type {string} */ command) =>
      run(process.execPath, ['dist/apps/cli/src/main.js', command], { env });
    await step('Migrating', () => cli('migrate'));
    await step('Filling in demo data', () => cli('seed-demo'));
    const child = spawnBound(process.execPath, ['--max-old-space-size=512', 'bench/lib/api-with-worker.mjs'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const url = `http://127.0.0.1:${port}`;
    await answers(`${url}/health/ready`, child);
    const cookie = await signIn(url, password);
    // What starting takes, such as a dictionary for the first listings, is given back before anybody uploads.
    await step('Waiting until the papers of the demonstration are read', () => settled(`${servers.databaseUrl}`));
    const starting = peakOf(child.pid);
    writeFileSync(`/proc/${child.pid}/clear_refs`, '5'); // the kernel counts the peak anew
    const before = peakOf(child.pid);
    const since = performance.now();
    const ids = await Promise.all(Array.from({ length: UPLOADS }, (_, number) => upload(port, cookie, number)));
    const seconds = (performance.now() - since) / 1000;
    const during = peakOf(child.pid);
    const pace = (UPLOADS * BYTES) / 1e6 / seconds;
    console.log(`${UPLOADS} uploads of 20 MB at once: ${seconds.toFixed(1)} s, ${pace.toFixed(0)} MB/s`);
    await examined(url, cookie, ids);
    const after = peakOf(child.pid);
    const [peak, ratio] = [Math.max(during, after), Math.max(during, after) / LIMIT_MB];
    console.log(
      `peak of api and worker: ${starting.toFixed(0)} MB while starting, ${before.toFixed(0)} MB before, ${during.toFixed(0)} MB during the uploads`,
    );
    console.log(`and ${after.toFixed(0)} MB once ${EXAMINED} are examined`);
    console.log(`uploads: ${peak.toFixed(0)} MB, ${ratio.toFixed(2)} of the limit (${LIMIT_MB} MB)`);
    return ratio < 1;
  } finally {
    await servers.stop();
  }
});

/** @param {string} databaseUrl */
async function settled(databaseUrl) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await papersRead(client);
  await client.end();
  await sleep(SETTLING_MS);
}

/**
 * The session cookie of a manufacturer.
 *
 * @param {string} url
 * @param {string} password
 */
async function signIn(url, password) {
  const response = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...BROWSER },
    body: JSON.stringify({ email: MAKER, password }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Failure(`Signing in was answered with ${response.status}`);
  return cookie;
}

/**
 * Sends one PDF of twenty megabytes, piece by piece so that it is never whole in this process either; answers its id.
 *
 * @param {number} port
 * @param {string} cookie
 * @param {number} number
 */
async function upload(port, cookie, number) {
  const head =
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${number}.pdf"\r\n` +
    'content-type: application/pdf\r\n\r\n';
  const { start, noise, end } = pdfParts(number);
  const tail = `\r\n--${BOUNDARY}--\r\n`;
  const sent = request({
    host: '127.0.0.1',
    port,
    path: '/api/v1/documents',
    method: 'POST',
    agent: false,
    headers: {
      cookie,
      ...BROWSER,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      'content-length': head.length + start.length + noise + end.length + tail.length,
    },
  });
  let over = false;
  const answered = once(sent, 'response').finally(() => (over = true));
  sent.write(head + start, 'latin1');
  for (let left = noise; left > 0 && !over; left -= NOISE.length) {
    await new Promise((written) => {
      sent.write(NOISE.slice(0, left), 'latin1', written);
    });
  }
  sent.end(end + tail, 'latin1');
  const [response] = await answered;
  let body = '';
  for await (const chunk of response) body += chunk;
  if (response.statusCode !== 201) throw new Failure(`An upload was answered with ${response.statusCode}: ${body}`);
  return /** @type {string} */ (JSON.parse(body).id);
}

/**
 * A PDF of one page with a stream of noise that nothing uses, before which its number stands.
 *
 * @param {number} number
 */
function pdfParts(number) {
  const text = `BT /F1 18 Tf 60 760 Td (Document ${number}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let start = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = start.length;
    start += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const noise = BYTES - 4096;
  offsets.push(`${String(start.length).padStart(10, '0')} 00000 n \n`);
  start += `6 0 obj\n<< /Length ${noise} >>\nstream\n`;
  let end = '\nendstream\nendobj\n';
  const xref = start.length + noise + end.length;
  end += `xref\n0 7\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return { start, noise, end };
}

/**
 * Resolves when so many documents are read, whichever the worker took first.
 *
 * @param {string} url
 * @param {string} cookie
 * @param {readonly string[]} ids
 */
async function examined(url, cookie, ids) {
  const since = performance.now();
  for (let read = 0; read < EXAMINED; await sleep(1_000)) {
    if (performance.now() - since > PATIENCE_MS) throw new Failure(`Only ${read} documents were examined`);
    read = 0;
    for (const id of ids) {
      const response = await fetch(`${url}/api/v1/documents/${id}`, { headers: { cookie, ...BROWSER } });
      const { reading, fault } = /** @type {{ reading: string, fault: string | null }} */ (await response.json());
      if (reading === 'unreadable') throw new Failure(`A document could not be read: ${fault}`);
      if (reading === 'read') read += 1;
    }
  }
}

/**
 * The most memory a process has held so far, in MB.
 *
 * @param {number | undefined} pid
 */
function peakOf(pid) {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  if (!kilobytes) throw new Failure('The peak of a process can be read on Linux only');
  return (Number(kilobytes) * 1024) / 1e6;
}
