import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './clock.ts';
import { Env } from './env.ts';

@Global()
@Module({})
export class PlatformModule {
  static with(env: Env, clock: Clock = new Clock()): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Env, useValue: env },
        { provide: Clock, useValue: clock },
      ],
      exports: [Env, Clock],
    };
  }
}
