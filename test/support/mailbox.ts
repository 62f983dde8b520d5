import { Mail } from '#notifications';
import { eventually } from './eventually.js';
import type { TestApp } from './test-app.js';

/** All mail to an address, oldest first. */
export const mailsTo = ({ source }: TestApp, recipient: string): Promise<Mail[]> =>
  source.getRepository(Mail).find({ where: { recipient }, order: { id: 'ASC' } });

/** Waits for the next mail of a kind to an address, beyond the `seen` first ones. */
export async function mailTo(
  test: TestApp,
  recipient: string,
  kind: string,
  seen = 0,
): Promise<Mail & { text: string }> {
  let found: Mail | undefined;
  await eventually(async () => {
    found = (await mailsTo(test, recipient)).filter((mail) => mail.kind === kind)[seen];
    if (!found?.sentAt) throw new Error(`No mail ${kind} to ${recipient}`);
  });
  return found as Mail & { text: string };
}

/** The token in the link of a mail. */
export const tokenIn = ({ text }: { text: string }): string => {
  const token = /\?token=([\w-]{43})/.exec(text)?.[1];
  if (!token) throw new Error(`No link in: ${text}`);
  return token;
};
