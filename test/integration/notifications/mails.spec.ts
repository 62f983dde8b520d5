import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { defineMails, Mail, Mails } from '#notifications';
import { Database } from '#platform';
import { eventually } from '../../support/eventually.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const { greeting } = defineMails({
  greeting: {
    subject: { ja: '{name} 様へのお知らせ', en: 'News for {name}' },
    text: { ja: '次のページをご覧ください。\n{link}', en: 'See this page.\n{link}' },
  },
});

interface Received {
  from: string;
  to: string[];
  message: string;
}

describe('mail by SMTP', () => {
  let test: TestApp;
  let server: SMTPServer;
  let received: Received[];
  let away = false;

  beforeAll(async () => {
    server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onRcptTo: ({ address }, _session, callback) => {
        if (address.startsWith('nobody'))
          return callback(Object.assign(new Error('No such user'), { responseCode: 550 }));
        if (away) return callback(Object.assign(new Error('Try later'), { responseCode: 451 }));
        callback();
      },
      onData: (stream, { envelope }, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const from = envelope.mailFrom ? envelope.mailFrom.address : '';
          const to = envelope.rcptTo.map(({ address }) => address);
          received.push({ from, to, message: Buffer.concat(chunks).toString() });
          callback();
        });
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    test = await startTestApp({
      worker: true,
      environment: {
        MAIL_TRANSPORT: 'smtp',
        SMTP_URL: `smtp://127.0.0.1:${port}`,
        MAIL_FROM: '省力化機器レジストリ <no-reply@registry.example.jp>',
      },
    });
  });
  afterAll(async () => {
    await test.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });
  beforeEach(() => {
    received = [];
    away = false;
  });

  const post = (to: string, language: 'ja' | 'en' = 'ja'): Promise<void> =>
    test.app
      .get(Database)
      .transaction((manager) =>
        test.app
          .get(Mails)
          .post(manager, greeting, { to, language, params: { name: '花子' }, path: '/x?token=SECRET' }),
      );
  const noted = async (recipient: string): Promise<Mail> =>
    await test.source.getRepository(Mail).findOneByOrFail({ recipient });
  /** The message's text, out of quoted-printable. */
  const textOf = ({ message }: Received): string => {
    const body = message
      .slice(message.indexOf('\r\n\r\n') + 4)
      .replace(/=\r\n/g, '')
      .replaceAll('\r\n', '\n');
    const bytes = body.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return Buffer.from(bytes, 'latin1').toString();
  };

  it('goes out in Japanese once its transaction is committed, and its links are forgotten here', async () => {
    await post('hanako@example.jp');
    await eventually(async () => expect((await noted('hanako@example.jp')).sentAt).not.toBeNull());
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ from: 'no-reply@registry.example.jp', to: ['hanako@example.jp'] });
    expect(received[0]!.message).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(textOf(received[0]!)).toContain('次のページをご覧ください。\nhttp://localhost:3000/x?token=SECRET\n');
    expect((await noted('hanako@example.jp')).text).toBeNull();
  });

  it('goes out in English to those who read English', async () => {
    await post('john@example.com', 'en');
    await eventually(async () => expect((await noted('john@example.com')).sentAt).not.toBeNull());
    expect(textOf(received[0]!)).toContain('See this page.');
  });

  it('does not go out when its transaction fails', async () => {
    const failing = test.app.get(Database).transaction(async (manager) => {
      await test.app.get(Mails).post(manager, greeting, { to: 'rolled-back@example.jp', language: 'ja' });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await post('after@example.jp');
    await eventually(async () => expect((await noted('after@example.jp')).sentAt).not.toBeNull());
    expect(received.map(({ to }) => to)).toEqual([['after@example.jp']]);
  });

  it('is given up when the recipient’s server refuses it for good', async () => {
    await post('nobody@example.jp');
    await eventually(async () => expect((await noted('nobody@example.jp')).refusedAt).not.toBeNull());
    expect(await noted('nobody@example.jp')).toMatchObject({ sentAt: null, text: null });
  });

  it('waits while the server is away, and is not sent twice', async () => {
    away = true;
    await test.app.get(Database).transaction(async (manager) => {
      await manager
        .getRepository(Mail)
        .save({ recipient: 'later@example.jp', kind: 'greeting', subject: 's', text: 't' });
    });
    const { id: mailId } = await noted('later@example.jp');
    await expect(test.app.get(Mails).send({ mailId })).rejects.toThrow();
    expect(await noted('later@example.jp')).toMatchObject({ sentAt: null, refusedAt: null, text: 't' });
    away = false;
    await test.app.get(Mails).send({ mailId });
    await test.app.get(Mails).send({ mailId });
    expect(received).toHaveLength(1);
    expect(received[0]!.message).toContain(`Message-ID: <${mailId}@labor-saving-registry>`);
  });

  it('goes to one address, however it is written', async () => {
    await post('"a@example.jp, b"@example.jp').catch(() => undefined);
    await post('last@example.jp');
    await eventually(async () => expect((await noted('last@example.jp')).sentAt).not.toBeNull());
    expect(received.flatMap(({ to }) => to)).not.toContain('a@example.jp');
  });
});
