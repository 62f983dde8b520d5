import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import supertest, { type Response } from 'supertest';
import { listingChanged } from '#catalog';
import { Organisations } from '#identity';
import { CONFIG, Database, Jobs, SECURITY_HEADERS, type Config } from '#platform';
import { demoPdf } from '../../../apps/cli/src/demo/pdf.js';
import { makePerson, signedIn, signIn, type Agent } from '../../support/actors.js';
import { cloneDatabase } from '../../support/database.js';
import { createProduct, registerManufacturer, uploadDocument } from '../../support/registration.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { expectProblem, sendBytes } from '../../support/wire.js';

const API = '/api/v1';

let test: TestApp;
let maker: Agent;
let colleague: Agent;

beforeAll(async () => {
  test = await startTestApp({ environment: { TRUST_PROXY: 'true' } });
  const { email, organisationId } = await makePerson(test, 'owner');
  maker = await signIn(test, email);
  colleague = await signedIn(test, 'editor', organisationId);
});
afterAll(() => test.close());

const productNames = async (): Promise<string[]> =>
  (await test.source.query<{ name: string }[]>('SELECT name FROM product_revision ORDER BY id')).map(
    ({ name }) => name,
  );

describe('An Idempotency-Key', () => {
  const create = (agent: Agent, key: string, name: string) =>
    agent.post(`${API}/products`).set('Idempotency-Key', key).send({ name });

  it('is forgotten when the request was refused, so that it can be sent again once it is right', async () => {
    expectProblem(await create(maker, 'early', 'early'), 'unmet_rules');
    await registerManufacturer(maker);
    const { headers } = await create(maker, 'early', 'early').expect(201);
    expect(headers).not.toHaveProperty('idempotency-replayed');
    expect(await productNames()).toEqual(['early']);
  });

  it('gives a repeated request the first answer and no second effect', async () => {
    const first = await create(maker, 'twice', 'twice').expect(201);
    const second = await create(maker, 'twice', 'twice').expect(201);
    expect(second.headers).toMatchObject({ 'idempotency-replayed': 'true', etag: first.headers.etag as string });
    expect(second.body).toEqual(first.body);
    expect(await productNames()).toEqual(['early', 'twice']);
  });

  it('gives requests sent at the same time one effect and the same answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => create(maker, 'at-once', 'at once').expect(201)),
    );
    expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(11);
    expect(await productNames()).toEqual(['early', 'twice', 'at once']);
  });

  it('means nothing to another person', async () => {
    const { headers } = await create(colleague, 'twice', 'of the colleague').expect(201);
    expect(headers).not.toHaveProperty('idempotency-replayed');
    expect((await productNames()).at(-1)).toBe('of the colleague');
  });

  it('refuses other content, another route, another file', async () => {
    expectProblem(await create(maker, 'twice', 'other'), 'idempotency_key_reused');
    const classify = maker.post(`${API}/classification`).set('Idempotency-Key', 'twice').send({ staff: 1 });
    expectProblem(await classify, 'idempotency_key_reused');
    const upload = (text: string) =>
      maker.post(`${API}/documents`).set('Idempotency-Key', 'file').attach('file', demoPdf(text), 'a.pdf');
    await upload('one').expect(201);
    expect((await upload('one').expect(201)).headers['idempotency-replayed']).toBe('true');
    expectProblem(await upload('two'), 'idempotency_key_reused');
  });

  it('never makes us remember a secret', async () => {
    const token = () => maker.post(`${API}/tokens`).set('Idempotency-Key', 'secret').send({ name: 'x', days: 1 });
    const secrets = [(await token().expect(201)).body, (await token().expect(201)).body] as { secret: string }[];
    expect(secrets[0]!.secret).not.toBe(secrets[1]!.secret);
    expect(await test.source.query("SELECT key FROM idempotency_key WHERE key = 'secret'")).toEqual([]);
  });

  it('and the effect are stored together: when the answer cannot be remembered, nothing has happened', async () => {
    const before = await productNames();
    await test.source.query(`
      CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'on purpose'; END $$;
      CREATE TRIGGER fail BEFORE UPDATE ON idempotency_key FOR EACH ROW EXECUTE FUNCTION fail();`);
    await create(maker, 'crash', 'crash').expect(500);
    expect(await productNames()).toEqual(before);
    expect(await test.source.query("SELECT key FROM idempotency_key WHERE key = 'crash'")).toEqual([]);
    await test.source.query('DROP FUNCTION fail CASCADE');
    await create(maker, 'crash', 'crash').expect(201);
    expect(await productNames()).toEqual([...before, 'crash']);
  });
});

