import { Global, Module } from '@nestjs/common';
import { AuthController } from './auth.controller.ts';
import { AuthService } from './auth.service.ts';
import { LoginThrottle } from './login-throttle.ts';
import { SessionsService } from './sessions.service.ts';

@Global()
@Module({
  controllers: [AuthController],
  providers: [AuthService, SessionsService, LoginThrottle],
  exports: [AuthService, SessionsService, LoginThrottle],
})
export class AuthModule {}
