import 'reflect-metadata';
import { readEnv } from '@bleibeakte/platform';
import { createWorker, HealthServer } from './app.ts';

const app = await createWorker(readEnv(process.env));
app.enableShutdownHooks();
await app.get(HealthServer).listen();
