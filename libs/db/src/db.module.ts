import { Global, Module } from '@nestjs/common';
import { PrismaService } from './prisma.service.ts';
import { Vault } from './vault.ts';

@Global()
@Module({ providers: [PrismaService, Vault], exports: [PrismaService, Vault] })
export class DbModule {}
