import { Reflector } from '@nestjs/core';

/** Opens a route to everybody, signed in or not. Without this or `@Allow` a route answers nobody. */
export const Public = Reflector.createDecorator<void, true>({ transform: () => true });
