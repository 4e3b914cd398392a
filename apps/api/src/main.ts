import 'reflect-metadata';
import { readEnv } from '@bleibeakte/platform';
import { createApp } from './create-app.ts';
import { describeApi } from './http/openapi.ts';
import { serveWeb } from './http/web-files.ts';

const env = readEnv(process.env);
const app = await createApp(env);
describeApi(app);
await serveWeb(app.getHttpAdapter().getInstance());
await app.listen(env.PORT, env.HOST);
