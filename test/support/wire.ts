import { expect } from '@jest/globals';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { PROBLEMS, type ProblemCode } from '#platform';

/** A request exactly as it goes over the wire: nothing is added, encoded or put right on the way. */
export interface Wire {
  method?: string;
  path: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
}

/** What came back; the body of a JSON answer is read, any other is text. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: unknown;
}

interface ProblemAnswer {
  code: ProblemCode;
  errors: { pointer: string; code: string; detail: string }[];
}

const read = (type: string | undefined, text: string): unknown =>
  /json/.test(type ?? '') && text !== '' ? (JSON.parse(text) as unknown) : text;

/** Sends one request on a connection of its own. */
export function send(url: string, { method = 'GET', path, headers = {}, body }: Wire): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: read(headers['content-type'], text) });
      });
    });
    // A server that has answered already may close while the rest is still being sent.
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Sends bytes, not necessarily HTTP, and reads one answer until the server closes the connection. */
export function sendBytes(url: string, ...parts: (string | Buffer)[]): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => parts.forEach((part) => socket.write(part)));
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', ...rest] = Buffer.concat(chunks).toString().split('\r\n\r\n');
      const lines = head
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(': ') as [string, string]);
      const headers = Object.fromEntries(lines.map(([name, value]) => [name.toLowerCase(), value]));
      const type = headers['content-type'];
      resolve({ status: Number(head.slice(9, 12)), headers, body: read(type, rest.join('\r\n\r\n')) });
    });
  });
}

/** Checks that an answer is a documented problem, and answers what it says is wrong as `pointer code`. */
export function expectProblem(answer: Answer, code = (answer.body as ProblemAnswer).code): string[] {
  expect(answer.body).toEqual({
    type: `urn:labor-saving-registry:problem:${code}`,
    title: PROBLEMS[code]?.title.ja,
    status: PROBLEMS[code]?.status,
    code,
    instance: expect.stringMatching(/^[\w.-]{8,64}$/),
    errors: expect.any(Array),
  });
  expect(answer.status).toBe(PROBLEMS[code].status);
  expect(answer.status).toBeLessThan(500);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json(;|$)/);
  const { errors } = answer.body as ProblemAnswer;
  for (const error of errors) {
    expect(error).toEqual({
      pointer: expect.stringMatching(/^(\/.*)?$/s),
      code: expect.any(String),
      // The words were found: they are not the code itself.
      detail: expect.not.stringMatching(/^[a-z_]*$/),
    });
  }
  return errors.map(({ pointer, code }) => `${pointer} ${code}`);
}
