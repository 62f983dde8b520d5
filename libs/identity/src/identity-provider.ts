import { Inject, Injectable } from '@nestjs/common';
import * as oauth from 'oauth4webapi';
import { Clock, CONFIG, Problem, type Config } from '#platform';
import { profileOf, SCOPE, type ProviderProfile } from './provider.rules.js';

const TIMEOUT_MS = 10_000;
/** What the provider publishes about itself is read again after this long. */
const DISCOVERED_MS = 3_600_000;

/** The secrets of one trip to the provider. */
export interface Trip {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Fresh secrets for a trip. */
export const newTrip = (): Trip => ({
  state: oauth.generateRandomState(),
  nonce: oauth.generateRandomNonce(),
  codeVerifier: oauth.generateRandomCodeVerifier(),
});

/** The identity provider (GビズID): OpenID Connect, authorization code with PKCE, discovery, claims from userinfo. */
@Injectable()
export class IdentityProvider {
  readonly issuer: string;
  readonly configured: boolean;
  private readonly client: oauth.Client;
  private readonly redirectUri: string;
  private discovered?: { server: oauth.AuthorizationServer; until: number };

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {
    this.issuer = config.OIDC_ISSUER;
    this.configured = config.OIDC_ISSUER !== '';
    this.client = { client_id: config.OIDC_CLIENT_ID };
    this.redirectUri = `${config.PUBLIC_URL}/oidc/callback`;
  }

  /** Where to send a browser. @throws Problem `identity_provider_failed` */
  async address({ state, nonce, codeVerifier }: Trip): Promise<string> {
    const server = await this.told(() => this.discover());
    const url = new URL(server.authorization_endpoint!);
    const parameters = {
      client_id: this.client.client_id,
      redirect_uri: this.redirectUri,
      response_type: 'code',
      scope: SCOPE,
      state,
      nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return url.href;
  }

  /**
   * Who has signed in there, told by the query the browser came back with.
   * @throws Problem `identity_provider_failed` when the provider refuses, is away, or says something that does not hold
   */
  async profile(query: URLSearchParams, { state, nonce, codeVerifier }: Trip): Promise<ProviderProfile> {
    const claims = await this.told(async () => {
      const server = await this.discover();
      const answer = oauth.validateAuthResponse(server, this.client, query, state);
      const options = this.options();
      const tokens = await oauth.processAuthorizationCodeResponse(
        server,
        this.client,
        await oauth.authorizationCodeGrantRequest(
          server,
          this.client,
          this.authentication(server),
          answer,
          this.redirectUri,
          codeVerifier,
          options,
        ),
        { expectedNonce: nonce, requireIdToken: true },
      );
      const { sub } = oauth.getValidatedIdTokenClaims(tokens)!;
      const userInfo = await oauth.userInfoRequest(server, this.client, tokens.access_token, options);
      return oauth.processUserInfoResponse(server, this.client, sub, userInfo);
    });
    const profile = profileOf(claims);
    if (!profile) throw new Problem('identity_provider_failed');
    return profile;
  }

  private async discover(): Promise<oauth.AuthorizationServer> {
    const now = this.clock.now().getTime();
    if (this.discovered && this.discovered.until > now) return this.discovered.server;
    const issuer = new URL(this.issuer);
    const answer = await oauth.discoveryRequest(issuer, { ...this.options(), algorithm: 'oidc' });
    const server = await oauth.processDiscoveryResponse(issuer, answer);
    if (!server.authorization_endpoint || !server.userinfo_endpoint) throw new Error('The provider lacks endpoints');
    this.discovered = { server, until: now + DISCOVERED_MS };
    return server;
  }

  /** By header where the provider takes that, which is the standard's default; otherwise in the body. */
  private authentication({ token_endpoint_auth_methods_supported: methods }: oauth.AuthorizationServer) {
    const basic = !methods || methods.includes('client_secret_basic');
    return basic
      ? oauth.ClientSecretBasic(this.config.OIDC_CLIENT_SECRET)
      : oauth.ClientSecretPost(this.config.OIDC_CLIENT_SECRET);
  }

  private options() {
    return {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      [oauth.allowInsecureRequests]: this.issuer.startsWith('http:'),
    };
  }

  private async told<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (cause) {
      throw new Problem('identity_provider_failed', { cause });
    }
  }
}
