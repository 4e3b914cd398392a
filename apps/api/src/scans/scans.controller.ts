import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { BegunScanResponse, ScanResponse } from '@bleibeakte/contracts';
import { type CurrentUser, User } from '../access/current-user.ts';
import { Id } from '../access/id.decorator.ts';
import { Requires } from '../access/requires.decorator.ts';
import { Answers } from '../http/answers.decorator.ts';
import { BeginScanDto } from './dto/scan.dto.ts';
import { ScansService } from './scans.service.ts';

/** The phone of a member of staff as the scanner of their computer. A scan is seen by nobody but who began it. */
@Controller()
export class ScansController {
  constructor(private readonly scans: ScansService) {}

  /** The answer holds the token; it is shown this one time. An earlier scan of the same person ends. */
  @Post('cases/:id/scans')
  @Requires('document:write')
  @Answers('BegunScanResponse')
  begin(@User() user: CurrentUser, @Id() caseId: string, @Body() request: BeginScanDto): Promise<BegunScanResponse> {
    return this.scans.begin(user, caseId, request);
  }

  @Get('scans/:id')
  @Requires('document:write')
  @Answers('ScanResponse')
  see(@User() user: CurrentUser, @Id() id: string): Promise<ScanResponse> {
    return this.scans.see(user, id);
  }

  @Post('scans/:id/end')
  @Requires('document:write')
  @HttpCode(200)
  @Answers('ScanResponse')
  end(@User() user: CurrentUser, @Id() id: string): Promise<ScanResponse> {
    return this.scans.end(user, id);
  }
}
