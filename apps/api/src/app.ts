export { AppModule } from './app.module.ts';
export { configureApp } from './configure-app.ts';
export { createApp } from './create-app.ts';
export { describeApi } from './http/openapi.ts';
export { SetupService } from './setup/setup.service.ts';
export { listRoutes } from './http/route-list.ts';
