import type { Provider } from '@nestjs/common';
import { type FileStore, fileStoreOf } from '@bleibeakte/adapters';
import { FileIntake } from '@bleibeakte/papers';
import { Env } from '@bleibeakte/platform';

export const FILE_STORE = Symbol('file store');

export const fileStoreProvider: Provider = { provide: FILE_STORE, inject: [Env], useFactory: fileStoreOf };

export const fileIntakeProvider: Provider = { provide: FileIntake, inject: [FILE_STORE], useFactory: (files: FileStore) => new FileIntake(files) };
