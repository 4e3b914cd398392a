import { Module } from '@nestjs/common';
import { ShareLinksModule } from '../share-links/share-links.module.ts';
import { ScansController } from './scans.controller.ts';
import { ScansService } from './scans.service.ts';

@Module({
  imports: [ShareLinksModule],
  controllers: [ScansController],
  providers: [ScansService],
})
export class ScansModule {}
