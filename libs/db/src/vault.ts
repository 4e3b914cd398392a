import { Inject, Injectable } from '@nestjs/common';
import {
  deriveKey,
  keyedDigest,
  loadMasterKey,
  newKey,
  openJson,
  sealJson,
  unwrapKey,
  wrapKey,
} from '@bleibeakte/sealing';
import { Env } from '@bleibeakte/platform';
import { PrismaService, type Tx } from './prisma.service.ts';

/** Rows that have a key of their own; everything in a case is sealed with the case's key. */
export type KeyOwner = 'person' | 'case_file';
interface KeyedRow {
  organisationId: string;
  id: string;
  keyWrapped: Uint8Array;
}

/** What one installation-wide digest is for; each purpose has a key of its own. */
export type DigestPurpose =
  | 'email' | 'session' | 'invitation' | 'passwordReset' | 'throttle'
  | 'shareLink' | 'linkCode' | 'linkPass';

/** Keys of organisations stay in memory (a few); keys of persons and cases in a bounded cache. */
const CACHED_KEYS = 20_000;

/**
 * Opens and seals. Keys: master key (file) → organisation → person or case. A sealed value opens only in the table and row
 * it was written to. Losing the master key means losing all names and texts: see docs/data-protection.md.
 */
@Injectable()
export class Vault {
  private readonly master: Buffer;
  private readonly organisations = new Map<string, Buffer>();
  private readonly keys = new Map<string, Buffer>();

  constructor(
    @Inject(Env) env: Pick<Env, 'MASTER_KEY_FILE'>,
    @Inject(PrismaService) private readonly prisma: PrismaService,
  ) {
    this.master = loadMasterKey(env.MASTER_KEY_FILE);
  }

  /** Digest that is the same for the whole installation: e-mail (lower case), session tokens. Hex. */
  digest(purpose: DigestPurpose, value: string): string {
    return keyedDigest(deriveKey(this.master, `digest ${purpose}`), value).toString('hex');
  }

  newOrganisationKey(organisationId: string): { key: Buffer; wrapped: Buffer } {
    const key = newKey();
    this.organisations.set(organisationId, key);
    return {
      key,
      wrapped: wrapKey(
        this.master,
        key,
        keyContext(organisationId, 'organisation', organisationId),
      ),
    };
  }

  /** Forget a key that was made in a transaction that failed. */
  forgetOrganisation(organisationId: string): void {
    this.organisations.delete(organisationId);
  }

  async organisationKey(organisationId: string, tx: Tx = this.prisma.db): Promise<Buffer> {
    const cached = this.organisations.get(organisationId);
    if (cached) return cached;
    const row = await tx.organisation.findFirst({
      where: { id: organisationId },
      select: { keyWrapped: true },
    });
    if (!row) throw new Error('The organisation cannot be seen from here');
    const key = unwrapKey(
      this.master,
      Buffer.from(row.keyWrapped),
      keyContext(organisationId, 'organisation', organisationId),
    );
    this.organisations.set(organisationId, key);
    return key;
  }

  /** Keyed digest inside one organisation; hex. Equal values of two organisations have different digests. */
  async organisationDigest(
    organisationId: string,
    purpose: string,
    value: string,
  ): Promise<string> {
    const key = await this.organisationKey(organisationId);
    return keyedDigest(deriveKey(key, `digest ${purpose}`), value).toString('hex');
  }

  /** Key of the blind index of names. */
  async nameIndexKey(organisationId: string): Promise<Buffer> {
    return deriveKey(await this.organisationKey(organisationId), 'name index');
  }

  async newRowKey(
    owner: KeyOwner,
    organisationId: string,
    id: string,
  ): Promise<{ key: Buffer; wrapped: Buffer }> {
    const key = newKey();
    const parent = await this.organisationKey(organisationId);
    return { key, wrapped: wrapKey(parent, key, keyContext(organisationId, owner, id)) };
  }

  async rowKey(owner: KeyOwner, row: KeyedRow): Promise<Buffer> {
    const name = `${owner} ${row.id}`;
    const cached = this.keys.get(name);
    if (cached) return cached;
    const parent = await this.organisationKey(row.organisationId);
    const key = unwrapKey(
      parent,
      Buffer.from(row.keyWrapped),
      keyContext(row.organisationId, owner, row.id),
    );
    if (this.keys.size >= CACHED_KEYS) this.keys.delete(this.keys.keys().next().value!);
    this.keys.set(name, key);
    return key;
  }

  /** Key of a case by its id, for rows that hang on it. @throws when the case cannot be seen. */
  async caseKey(organisationId: string, caseId: string, tx: Tx = this.prisma.db): Promise<Buffer> {
    const cached = this.keys.get(`case_file ${caseId}`);
    if (cached) return cached;
    const row = await tx.caseFile.findFirst({
      where: { organisationId, id: caseId },
      select: { organisationId: true, id: true, keyWrapped: true },
    });
    if (!row) throw new Error('The case cannot be seen from here');
    return this.rowKey('case_file', row);
  }

  seal(
    key: Buffer,
    table: string,
    organisationId: string,
    rowId: string,
    value: unknown,
  ): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(
      sealJson(key, { organisationId, table, column: 'sealed', rowId }, value),
    );
  }

  /** @throws SealBroken when the value was changed, or moved from another row. */
  open<T>(
    key: Buffer,
    table: string,
    organisationId: string,
    rowId: string,
    sealed: Uint8Array,
  ): T {
    return openJson<T>(key, { organisationId, table, column: 'sealed', rowId }, sealed);
  }
}

function keyContext(organisationId: string, table: string, rowId: string) {
  return { organisationId, table, column: 'key_wrapped', rowId };
}