describe('A save', () => {
  it('names the version it changes: none is refused, an old one too', async () => {
    const product = await createProduct(maker, { name: 'a' });
    const draft = `${API}/products/${product.id}/draft`;
    expectProblem(await maker.put(draft).send({ name: 'b' }), 'version_required');
    const saved = await maker.put(draft).set('If-Match', `"${product.version}"`).send({ name: 'b' }).expect(200);
    expectProblem(await maker.put(draft).set('If-Match', `"${product.version}"`).send({ name: 'c' }), 'stale');
    const read = await maker.get(`${API}/products/${product.id}`).expect(200);
    expect(read.body).toMatchObject({ name: 'b' });
    expect(read.headers.etag).toBe(saved.headers.etag);
  });

  it('of two people at the same time loses nothing: one wins, the other is told', async () => {
    const product = await createProduct(maker, { name: 'a' });
    const save = (agent: Agent, name: string) =>
      agent.put(`${API}/products/${product.id}/draft`).set('If-Match', `"${product.version}"`).send({ name });
    const answers = await Promise.all([save(maker, 'of the maker'), save(colleague, 'of the colleague')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const winner = answers.find(({ status }) => status === 200)!;
    const { body } = await maker.get(`${API}/products/${product.id}`).expect(200);
    expect(body).toEqual(winner.body);
  });

  it('succeeds also when more people save at once than there are connections to the database', async () => {
    const names = Array.from({ length: 32 }, (_, index) => `burst ${index}`);
    await Promise.all(names.map((name) => createProduct(maker, { name })));
    expect((await productNames()).filter((name) => name.startsWith('burst')).sort()).toEqual(names.sort());
  });
});

describe('A list', () => {
  it('is walked page by page along its links without gaps and repeats, while it grows', async () => {
    const organisations = test.app.get(Organisations);
    const make = async (name: string): Promise<string> =>
      (await organisations.create(null, { kind: 'company', name, corporateNumber: null })).id;
    for (let number = 0; number < 45; number += 1) await make(`組織 ${number}`);
    const auditor = await signedIn(test, 'auditor');
    const expected = await test.source.query<{ id: string }[]>('SELECT id FROM organisation ORDER BY id DESC');

    const seen: string[] = [];
    const sizes: number[] = [];
    for (let path: string | undefined = `${API}/organisations?limit=10`; path;) {
      const answer: Response = await auditor.get(path).expect(200);
      const page = answer.body as { items: { id: string }[]; next?: string };
      seen.push(...page.items.map(({ id }) => id));
      sizes.push(page.items.length);
      path = /^<(.*)>; rel="next"$/.exec(answer.headers.link ?? '')?.[1];
      expect(page.next === undefined).toBe(path === undefined);
      await make('新しい組織');
    }
    expect(seen).toEqual(expected.map(({ id }) => id));
    expect(sizes.slice(0, -1)).toEqual(Array(sizes.length - 1).fill(10));
  });
});

describe('The language of a problem', () => {
  it.each([
    [undefined, 'ja'],
    ['', 'ja'],
    ['ja', 'ja'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fr', 'ja'],
    ['fr, en;q=0.1', 'en'],
    ['ja;q=0.4, en;q=0.5', 'en'],
    ['en;q=0.4, ja;q=0.5', 'ja'],
    ['en;q=0', 'ja'],
    ['*', 'ja'],
    [';;,=q=x', 'ja'],
    ['en;q=nonsense', 'ja'],
  ])('asked for with Accept-Language: %s is %s', async (asked, language) => {
    const request = supertest(test.url).get(`${API}/nothing`);
    const { headers, body } = await (asked === undefined ? request : request.set('Accept-Language', asked)).expect(404);
    expect(headers['content-language']).toBe(language);
    expect(body).toMatchObject({ title: language === 'ja' ? '見つかりません' : 'Not found' });
  });
});

describe('A request id', () => {
  const idOf = async (given: string): Promise<unknown> => {
    const { headers, body } = await supertest(test.url).get(`${API}/nothing`).set('X-Request-Id', given).expect(404);
    expect((body as { instance: string }).instance).toBe(headers['x-request-id']);
    return headers['x-request-id'];
  };

  it.each(['0123abcd', 'a-request_id.of-64-characters.'.padEnd(64, 'x')])('that is sane is kept: %s', async (given) =>
    expect(await idOf(given)).toBe(given),
  );
  it.each(['short', 'x'.repeat(65), 'with spaces inside', '<script>alert</script>', '%0d%0aset-cookie'])(
    'that is not is replaced: %s',
    async (given) => expect(await idOf(given)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  );
});

describe('The security headers', () => {
  it.each([
    ['an answer', '/api/v1/categories', 200],
    ['no such route', '/api/v1/nothing', 404],
    ['no such path', '/nothing', 404],
    ['nobody signed in', '/api/v1/products', 401],
    ['an address that cannot be read', '/api/v1/categories/%ff', 400],
    ['an id that is too long', `/api/v1/categories/${'x'.repeat(300)}`, 414],
    ['headers that are too large', `/api/v1/categories?${'x'.repeat(20_000)}`, 431],
    ['health', '/health/live', 200],
    ['metrics', '/metrics', 200],
  ])('come with %s', async (_what, path, status) => {
    const { headers } = await supertest(test.url).get(path).expect(status);
    expect(headers).toMatchObject(SECURITY_HEADERS);
    expect(headers['x-request-id']).toMatch(/^[\w.-]{8,64}$/);
  });

  it('come with a download, which may do even less', async () => {
    const id = await uploadDocument(maker);
    const { headers } = await maker.get(`${API}/documents/${id}/content`).expect(200);
    expect(headers).toMatchObject({
      ...SECURITY_HEADERS,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
  });

  it('come with the answer to what is no HTTP', async () => {
    expect((await sendBytes(test.url, 'hello\r\n\r\n')).headers).toMatchObject(SECURITY_HEADERS);
  });
});

describe('Health', () => {
  const ready = ({ url }: TestApp) => supertest(url).get('/health/ready');

  it('says that all is ready', async () => {
    const { body } = await ready(test).expect(200);
    expect(body).toEqual({
      status: 'ready',
      dependencies: {
        database: { status: 'up', required: true },
        storage: { status: 'up', required: true },
        search: { status: 'up', required: false },
      },
    });
  });

  it('names the storage when files cannot be written, and refuses uploads with “try again” meanwhile', async () => {
    const { STORAGE_DIR } = test.app.get<Config>(CONFIG);
    await rename(STORAGE_DIR, `${STORAGE_DIR}.away`);
    await writeFile(STORAGE_DIR, 'a file where the folder should be');
    const { body, headers } = await ready(test).expect(503);
    expect(body).toMatchObject({
      status: 'unavailable',
      dependencies: { storage: { status: 'down' }, database: { status: 'up' } },
    });
    expect(headers['retry-after']).toBe('2');
    const upload = await maker.post(`${API}/documents`).attach('file', demoPdf('a paper'), 'a.pdf').expect(503);
    expect(upload.body).toMatchObject({ code: 'unavailable' });
    expect(upload.headers['retry-after']).toBe('2');
    await rm(STORAGE_DIR);
    await rename(`${STORAGE_DIR}.away`, STORAGE_DIR);
    await ready(test).expect(200);
  });
});

describe('Metrics', () => {
  it('count answers and jobs, for this machine alone', async () => {
    await test.app
      .get(Database)
      .transaction((manager) => test.app.get(Jobs).enqueue(manager, listingChanged, { listingId: randomUUID() }));
    const { text } = await supertest(test.url).get('/metrics').expect(200);
    expect(text).toMatch(
      /^http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/categories",status="200"\} \d+$/m,
    );
    expect(text).toContain('jobs{topic="listing.changed",state="created"} 1');
    const outside = await supertest(test.url).get('/metrics').set('X-Forwarded-For', '203.0.113.9');
    expectProblem(outside, 'not_found');
  });
});

/** A way to a server that can be interrupted. */
async function bridgeTo(host: string, port: number) {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, host);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined));
    near.pipe(far).pipe(near);
  });
  const open = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await open(0);
  const { port: at } = server.address() as AddressInfo;
  return {
    port: String(at),
    open: () => open(at),
    cut: (): void => {
      server.close();
      sockets.forEach((socket) => socket.destroy());
    },
  };
}

describe('A registry whose servers go away', () => {
  let other: TestApp;
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let bridge: Awaited<ReturnType<typeof bridgeTo>>;

  beforeAll(async () => {
    database = await cloneDatabase();
    const url = new URL(database.url);
    bridge = await bridgeTo(url.hostname, Number(url.port));
    url.port = bridge.port;
    other = await startTestApp({
      environment: { DATABASE_URL: url.href, MEILI_URL: 'http://127.0.0.1:1', METRICS_TOKEN: 'a-token' },
    });
  });
  afterAll(async () => {
    await other.close();
    bridge.cut();
    await database.drop();
  });

  it('shows its metrics to the bearer of the token alone, once there is one', async () => {
    const metrics = (authorization: string) => supertest(other.url).get('/metrics').set('Authorization', authorization);
    expectProblem(await supertest(other.url).get('/metrics'), 'not_found');
    expectProblem(await metrics('Bearer another'), 'not_found');
    expectProblem(await metrics('a-token'), 'not_found');
    await metrics('Bearer a-token').expect(200);
  });

  it('is degraded without the search engine, and searches all the same', async () => {
    const { body } = await supertest(other.url).get('/health/ready').expect(200);
    expect(body).toMatchObject({ status: 'degraded', dependencies: { search: { status: 'down', required: false } } });
    const search = await supertest(other.url).get(`${API}/catalog/search`).query({ q: 'x' }).expect(200);
    expect(search.body).toMatchObject({ hits: [], degraded: true });
  });

  it('says “try again” without the database, and goes on when it is back', async () => {
    bridge.cut();
    const ready = await supertest(other.url).get('/health/ready').expect(503);
    expect(ready.body).toMatchObject({ status: 'unavailable', dependencies: { database: { status: 'down' } } });
    const categories = await supertest(other.url).get(`${API}/categories`).expect(503);
    expect(categories.body).toMatchObject({ code: 'unavailable' });
    expect(categories.headers['retry-after']).toBe('2');
    await supertest(other.url).get('/health/live').expect(200);
    await bridge.open();
    await supertest(other.url).get('/health/ready').expect(200);
    await supertest(other.url).get(`${API}/categories`).expect(200);
  });
});
