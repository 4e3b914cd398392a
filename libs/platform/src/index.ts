export { Clock } from './clock.ts';
export { Env, readEnv } from './env.ts';
export { JsonLogger, describeError } from './json-logger.ts';
export { PlatformModule } from './platform.module.ts';
export { type RequestContext, requestContext, runFor, runPresenting } from './request-context.ts';
