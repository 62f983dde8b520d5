import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { CONFIG, type Config, type ProblemCode } from '#platform';
import type { Role } from '#identity';
import { openApiOf } from '../../apps/api/src/openapi.js';
import { routesOf } from '../../apps/cli/src/routes.js';
import { demoPdf } from '../../apps/cli/src/demo/pdf.js';
import { makePerson, PASSWORD, signedIn } from '../support/actors.js';
import { eventually } from '../support/eventually.js';
import { activeManufacturer, importCategories, readyProduct, seen, step, submit } from '../support/registration.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { expectProblem, send, sendBytes, type Answer, type Wire } from '../support/wire.js';

const API = '/api/v1';
const JSON_BODY = { 'content-type': 'application/json' };
const SEED = 20_260_401;
const HOUR_MS = 3_600_000;

let test: TestApp;
/** Session cookies of the people in the tests. */
const cookies = {} as Record<Role, string>;
/** What stands in the paths below as `{product}` and so on. */
const ids: Record<string, string | undefined> = {};

/** The cookie of a new session. */
async function sessionOf(email: string, userAgent?: string): Promise<string> {
  const { headers } = await send(test.url, {
    method: 'POST',
    path: `${API}/session`,
    headers: { ...JSON_BODY, ...(userAgent && { 'user-agent': userAgent }) },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  return headers['set-cookie']![0]!.split(';')[0]!;
}

beforeAll(async () => {
  test = await startTestApp();
  const categoryId = (await importCategories(test))('配膳ロボット');
  const owner = await makePerson(test, 'owner');
  const maker = await signedIn(test, 'editor', owner.organisationId);
  const examiner = await signedIn(test, 'secretariat_examiner');
  cookies.owner = await sessionOf(owner.email);
  for (const role of ['secretariat_examiner', 'association_examiner', 'approver', 'administrator'] as const) {
    cookies[role] = await sessionOf((await makePerson(test, role)).email);
  }
  await activeManufacturer(test, await signedIn(test, 'owner', owner.organisationId));
  const draft = await readyProduct(maker, categoryId);
  const caseOf = async (model: string): Promise<string> =>
    submit(maker, (await readyProduct(maker, categoryId, { modelNumbers: [model] })).id);
  ids.waiting = await caseOf('W-1');
  ids.returned = await caseOf('R-1');
  const finding = { pointer: '/description', code: 'other', text: '書き足してください。' };
  await examiner
    .post(`${API}/cases/${ids.returned}/return`)
    .query(await seen(examiner, ids.returned))
    .send({ findings: [finding] })
    .expect(200);
  const approved = await caseOf('A-1');
  await step(examiner, approved, 'pass');
  await step(examiner, approved, 'pass');
  await step(await signedIn(test, 'approver'), approved, 'approve');
  [ids.listing] = (await test.source.query<{ id: string }[]>('SELECT id FROM listing')).map(({ id }) => id);
  Object.assign(ids, { product: draft.id, dossier: draft.dossierId, organisation: owner.organisationId, categoryId });
}, 60_000);
afterAll(() => test.close());

/** A request on behalf of somebody; `{product}` in its path stands for the id of the product. */
interface Hostile extends Wire {
  by?: Role;
}

function sendAs({ by, path, headers, ...rest }: Hostile): Promise<Answer> {
  return send(test.url, {
    ...rest,
    path: path.replace(/\{(\w+)\}/g, (whole, name: string) => ids[name] ?? whole),
    headers: { ...(by && { cookie: cookies[by] }), ...headers },
  });
}

/** All that is stored: a digest of every table but `session`, and the names of all files. */
async function everythingStored(): Promise<unknown> {
  // A session is marked as seen, and a wrong password is counted, also by a request that is refused.
  const tables = await test.source.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_name NOT IN ('session', 'attempts', 'search_count')`,
  );
  const digests = tables.map(
    ({ name }) => `SELECT '${name}' AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS rows FROM ${name} t`,
  );
  const config = test.app.get<Config>(CONFIG);
  const files = [config.STORAGE_DIR, config.SPOOL_DIR].map((folder) => readdir(folder, { recursive: true }));
  return [await test.source.query(`${digests.join(' UNION ALL ')} ORDER BY name`), await Promise.all(files)];
}

/** Sends a request that must be refused with a code, and for these reasons, and must leave no trace. */
async function expectRefused(request: Hostile, code: ProblemCode, points?: string[]): Promise<void> {
  const before = await everythingStored();
  expect({ points: expectProblem(await sendAs(request), code) }).toEqual({ points: points ?? expect.any(Array) });
  await eventually(async () => expect(await everythingStored()).toEqual(before));
}

type Row = [what: string, request: Hostile, code: ProblemCode, points?: string[]];
function eachIsRefused(rows: Row[]): void {
  for (const [what, request, code, points] of rows) it(what, () => expectRefused(request, code, points));
}

const toProducts = (body: string | Buffer, headers = {}): Hostile => ({
  by: 'owner',
  method: 'POST',
  path: `${API}/products`,
  headers: { ...JSON_BODY, ...headers },
  body,
});

describe('A body that is no JSON object is refused', () => {
  const rows: Row[] = [
    ['no JSON at all', toProducts('name=x'), 'malformed_json'],
    ['JSON that is cut off', toProducts('{"name":"x'), 'malformed_json'],
    ['two JSON texts', toProducts('{}{}'), 'malformed_json'],
    ['a comment in JSON', toProducts('{/* */}'), 'malformed_json'],
    ['NaN', toProducts('{"bodyPrice":NaN}'), 'malformed_json'],
    ['a bare control character in a text', toProducts('{"name":"a\nb"}'), 'malformed_json'],
    ['bytes that are no UTF-8', toProducts(Buffer.from('{"name":"\xff\xfe"}', 'latin1')), 'malformed_json'],
    ['Shift_JIS', toProducts(Buffer.from([0x7b, 0x22, 0x94, 0x7a, 0x22, 0x3a, 0x31, 0x7d])), 'malformed_json'],
    ['UTF-16', toProducts(Buffer.from('{}', 'utf16le')), 'malformed_json'],
    [
      'a surrogate encoded as UTF-8',
      toProducts(Buffer.from('7b22eda08022 3a317d'.replace(' ', ''), 'hex')),
      'malformed_json',
    ],
    ['nothing', toProducts(''), 'invalid_input', [' not_object']],
    ['a list', toProducts('[]'), 'invalid_input', [' not_object']],
    ['a text', toProducts('"x"'), 'invalid_input', [' not_object']],
    ['a number', toProducts('1'), 'invalid_input', [' not_object']],
    ['true', toProducts('true'), 'invalid_input', [' not_object']],
    ['null', toProducts('null'), 'invalid_input', [' not_object']],
    ['50,000 lists in each other', toProducts('['.repeat(50_000) + ']'.repeat(50_000)), 'invalid_input'],
    ['50,000 objects in each other', toProducts('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)), 'invalid_input'],
    ['more than 512 KiB', toProducts(JSON.stringify({ name: 'x'.repeat(600_000) })), 'body_too_large'],
    [
      'more than 512 KiB in pieces of unknown number',
      toProducts(JSON.stringify({ name: 'x'.repeat(600_000) }), { 'transfer-encoding': 'chunked' }),
      'body_too_large',
    ],
  ];
  eachIsRefused(rows);
});

describe('A body of another content type is refused', () => {
  const of = (type: string): Hostile => toProducts('{}', { 'content-type': type });
  const rows: Row[] = [
    ['text', of('text/plain'), 'unsupported_media_type'],
    ['XML', of('application/xml'), 'unsupported_media_type'],
    ['a form', of('application/x-www-form-urlencoded'), 'unsupported_media_type'],
    ['a form with files', of('multipart/form-data; boundary=x'), 'unsupported_media_type'],
    ['nonsense', of('json'), 'unsupported_media_type'],
    ['a longer name', of('application/jsonx'), 'unsupported_media_type'],
    ['none', { by: 'owner', method: 'POST', path: `${API}/products`, body: '{}' }, 'unsupported_media_type'],
    [
      'JSON where a file is expected',
      { ...of('application/json'), path: `${API}/documents` },
      'unsupported_media_type',
    ],
  ];
  eachIsRefused(rows);

  it('JSON that says it is Latin-1 is read as UTF-8 all the same', async () => {
    const request = toProducts('{"name":"é"}', { 'content-type': 'application/json; charset=iso-8859-1' });
    expect(await sendAs(request)).toMatchObject({ status: 201, body: { name: 'é' } });
  });
});

const json = (by: Role, path: string, body: unknown): Hostile => ({
  by,
  method: 'POST',
  path: API + path,
  headers: JSON_BODY,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

describe('Every fault in a body is named at once, by its place', () => {
  const product = (body: unknown): Hostile => json('owner', '/products', body);
  const evidence = (body: object): Hostile =>
    json('owner', '/dossiers/{dossier}/evidence', {
      kind: 'price_rationale',
      facts: { rationale: 'x' },
      documentIds: [randomUUID()],
      ...body,
    });
  const returning = (findings: unknown): Hostile =>
    json('secretariat_examiner', '/cases/{waiting}/return?stage=association_check&round=1', { findings });
  const resubmitting = (answers: unknown): Hostile =>
    json('owner', '/cases/{returned}/resubmit?stage=returned&round=1', { answers });
  const draft = {
    ...{ name: 1, reading: {}, modelNumbers: 'x', categoryId: 'x', description: false },
    ...{ bodyPrice: '1', installationCost: true, warrantyMonths: 1.5, more: 1 },
    ...{ furtherCategoryIds: 'x', attributes: [], effects: [null], components: {}, installationItems: [1] },
    ...{ freedHours: 1, productivity: 'yes', gtin: 4_006_381_333_931, images: ['x'], brochureId: 'x' },
  };
  const draftFaults = [
    ...['/more unknown_field', '/name not_text', '/reading not_text', '/modelNumbers not_list', '/categoryId not_id'],
    ...['/furtherCategoryIds not_list', '/description not_text', '/attributes not_object', '/effects not_object'],
    ...['/effects/0 not_object', '/components not_list', '/freedHours not_text', '/productivity not_boolean'],
    ...['/bodyPrice not_whole_number', '/installationCost not_whole_number', '/installationItems not_object'],
    ...['/installationItems/0 not_object', '/warrantyMonths not_whole_number', '/gtin not_text'],
    ...['/images not_object', '/images/0 not_object', '/brochureId not_id'],
  ];

  eachIsRefused([
    ['wrong types in every field', product(draft), 'invalid_input', draftFaults],
    [
      'wrong types in every field of a saved draft',
      {
        ...product(draft),
        method: 'PUT',
        path: `${API}/products/{product}/draft`,
        headers: { ...JSON_BODY, 'if-match': '"1"' },
      },
      'invalid_input',
      draftFaults,
    ],
    [
      'numbers beyond all bounds',
      product('{"bodyPrice":1e400,"installationCost":1152921504606846976,"warrantyMonths":-1}'),
      'invalid_input',
      ['/bodyPrice not_whole_number', '/installationCost too_large', '/warrantyMonths too_small'],
    ],
    [
      'texts and lists beyond all bounds',
      product({ name: ' ', reading: '漢字', description: 'x'.repeat(5001), modelNumbers: Array(51).fill('x') }),
      'invalid_input',
      ['/name required', '/reading wrong_form', '/modelNumbers too_many', '/description too_long'],
    ],
    [
      'attributes that are no values',
      product('{"attributes":{"a":null,"b":[],"c":{"value":1},"d":1e400,"e":{"value":1,"unit":"kg","more":1}}}'),
      'invalid_input',
      [
        ...['/attributes/a wrong_form', '/attributes/b wrong_form', '/attributes/c wrong_form'],
        ...['/attributes/d not_number', '/attributes/e wrong_form'],
      ],
    ],
    [
      'rows with faults in every table',
      product({
        effects: [{ industry: 'Z', hoursRemoved: -1, hoursCreated: '1', sites: 0.5, steps: [{ hoursBefore: 1e6 }] }],
        components: [{ kind: 'x', share: 100.5, more: 1 }],
        installationItems: [{ name: ' ', cost: 1.5 }],
      }),
      'invalid_input',
      [
        ...[
          '/effects/0/industry wrong_form',
          '/effects/0/hoursRemoved too_small',
          '/effects/0/hoursCreated not_number',
        ],
        ...['/effects/0/sites not_whole_number', '/effects/0/steps/0/hoursBefore too_large'],
        ...['/components/0/more unknown_field', '/components/0/kind not_in_list', '/components/0/share too_large'],
        ...['/installationItems/0/name required', '/installationItems/0/cost not_whole_number'],
      ],
    ],
    [
      'categories and documents of nobody’s',
      product({
        categoryId: randomUUID(),
        furtherCategoryIds: [randomUUID()],
        images: [{ documentId: randomUUID() }],
        brochureId: randomUUID(),
      }),
      'unmet_rules',
      [
        ...['/categoryId category_unknown', '/furtherCategoryIds/0 category_unknown'],
        ...['/images/0/documentId image_unknown', '/brochureId brochure_unknown'],
      ],
    ],
    [
      'fields that every JavaScript object has',
      product('{"__proto__":{"name":"x"},"constructor":{"prototype":{}},"hasOwnProperty":1}'),
      'invalid_input',
      ['/__proto__ unknown_field', '/constructor unknown_field', '/hasOwnProperty unknown_field'],
    ],
    [
      'unknown fields with signs that a JSON pointer escapes',
      product({ 'a/b': 1, 'c~d': 2, '': 3 }),
      'invalid_input',
      ['/a~1b unknown_field', '/c~0d unknown_field', '/ unknown_field'],
    ],
    [
      'text that cannot be stored: NUL and broken surrogates, in values and names',
      product('{"name":"\\u0000","reading":"\\ud800","modelNumbers":["x","\\udc00"],"a/b":"\\u0000","\\u0000":1}'),
      'invalid_input',
      [
        ...[' not_acceptable_text', '/a~1b not_acceptable_text', '/modelNumbers/1 not_acceptable_text'],
        ...['/reading not_acceptable_text', '/name not_acceptable_text'],
      ],
    ],
    ['a list that holds anything but texts', product({ modelNumbers: ['a', null] }), 'invalid_input'],
    ['facts as a list', evidence({ facts: [{}] }), 'invalid_input', ['/facts not_object']],
    ['facts as a text', evidence({ facts: 'x' }), 'invalid_input', ['/facts not_object']],
    ['facts as null', evidence({ facts: null }), 'invalid_input', ['/facts not_object']],
    ['no facts', evidence({ facts: undefined }), 'invalid_input', ['/facts required']],
    [
      'facts with faults',
      evidence({ kind: 'price_list', facts: { publishedOn: '2026-02-30', priceYen: -1, url: 'x', more: 1 } }),
      'invalid_input',
      [
        ...['/facts/more unknown_field', '/facts/publishedOn not_date', '/facts/priceYen too_small'],
        '/facts/url not_url',
      ],
    ],
    [
      'facts with faults in their rows',
      evidence({
        kind: 'area',
        facts: { areas: [null, { prefectures: ['13', '48', '13'], by: 'own', partnerName: 'x' }, { by: 'x' }] },
      }),
      'invalid_input',
      [
        ...['/facts/areas/0 not_object', '/facts/areas/1/prefectures/1 not_in_list'],
        ...['/facts/areas/1/prefectures prefecture_repeated', '/facts/areas/1/partnerName fact_not_asked_for'],
        ...['/facts/areas/2/prefectures required', '/facts/areas/2/by not_in_list'],
      ],
    ],
    [
      'facts that fields every JavaScript object has stand for',
      evidence({ facts: { rationale: 'x', constructor: 1, toString: 2 } }),
      'invalid_input',
      ['/facts/constructor unknown_field', '/facts/toString unknown_field'],
    ],
    [
      'a list for a text, and null and repetitions for ids',
      evidence({ kind: ['price_list'], documentIds: [null, 'x', 'x'] }),
      'invalid_input',
      ['/kind not_in_list', '/documentIds not_id', '/documentIds repeated'],
    ],
    [
      'a document of nobody’s',
      evidence({ documentIds: [randomUUID()] }),
      'unmet_rules',
      ['/documentIds/0 document_unknown'],
    ],
    ['findings as null', returning(null), 'invalid_input', ['/findings not_list']],
    ['findings as an object', returning({ length: 1, 0: {} }), 'invalid_input', ['/findings not_list']],
    ['no findings', returning([]), 'unmet_rules', [' finding_required']],
    [
      'findings that are texts and null',
      returning(['x', null]),
      'invalid_input',
      ['/findings not_object', '/findings/0 not_object', '/findings/1 not_object'],
    ],
    ['findings in a list within the list', returning([[]]), 'invalid_input', ['/findings not_object']],
    [
      'findings with faults',
      returning([{}, { pointer: 'x', code: 'y', text: '', more: 1 }]),
      'invalid_input',
      [
        ...['/findings/0/code required', '/findings/0/text required'],
        ...['/findings/1/more unknown_field', '/findings/1/pointer wrong_form', '/findings/1/code not_in_list'],
        '/findings/1/text required',
      ],
    ],
    ['answers that are null', resubmitting([null]), 'invalid_input', ['/answers not_object', '/answers/0 not_object']],
    ['answers in a list within the list', resubmitting([[]]), 'invalid_input', ['/answers not_object']],
    [
      'an answer to a finding of nobody’s',
      resubmitting([{ findingId: randomUUID(), text: 'x' }]),
      'unmet_rules',
      [' findings_unanswered', '/answers/0/findingId finding_unknown'],
    ],
    [
      'an object for an id',
      json('owner', '/cases', { kind: 'product', subjectId: {} }),
      'invalid_input',
      ['/subjectId not_id'],
    ],
    ['the id of nothing', json('owner', '/cases', { kind: 'product', subjectId: randomUUID() }), 'not_found'],
    [
      'a number as text',
      json('owner', '/tokens', { name: 'x', days: '5' }),
      'invalid_input',
      ['/days not_whole_number'],
    ],
    [
      'faults in a manufacturer',
      json('owner', '/manufacturer', { name: [' '], reading: 'x', website: 'javascript:alert(1)' }),
      'invalid_input',
    ],
    [
      'faults in an organisation',
      json('administrator', '/organisations', { kind: 'x', name: 1, corporateNumber: '1234567890123' }),
      'invalid_input',
      ['/kind not_in_list', '/name not_text', '/corporateNumber not_corporate_number'],
    ],
    [
      'faults in an invitation',
      json('owner', '/organisations/{organisation}/invitations', { email: 'x', role: 'x' }),
      'invalid_input',
      ['/email not_email', '/role not_in_list'],
    ],
    [
      'a role that the kind of organisation does not have',
      json('owner', '/organisations/{organisation}/invitations', { email: 'x@example.jp', role: 'approver' }),
      'unmet_rules',
      ['/role role_not_for_organisation'],
    ],
    [
      'a reason that is blank',
      json('approver', '/cases/{waiting}/reject?stage=approval&round=1', { reason: ' ' }),
      'invalid_input',
      ['/reason required'],
    ],
    ['a wrong password', json('owner', '/session', { email: 'person1@example.jp', password: 'x' }), 'sign_in_failed'],
  ]);

  it('the words of a fault name its bounds, in the caller’s language', async () => {
    const request = product({ warrantyMonths: 601, name: 'x'.repeat(201) });
    const { body } = await sendAs({ ...request, headers: { ...JSON_BODY, 'accept-language': 'en' } });
    expect(body).toMatchObject({
      errors: [{ detail: 'Must have at most 200 characters' }, { detail: 'Must be at most 600' }],
    });
  });

  it('of a name that comes twice the last value counts, as JSON.parse has it', async () => {
    expect(await sendAs(product('{"name":"a","name":"b"}'))).toMatchObject({ status: 201, body: { name: 'b' } });
  });
});

describe('An address that cannot be served is refused', () => {
  const get = (path: string): Hostile => ({ by: 'owner', path: API + path });
  const search = (query: string): Hostile => get(`/catalog/search?${query}`);
  const products = (query: string): Hostile => get(`/products?${query}`);

  eachIsRefused([
    ['NUL in the path', get('/categories/%00'), 'invalid_input', ['/id not_acceptable_text']],
    ['a byte in the path that is no UTF-8', get('/categories/%ff'), 'malformed_request'],
    ['nonsense behind a percent sign in the path', get('/categories/%ud800'), 'malformed_request'],
    ['a single percent sign', get('/%'), 'malformed_request'],
    ['an id that is no UUID', get('/categories/x'), 'invalid_input', ['/id not_id']],
    ['a UUID with something behind it', get('/products/{product}%20'), 'invalid_input', ['/id not_id']],
    ['the UUID of nothing', get(`/products/${randomUUID()}`), 'not_found'],
    ['an id of 10 kB', get(`/categories/${'x'.repeat(10_000)}`), 'uri_too_long'],
    ['a path of 10 kB', get(`/${'x'.repeat(10_000)}`), 'not_found'],
    ['a path that climbs', get('/products/../session'), 'not_found'],
    ['a path of nothing', get('/nothing'), 'not_found'],
    ['a query of 100 kB', search(`q=${'x'.repeat(100_000)}`), 'headers_too_large'],
    ['a word that is too long', search(`q=${'x'.repeat(201)}`), 'invalid_input', ['/q too_long']],
    ['NUL in the query', search('q=%00'), 'invalid_input', ['/q not_acceptable_text']],
    ['NUL in a name in the query', search('%00=1'), 'invalid_input', [' not_acceptable_text']],
    ['a byte in the query that is no UTF-8', search('q=%ff'), 'malformed_request'],
    ['a surrogate in the query', search('q=%ED%A0%80'), 'malformed_request'],
    ['nonsense behind a percent sign in the query', search('q=%ud800'), 'malformed_request'],
    ['one word twice', search('q=a&q=b'), 'invalid_input'],
    [
      'a parameter that every JavaScript object has',
      search('__proto__=1'),
      'invalid_input',
      ['/__proto__ unknown_field'],
    ],
    [
      'faults in every parameter',
      search('limit=0&page=-1&sort=x&kind=y&categoryId=z&more=1'),
      'invalid_input',
      [
        ...['/more unknown_field', '/categoryId not_id', '/kind not_in_list', '/sort not_in_list', '/page too_small'],
        '/limit too_small',
      ],
    ],
    ['a stage that does not exist', get('/cases?stage=x'), 'invalid_input', ['/stage not_in_list']],
    ['a page of none', products('limit=0'), 'invalid_input', ['/limit too_small']],
    ['a page of too many', products('limit=101'), 'invalid_input', ['/limit too_large']],
    ['a page of half a product', products('limit=1.5'), 'invalid_input', ['/limit not_whole_number']],
    ['a page of infinitely many', products('limit=1e400'), 'invalid_input', ['/limit not_whole_number']],
    ['a page of words', products('limit=abc'), 'invalid_input', ['/limit not_whole_number']],
    ['a cursor that is none', products('cursor=x'), 'invalid_cursor'],
    ['an empty cursor', products('cursor='), 'invalid_cursor'],
    [
      'a cursor of another kind',
      products(`cursor=${Buffer.from("' OR 1=1 --").toString('base64url')}`),
      'invalid_cursor',
    ],
    ['a cursor that is too long', products(`cursor=${'A'.repeat(201)}`), 'invalid_input', ['/cursor too_long']],
  ]);
});

describe('A method, header or byte that does not belong is refused', () => {
  const draft = (ifMatch?: string): Hostile => ({
    ...json('owner', '/products/{product}/draft', {}),
    method: 'PUT',
    headers: { ...JSON_BODY, ...(ifMatch !== undefined && { 'if-match': ifMatch }) },
  });
  const keyed = (key: string): Hostile => ({ ...toProducts('{}'), headers: { ...JSON_BODY, 'idempotency-key': key } });

  eachIsRefused([
    ...['PATCH', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'].map((method): Row => [
      `${method} where there is none`,
      { by: 'owner', method, path: `${API}/products` },
      'not_found',
    ]),
    ['a save without If-Match', draft(), 'version_required'],
    ['a save with an empty If-Match', draft(''), 'version_required'],
    ['a save with If-Match for any version', draft('*'), 'version_required'],
    ['a save with several versions', draft('"1", "2"'), 'version_required'],
    ['a save with a version that is no number', draft('"x"'), 'version_required'],
    ['a save with a version of the future', draft('"999999999"'), 'stale'],
    ['an empty Idempotency-Key', keyed(''), 'malformed_request', ['/Idempotency-Key wrong_form']],
    ['an Idempotency-Key of 201 characters', keyed('x'.repeat(201)), 'malformed_request'],
    ['an Idempotency-Key with a space', keyed('a b'), 'malformed_request'],
    [
      'an Idempotency-Key that comes twice',
      { ...keyed('a'), headers: { ...JSON_BODY, 'idempotency-key': ['a', 'b'] } },
      'malformed_request',
    ],
    ['headers of 20 kB', { path: `${API}/categories`, headers: { x: 'y'.repeat(20_000) } }, 'headers_too_large'],
    ['a write from another origin', toProducts('{}', { origin: 'https://evil.example' }), 'foreign_origin'],
    ['a write from a page without an origin', toProducts('{}', { origin: 'null' }), 'foreign_origin'],
    ['a write from another site', toProducts('{}', { 'sec-fetch-site': 'cross-site' }), 'foreign_origin'],
    ['a write from a sister site', toProducts('{}', { 'sec-fetch-site': 'same-site' }), 'foreign_origin'],
    [
      'signing in from another site',
      { ...json('owner', '/session', {}), headers: { ...JSON_BODY, origin: 'https://evil.example' } },
      'foreign_origin',
    ],
  ]);

  it('an Idempotency-Key that was used with other content', async () => {
    expect((await sendAs({ ...keyed('once'), body: '{"name":"a"}' })).status).toBe(201);
    await expectRefused({ ...keyed('once'), body: '{"name":"b"}' }, 'idempotency_key_reused');
    await expectRefused(
      { ...json('owner', '/cases', { productId: randomUUID() }), headers: keyed('once').headers },
      'idempotency_key_reused',
    );
  });

  it('HEAD answers as GET does, without a body', async () => {
    expect(await sendAs({ method: 'HEAD', path: `${API}/categories` })).toMatchObject({ status: 200, body: '' });
    expect(await sendAs({ method: 'HEAD', path: `${API}/products` })).toMatchObject({ status: 401, body: '' });
  });

  const post = `POST ${API}/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n`;
  it.each<[string, string | Buffer]>([
    ['words', 'hello\r\n\r\n'],
    ['the beginning of TLS', Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3])],
    ['another version of HTTP', 'GET / HTTP/9.9\r\n\r\n'],
    ['a method that HTTP does not know', 'FOO / HTTP/1.1\r\nhost: x\r\n\r\n'],
    ['two lengths', `${post}content-length: 1\r\ncontent-length: 2\r\n\r\n{}`],
    ['a negative length', `${post}content-length: -1\r\n\r\n`],
    ['a length and pieces', `${post}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`],
    ['broken pieces', `${post}transfer-encoding: chunked\r\n\r\nzz\r\n`],
    ['an address that is none', 'GET http://[ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'],
  ])('bytes on the wire: %s', async (_what, bytes) => {
    expect(expectProblem(await sendBytes(test.url, bytes), 'malformed_request')).toEqual([]);
  });
});

describe('A file that is not what it should be is refused', () => {
  const MAX = 20 * 1024 ** 2;
  const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
  const form = (...parts: (string | Buffer)[]): Hostile => ({
    by: 'owner',
    method: 'POST',
    path: `${API}/documents`,
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    body: Buffer.concat([...parts, '--edge--\r\n'].map((part) => Buffer.from(part as string))),
  });
  const file = (name: string, content: string | Buffer, field = 'file') => [
    `--edge\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`,
    content,
    '\r\n',
  ];
  const pdf = demoPdf('a paper');
  const refused = (...codes: string[]): string[] => codes.map((code) => `/file ${code}`);

  eachIsRefused([
    [
      'an executable called .pdf',
      form(...file('a.pdf', 'MZ\x90\0'.repeat(99))),
      'unsupported_media_type',
      refused('document_executable'),
    ],
    ['a PDF called .png', form(...file('a.png', pdf)), 'unsupported_media_type', refused('document_ending_differs')],
    [
      'a picture called .pdf',
      form(...file('a.pdf', PNG)),
      'unsupported_media_type',
      refused('document_incomplete', 'document_ending_differs'),
    ],
    [
      'a PDF called .pdf.exe',
      form(...file('a.pdf.exe', pdf)),
      'unsupported_media_type',
      refused('document_ending_differs'),
    ],
    ['a PDF without an ending', form(...file('pdf', Buffer.concat([Buffer.from('x'), pdf]))), 'unsupported_media_type'],
    [
      'HTML called .pdf',
      form(...file('a.pdf', '<script>alert(1)</script>')),
      'unsupported_media_type',
      refused('document_type_refused'),
    ],
    ['HTML with a PDF behind it', form(...file('a.pdf', `<html>${pdf.toString('latin1')}`)), 'unsupported_media_type'],
    ['a file without content', form(...file('a.pdf', '')), 'file_empty', ['/file no_content']],
    [
      'a file that is one byte too large',
      form(...file('a.pdf', Buffer.alloc(MAX + 1))),
      'file_too_large',
      ['/file too_many_bytes'],
    ],
    ['two files', form(...file('a.pdf', pdf), ...file('b.pdf', pdf)), 'unexpected_file', ['/file one_file_expected']],
    ['a file in another field', form(...file('a.pdf', pdf, 'paper')), 'unexpected_file', ['/file one_file_expected']],
    ['no file', form(), 'file_missing', ['/file required']],
    [
      'a form that is cut off',
      { ...form(), body: Buffer.concat(file('a.pdf', pdf).map((part) => Buffer.from(part as string))) },
      'malformed_multipart',
    ],
    [
      'a form with another boundary',
      { ...form(...file('a.pdf', pdf)), headers: { 'content-type': 'multipart/form-data; boundary=x' } },
      'malformed_multipart',
    ],
    [
      'a form without a boundary',
      { ...form(...file('a.pdf', pdf)), headers: { 'content-type': 'multipart/form-data' } },
      'malformed_multipart',
    ],
    ['a file of somebody who may not send one', { ...form(...file('a.pdf', pdf)), by: 'approver' }, 'not_allowed'],
  ]);

  it('a sender who goes away in the middle of a file', async () => {
    const before = await everythingStored();
    const { hostname, port } = new URL(test.url);
    const socket = connect(Number(port), hostname);
    socket.write(`POST ${API}/documents HTTP/1.1\r\nhost: x\r\ncookie: ${cookies.owner}\r\ncontent-length: 9000\r\n`);
    socket.write('content-type: multipart/form-data; boundary=edge\r\n\r\n');
    for (const part of file('a.pdf', pdf)) socket.write(part);
    await eventually(async () => expect(await everythingStored()).not.toEqual(before));
    socket.destroy();
    await eventually(async () => expect(await everythingStored()).toEqual(before));
  });

  it('what is a PDF and a web page at once is only ever handed out as a PDF to be saved', async () => {
    const both = Buffer.concat([pdf, Buffer.from('<script>alert(1)</script>')]);
    const { body, status } = await sendAs(form(...file('a.pdf', both)));
    expect({ status, body }).toMatchObject({ status: 201, body: { mediaType: 'application/pdf' } });
    const { headers } = await sendAs({ by: 'owner', path: `${API}/documents/${(body as { id: string }).id}/content` });
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment;/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });
});

describe('Whatever is sent to a route, its answer is no fault of ours', () => {
  interface Schema {
    $ref?: string;
    type?: string;
    format?: string;
    pattern?: string;
    enum?: unknown[];
    required?: string[];
    properties?: Record<string, Schema>;
    items?: Schema;
  }

  /** Makes values that fit a schema of the OpenAPI document, but for a part that is now and then something else. */
  function nearly(schema: Schema, schemas: Record<string, Schema>): fc.Arbitrary<unknown> {
    const of = (part: Schema) => nearly(part, schemas);
    const right = (): fc.Arbitrary<unknown> => {
      if (schema.$ref) return of(schemas[schema.$ref.split('/').at(-1)!]!);
      if (schema.enum) return fc.constantFrom(...schema.enum);
      if (schema.type === 'array') return fc.array(of(schema.items!), { maxLength: 3 });
      if (schema.type === 'number') return fc.oneof(fc.nat(700), fc.integer(), fc.double());
      if (schema.format === 'uuid') return fc.oneof(fc.constantFrom(...Object.values(ids)), fc.uuid());
      // These fit the patterns in use.
      if (schema.pattern) return fc.constantFrom('/name', 'はこびー');
      if (schema.type === 'string') return fc.string({ unit: 'grapheme', minLength: 1 });
      const parts = Object.entries(schema.properties ?? {}).map(([name, part]) => [name, of(part)] as const);
      return fc.record(Object.fromEntries(parts), { requiredKeys: schema.required ?? [] });
    };
    const odd = fc.constantFrom<unknown>(
      [],
      [[]],
      [null],
      {},
      { length: 1 },
      null,
      '',
      '\0',
      '\ud800',
      -1,
      1e308,
      true,
    );
    const wrong = fc.oneof({ weight: 3, arbitrary: odd }, fc.jsonValue(), fc.string({ unit: 'binary' }));
    return fc.oneof({ weight: 5, arbitrary: right() }, { weight: 1, arbitrary: wrong });
  }

  /** The id that stands in the path of a route. */
  const idFor = (path: string): string =>
    path.includes('/products/')
      ? ids.product!
      : path.includes('/dossiers/')
        ? ids.dossier!
        : path.includes('/organisations/')
          ? ids.organisation!
          : path.includes('/listings/')
            ? ids.listing!
            : path.endsWith('/resubmit')
              ? ids.returned!
              : ids.waiting!;

  /** What somebody who has looked at the case of {@link idFor} says they have seen. */
  const seenAt = (path: string): string =>
    path.endsWith('/resubmit') ? 'stage=returned&round=1' : 'stage=association_check&round=1';

  it('bodies made up from the OpenAPI document, for every route that writes', async () => {
    const { components, paths } = openApiOf(test.app);
    const schemas = components!.schemas as Record<string, Schema>;
    const routes = routesOf(test.app).filter(
      ({ method, path, roles }) => /POST|PUT/.test(method) && roles !== 'public' && path !== `${API}/documents`,
    );
    expect(routes.length).toBeGreaterThan(12);
    const statuses = new Set<number>();
    for (const { method, path, roles } of routes) {
      const { requestBody } = paths[path.replace(/:(\w+)/g, '{$1}')]![method.toLowerCase() as 'post' | 'put']!;
      const content = (requestBody as { content: Record<string, { schema: Schema }> } | undefined)?.content;
      // A step of a case says what was seen: where the case with the real id stands at first.
      const steps = path.includes('/cases/:id/');
      const bodies = nearly(content?.['application/json']?.schema ?? {}, schemas);
      const by = (Object.keys(cookies) as Role[]).find((role) => roles.includes(role))!;
      const property = fc.asyncProperty(bodies, fc.boolean(), async (body, real) => {
        const seen = method === 'PUT' && (await sendAs({ by: 'owner', path: `${API}/products/{product}` }));
        const answer = await sendAs({
          by,
          method,
          path: `${path.replace(':id', real ? idFor(path) : randomUUID())}${steps ? `?${seenAt(path)}` : ''}`,
          headers: { ...JSON_BODY, ...(seen && { 'if-match': seen.headers.etag }) },
          body: JSON.stringify(body),
        });
        statuses.add(answer.status);
        if (answer.status >= 300) expectProblem(answer);
      });
      // On failure fast-check says which body it was, and the seed.
      await fc.assert(property, { seed: SEED, numRuns: 25 }).catch((error: Error) => {
        throw new Error(`${method} ${path}: ${error.message}`);
      });
    }
    // They were neither all good nor all bad.
    expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 400, 404, 409]));
  }, 600_000);
});

describe('A session or token that is no longer good opens nothing', () => {
  /** Who one is with these headers, or the code of the refusal. */
  async function whoAmI(headers: Wire['headers']): Promise<string> {
    const answer = await send(test.url, { path: `${API}/session`, ...(headers && { headers }) });
    if (answer.status === 200) return 'signed in';
    expectProblem(answer);
    return (answer.body as { code: string }).code;
  }
  const newSession = async (userAgent?: string): Promise<string> =>
    sessionOf((await makePerson(test, 'viewer')).email, userAgent);
  const forward = async (hours: number, cookie: string, used: boolean): Promise<void> => {
    for (let hour = 0; hour < hours; hour += 8) {
      if (used) expect(await whoAmI({ cookie })).toBe('signed in');
      test.clock.forward(8 * HOUR_MS);
    }
  };

  it('no cookie at all, or one that nobody was given', async () => {
    expect(await whoAmI({})).toBe('sign_in_required');
    expect(await whoAmI({ cookie: 'session=' })).toBe('sign_in_required');
    expect(await whoAmI({ cookie: 'other=1; ; =;' })).toBe('sign_in_required');
    expect(await whoAmI({ cookie: 'session=made-up' })).toBe('session_ended');
    expect(await whoAmI({ cookie: 'session=%ff%00' })).toBe('session_ended');
  });

  it('the cookie of a session that has ended is taken back', async () => {
    const { headers } = await send(test.url, { path: `${API}/session`, headers: { cookie: 'session=made-up' } });
    expect(headers['set-cookie']).toEqual([expect.stringMatching(/^session=; Max-Age=0; .*HttpOnly/)]);
  });

  it('a made-up cookie before the right one', async () => {
    const cookie = await newSession();
    expect(await whoAmI({ cookie: `session=made-up; ${cookie}` })).toBe('session_ended');
    expect(await whoAmI({ cookie })).toBe('signed in');
  });

  it('what stands in the database is no cookie', async () => {
    const cookie = await newSession();
    const [row] = await test.source.query<[{ token_hash: Buffer }]>(
      'SELECT token_hash FROM session ORDER BY created_at DESC, id DESC LIMIT 1',
    );
    for (const encoding of ['base64url', 'hex', 'base64'] as const) {
      expect(await whoAmI({ cookie: `session=${row.token_hash.toString(encoding)}` })).toBe('session_ended');
    }
    expect(await whoAmI({ cookie })).toBe('signed in');
  });

  it('a session somebody signed out of', async () => {
    const cookie = await newSession();
    expect((await send(test.url, { method: 'DELETE', path: `${API}/session`, headers: { cookie } })).status).toBe(204);
    expect(await whoAmI({ cookie })).toBe('session_ended');
  });

  it('a cookie that turns up in another browser is dead from then on, also in the right one', async () => {
    const right = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
    const cookie = await newSession(right);
    expect(await whoAmI({ cookie, 'user-agent': right.replaceAll('128.0', '129.0') })).toBe('signed in');
    expect(await whoAmI({ cookie, 'user-agent': 'curl/8.5.0' })).toBe('session_ended');
    expect(await whoAmI({ cookie, 'user-agent': right })).toBe('session_ended');
    const [{ ends }] = await test.source.query<[{ ends: string }]>(
      "SELECT count(*) AS ends FROM audit_entry WHERE action = 'session.end_stolen'",
    );
    expect(ends).toBe('1');
  });

  it('a token that is made up, revoked or expired, also beside a good session', async () => {
    const cookie = await newSession();
    const newToken = async (): Promise<{ id: string; secret: string }> => {
      const body = JSON.stringify({ name: 'x', days: 1 });
      const headers = { ...JSON_BODY, cookie };
      return (await send(test.url, { method: 'POST', path: `${API}/tokens`, headers, body })).body as never;
    };
    const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
    const revoked = await newToken();
    expect(await whoAmI(bearer(revoked.secret))).toBe('signed in');
    await send(test.url, { method: 'DELETE', path: `${API}/tokens/${revoked.id}`, headers: { cookie } });
    expect(await whoAmI(bearer(revoked.secret))).toBe('token_invalid');
    expect(await whoAmI({ ...bearer(revoked.secret), cookie })).toBe('token_invalid');
    expect(await whoAmI(bearer('lsr_made-up'))).toBe('token_invalid');
    expect(await whoAmI({ authorization: 'Bearer' })).toBe('sign_in_required');
    expect(await whoAmI({ authorization: 'Basic eDp5' })).toBe('sign_in_required');
    const { secret } = await newToken();
    await forward(24, cookie, false);
    expect(await whoAmI(bearer(secret))).toBe('token_invalid');
  });

  it('a session that was not used for twelve hours, and one that is two weeks old however much it was used', async () => {
    const used = await newSession();
    const unused = await newSession();
    await forward(16, used, true);
    expect(await whoAmI({ cookie: unused })).toBe('session_ended');
    await forward(14 * 24 - 16, used, true);
    expect(await whoAmI({ cookie: used })).toBe('session_ended');
  });
});
