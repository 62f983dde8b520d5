import { Inject, Injectable } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import { CONFIG, type Config } from '#platform';

/** Cookies that only this host reads, and no script. */
@Injectable()
export class Cookies {
  private readonly secure: boolean;

  constructor(@Inject(CONFIG) config: Config) {
    this.secure = config.PUBLIC_URL.startsWith('https:');
  }

  /** The value a request brings, if any. */
  read(header: string | undefined, name: string): string | undefined {
    return header === undefined ? undefined : parseCookie(header)[this.nameOf(name)] || undefined;
  }

  /** A `Set-Cookie` header; with a `maxAge` of 0 seconds it removes the cookie. */
  write(name: string, value: string, maxAge: number): string {
    const attributes = { httpOnly: true, secure: this.secure, sameSite: 'lax', path: '/', maxAge } as const;
    return stringifySetCookie({ name: this.nameOf(name), value, ...attributes });
  }

  private nameOf(name: string): string {
    // Browsers accept the `__Host-` prefix with Secure only, and curl sends Secure cookies over https only.
    return this.secure ? `__Host-${name}` : name;
  }
}
