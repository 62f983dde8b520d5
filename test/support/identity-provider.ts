import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import type { Configuration } from 'oidc-provider';

const CLIENT = { id: 'registry', secret: 'a secret of the registry at the provider' };

/** What the provider says of an account in its userinfo answer. */
export type Claims = Record<string, unknown> & { email: string };

/** A real OpenID provider in the shape of GビズID: all claims come from userinfo, none in the ID token. */
export interface TestProvider {
  /** Settings of a registry that trusts it; the browser comes back to `PUBLIC_URL`. */
  environment: Record<string, string>;
  /** Adds an account, or changes what is said of it. */
  account(subject: string, claims: Claims): void;
  /** Lets somebody sign in there in a browser; answers the query with which it is sent back. */
  visit(url: string, subject: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts a provider on a free port. Whoever the header `x-subject` names signs in, without a page in between. */
export async function startIdentityProvider(publicUrl: string): Promise<TestProvider> {
  const accounts = new Map<string, Claims>();
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // It warns at length, from its import on, of what only a provider in production must not do.
  for (const level of ['warn', 'info'] as const) jest.spyOn(console, level).mockImplementation(() => undefined);
  const { default: Provider } = await import('oidc-provider');
  const provider = new Provider(issuer, configuration(publicUrl, accounts));
  const respond = provider.callback();

  /** The provider's page for signing in, in place of a form. */
  const interact = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { params } = await provider.interactionDetails(request, response);
    const accountId = request.headers['x-subject'] as string;
    if (accountId === 'declines') {
      return provider.interactionFinished(request, response, { error: 'access_denied' });
    }
    const grant = new provider.Grant({ accountId, clientId: params.client_id as string });
    grant.addOIDCScope('openid profile email');
    const result = { login: { accountId }, consent: { grantId: await grant.save() } };
    return provider.interactionFinished(request, response, result);
  };
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      interact(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    } else void respond(request, response);
  });

  return {
    environment: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret },
    account: (subject, claims) => void accounts.set(subject, claims),
    visit: (url, subject) => browse(url, subject, publicUrl),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function configuration(publicUrl: string, accounts: Map<string, Claims>): Configuration {
  return {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${publicUrl}/oidc/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    claims: {
      openid: ['sub', 'account_type', 'corporate_number', 'corporate_name'],
      email: ['email', 'email_verified'],
      profile: ['name'],
    },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, subject) => {
      const claims = accounts.get(subject);
      return claims && { accountId: subject, claims: () => ({ sub: subject, ...claims }) };
    },
    cookies: { keys: ['only for tests'] },
  };
}

/** Follows redirects as a browser does, with cookies, until one leads back to the registry. */
async function browse(url: string, subject: string, publicUrl: string): Promise<string> {
  const cookies = new Map<string, string>();
  for (let next = url, hops = 0; hops < 10; hops += 1) {
    if (next.startsWith(publicUrl)) return new URL(next).search;
    const headers = { 'x-subject': subject, cookie: [...cookies].map((pair) => pair.join('=')).join('; ') };
    const answer = await fetch(next, { redirect: 'manual', headers });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (!location) throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`);
    next = new URL(location, next).href;
  }
  throw new Error('The provider redirects without end');
}
