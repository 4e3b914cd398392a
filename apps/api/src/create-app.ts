import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { type Clock, type Env, JsonLogger } from '@bleibeakte/platform';
import { AppModule } from './app.module.ts';
import { configureApp } from './configure-app.ts';

/** The whole API, configured but not listening. */
export async function createApp(env: Env, clock?: Clock): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: 1024 * 1024,
    // Uploads on slow lines take minutes; other bodies are cut after 20 s (request-hooks.ts).
    requestTimeout: 30 * 60_000,
    connectionTimeout: 0,
    http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000, keepAliveTimeout: 10_000 },
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(env, clock), adapter, {
    logger: new JsonLogger(),
    bufferLogs: false,
  });
  return configureApp(app);
}
