export { createMasterKeyFile, loadMasterKey, MasterKeyRefused } from './master-key.ts';
export { deriveKey, keyedDigest, newKey } from './keys.ts';
export { openJson, sealJson, unwrapKey, wrapKey } from './seal.ts';
export { openStream, sealStream } from './seal-stream.ts';
export { SealBroken } from './seal-broken.ts';
export type { SealContext } from './seal-context.ts';
export { nameTokens, searchTokens, type SearchTokens } from './blind-index.ts';
export { rankName } from './rank-name.ts';
export { hashPassword, isPassword } from './password-hash.ts';
