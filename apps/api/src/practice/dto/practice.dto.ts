import { ValidateIf } from 'class-validator';
import type { MovePracticeDayRequest } from '@bleibeakte/contracts';
import { Day } from '../../http/fields.ts';

export class MovePracticeDayDto implements MovePracticeDayRequest {
  @ValidateIf(({ today }: MovePracticeDayDto) => today !== null)
  @Day()
  today!: string | null;
}
