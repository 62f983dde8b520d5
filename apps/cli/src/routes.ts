import { RequestMethod, type INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { AllowMetadata, type Role } from '#identity';
import { Public } from '#platform';

/** A route and whom it answers; no roles at all: it was forgotten, and answers nobody. */
export interface Route {
  method: string;
  path: string;
  roles: readonly Role[] | 'public';
}

/** Controllers that stand outside `/api/v1`. */
const UNPREFIXED = ['health', 'metrics', '.well-known'];

/** Every route of the application, read from the controllers. */
export function routesOf(app: INestApplication): Route[] {
  const reflector = new Reflector();
  const scanner = new MetadataScanner();
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers
    .flatMap(({ metatype }) => {
      if (!metatype) return [];
      const base = Reflect.getMetadata(PATH_METADATA, metatype) as string;
      const prototype = metatype.prototype as Record<string, () => unknown>;
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name]!;
        const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
        if (method === undefined) return [];
        const own = (Reflect.getMetadata(PATH_METADATA, handler) as string).replace(/^\/$/, '');
        const prefix = UNPREFIXED.includes(base) ? '' : '/api/v1';
        const path = [prefix, base, own]
          .filter(Boolean)
          .join('/')
          .replace(/^(?!\/)/, '/');
        const roles = reflector.get(Public, handler)
          ? ('public' as const)
          : (reflector.get(AllowMetadata, handler) ?? []);
        return [{ method: RequestMethod[method], path, roles }];
      });
    })
    .sort((a, b) => (a.path === b.path ? (a.method < b.method ? -1 : 1) : a.path < b.path ? -1 : 1));
}
