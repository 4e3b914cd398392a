import { Injectable, NotFoundException } from '@nestjs/common';
import { type CommissionResponse, type CommissionSummary, type Land, LANDS } from '@bleibeakte/contracts';
import { commission, commissionSummaries } from '@bleibeakte/law';
import { Clock } from '@bleibeakte/platform';

/** The profiles are shipped with the product, so nothing here asks the database. */
@Injectable()
export class CommissionsService {
  constructor(private readonly clock: Clock) {}

  list(): CommissionSummary[] {
    return commissionSummaries(this.clock.today());
  }

  /** @throws NotFoundException for anything that is not one of the sixteen */
  show(land: string): CommissionResponse {
    if (!isLand(land)) throw new NotFoundException();
    return commission(land, this.clock.today());
  }
}

function isLand(value: string): value is Land {
  return (LANDS as readonly string[]).includes(value);
}
