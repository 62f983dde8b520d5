import { RequestMethod, type NestInterceptor } from '@nestjs/common';
import { INTERCEPTORS_METADATA, METHOD_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * Puts interceptors around every POST route of an application that is not initialised yet. As global ones they would
 * also cost each GET a third of its time (`npm run bench:hello`).
 */
export function interceptPosts(app: NestFastifyApplication, interceptors: NestInterceptor[]): void {
  const scanner = new MetadataScanner();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      const prototype = (metatype?.prototype ?? {}) as Record<string, object>;
      for (const name of scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name]!;
        if (Reflect.getMetadata(METHOD_METADATA, handler) !== RequestMethod.POST) continue;
        Reflect.defineMetadata(INTERCEPTORS_METADATA, interceptors, handler);
      }
    }
  }
}
