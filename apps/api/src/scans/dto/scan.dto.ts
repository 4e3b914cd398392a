import { IsIn } from 'class-validator';
import { type BeginScanRequest, SCAN_LANGUAGES, type ScanLanguage } from '@bleibeakte/contracts';
import { OptionalUuid } from '../../http/fields.ts';

export class BeginScanDto implements BeginScanRequest {
  @OptionalUuid()
  evidenceItemId?: string | null;

  @IsIn(SCAN_LANGUAGES)
  language!: ScanLanguage;
}
