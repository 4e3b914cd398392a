import { type INestApplicationContext, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, HTTP_CODE_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import type { Permission } from '@bleibeakte/contracts';
import { PUBLIC, REQUIRED } from '../access/requires.decorator.ts';
import { ANSWERS, type Answers } from './answers.decorator.ts';

type Method = (...args: unknown[]) => unknown;
export type Dto = new () => object;

export interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** '/api/cases/:id' */
  path: string;
  controller: string;
  handler: string;
  /** Undefined = closed to everybody. */
  permission: Permission | 'public' | undefined;
  status: number;
  answers: Answers | undefined;
  body: Dto | undefined;
  query: Dto | undefined;
}

const BODY = '3';
const QUERY = '4';

/** Every route of the running application, as it is decorated. */
export function listRoutes(app: INestApplicationContext): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const routes = controllers.flatMap(({ metatype }) => (typeof metatype === 'function' ? routesOf(metatype) : []));
  return routes.sort((a, b) => `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`));
}

function routesOf(controller: { name: string; prototype: object }): Route[] {
  const base = String(Reflect.getMetadata(PATH_METADATA, controller) ?? '');
  return Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = (controller.prototype as Record<string, unknown>)[name] as Method;
    const method = typeof handler === 'function' ? (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined) : undefined;
    if (method === undefined) return [];
    const verb = RequestMethod[method] as Route['method'];
    const isPublic = Reflect.getMetadata(PUBLIC, handler) as boolean | undefined;
    return [
      {
        method: verb,
        path: join('api', base, String(Reflect.getMetadata(PATH_METADATA, handler) ?? '')),
        controller: controller.name.replace(/Controller$/, ''),
        handler: name,
        permission: isPublic ? 'public' : (Reflect.getMetadata(REQUIRED, handler) as Permission | undefined),
        status: (Reflect.getMetadata(HTTP_CODE_METADATA, handler) as number | undefined) ?? (verb === 'POST' ? 201 : 200),
        answers: Reflect.getMetadata(ANSWERS, handler) as Answers | undefined,
        body: argument(controller, name, BODY),
        query: argument(controller, name, QUERY),
      } satisfies Route,
    ];
  });
}

/** Class of the parameter that takes the whole body or query. */
function argument(controller: { prototype: object }, handler: string, kind: string): Dto | undefined {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Record<string, { index: number }>;
  const key = Object.keys(args).find((name) => name.split(':')[0] === kind);
  if (!key) return undefined;
  const types = Reflect.getMetadata('design:paramtypes', controller.prototype, handler) as Dto[];
  return types[args[key]!.index];
}

function join(...parts: string[]): string {
  return `/${parts.flatMap((part) => part.split('/')).filter(Boolean).join('/')}`;
}
