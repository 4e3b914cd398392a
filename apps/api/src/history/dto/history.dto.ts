import { IsIn, IsOptional } from 'class-validator';
import type { FindHistory } from '@bleibeakte/contracts';
import { Cursor, Limit } from '../../http/fields.ts';

export class FindHistoryDto implements FindHistory {
  @IsOptional()
  @IsIn(['all', 'changes'])
  show?: 'all' | 'changes';

  @Limit()
  limit?: number;

  @Cursor()
  cursor?: string;
}
