import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthGuard } from './auth.guard.ts';
import { CaseAccess } from './case-access.ts';
import { PermissionGuard } from './permission.guard.ts';

/** In this order for every handler: who is asking, then whether they may. */
@Global()
@Module({
  providers: [
    CaseAccess,
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_GUARD, useClass: PermissionGuard },
  ],
  exports: [CaseAccess],
})
export class AccessModule {}
