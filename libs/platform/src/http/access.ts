import { Reflector } from '@nestjs/core';

/** Opens a route to everybody, signed in or not. Without this or `@Allow` a route answers nobody. */
export const Public = Reflector.createDecorator<void, true>({ transform: () => true });

/**
 * Keeps `Idempotency-Key` away from a POST whose answer holds a secret, which must not be stored, or which counts wrong
 * secrets, which must not be rolled back.
 */
export const NotRemembered = Reflector.createDecorator<void, true>({ transform: () => true });
