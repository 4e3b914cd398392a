import { IsIn, IsOptional } from 'class-validator';
import type { FindToday } from '@bleibeakte/contracts';

export class FindTodayDto implements FindToday {
  @IsOptional()
  @IsIn(['mine', 'all'])
  whose?: 'mine' | 'all';
}
