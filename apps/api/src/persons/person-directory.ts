import { Injectable } from '@nestjs/common';
import type { BirthDateCertainty, CalendarDate, ResidenceStatus } from '@bleibeakte/contracts';
import { PrismaService, Vault } from '@bleibeakte/db';
import { reachesAgeOn } from '@bleibeakte/domain';
import { Clock } from '@bleibeakte/platform';
import { ageOf, nameOf, openFacts } from './person-record.ts';

export interface PersonEntry {
  id: string;
  name: string;
  lastName: string | null;
  birthDate: CalendarDate | null;
  birthDateCertainty: BirthDateCertainty;
  /** In full years today; null when the birth date is not known. */
  age: number | null;
  /** The 18th birthday, past or to come; null when the birth date is not known. */
  turns18On: CalendarDate | null;
  residenceStatus: ResidenceStatus;
  residenceStatusUntil: CalendarDate | null;
}

const GROWN_UP = 18;

/** Names and dates of persons for other features. It asks for no rights: the caller has checked the case already. */
@Injectable()
export class PersonDirectory {
  constructor(
    private readonly prisma: PrismaService,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /** By id; ids of nobody in this organisation are left out. */
  async of(
    organisationId: string,
    personIds: readonly string[],
  ): Promise<Map<string, PersonEntry>> {
    const ids = [...new Set(personIds)];
    if (ids.length === 0) return new Map();
    const rows = await this.prisma.db.person.findMany({
      where: { organisationId, id: { in: ids } },
      select: { id: true, organisationId: true, keyWrapped: true, sealed: true },
    });
    const today = this.clock.today();
    const entries = await Promise.all(
      rows.map(async (row): Promise<[string, PersonEntry]> => {
        const facts = await openFacts(this.vault, row);
        const { lastName, birthDate, birthDateCertainty, residenceStatus, residenceStatusUntil } =
          facts;
        const turns18On = birthDate ? reachesAgeOn(birthDate, GROWN_UP) : null;
        const entry = {
          id: row.id,
          name: nameOf(facts),
          lastName,
          birthDate,
          birthDateCertainty,
          age: ageOf(facts, today),
        };
        return [row.id, { ...entry, turns18On, residenceStatus, residenceStatusUntil }];
      }),
    );
    return new Map(entries);
  }
}
