import type { WatchRouteRequest } from '@bleibeakte/contracts';
import { Text, Uuid } from '../../http/fields.ts';

export class WatchRouteDto implements WatchRouteRequest {
  @Uuid()
  personId!: string;

  @Text(60)
  routeCode!: string;

  @Text(60)
  thresholdCode!: string;
}
