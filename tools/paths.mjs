import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, whatever the current folder is. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const fromRoot = (...parts) => join(root, ...parts);
export const schemaFile = fromRoot('prisma', 'schema.prisma');
export const migrationsFolder = fromRoot('prisma', 'migrations');
