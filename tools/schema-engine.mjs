import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as bg from '@prisma/schema-engine-wasm/schema_engine_bg';
import { migrationsOf } from './migrations.mjs';
import { migrationsFolder, schemaFile } from './paths.mjs';
import { Stop } from './stop-with.mjs';

// 'prisma migrate' downloads a native engine; this is the same engine as WebAssembly, out of an npm package.
const wasm = fileURLToPath(
  import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'),
).replace(/\.js$/, '.wasm');
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), {
  './schema_engine_bg.js': bg,
});
bg.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();
// Without it a panic of the engine shows nothing but a TypeError.
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (text) => console.error(text) };

const OID_CHAR = 18;
const OID_TEXT = 25;

/**
 * Two mends of adapter-pg 7.10.0: it does not know the type "char" of the system catalogue, and it cuts scripts
 * at every semicolon, also inside the body of a function.
 */
class CatalogPg extends PrismaPg {
  async connect() {
    const adapter = await super.connect();
    const { queryRaw, performIO } = Object.getPrototypeOf(Object.getPrototypeOf(adapter));
    adapter.queryRaw = async (query) => {
      let chars = [];
      const seeing = Object.create(adapter, {
        performIO: {
          value: async (q) => {
            const result = await performIO.call(adapter, q);
            chars = result.fields.flatMap((field, i) => (field.dataTypeID === OID_CHAR ? [i] : []));
            for (const i of chars) result.fields[i].dataTypeID = OID_TEXT;
            return result;
          },
        },
      });
      const answer = await queryRaw.call(seeing, query);
      for (const i of chars) answer.columnTypes[i] = ColumnTypeEnum.Character;
      return answer;
    };
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        refusal = describe(error, script);
        throw error;
      }
    };
    return adapter;
  }
}

/** What the database last refused: the engine itself only says "external connector error". */
let refusal;
const describe = ({ code, message, position }, script) => {
  const line = position
    ? ` (line ${script.slice(0, Number(position)).split('\n').length} of its migration.sql)`
    : '';
  return `${message} [${code}]${line}`;
};

const filters = { externalTables: [], externalEnums: [] };
const schemaName = 'schema.prisma';
const schema = () => ({ path: schemaName, content: readFileSync(schemaFile, 'utf8') });

async function withEngine(url, work) {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const factory = bindMigrationAwareSqlAdapterFactory(new CatalogPg(pool));
  const datamodels = existsSync(schemaFile)
    ? [[schemaName, schema().content]]
    : [[schemaName, 'datasource db {\n  provider = "postgresql"\n}\n']];
  const engine = await bg.SchemaEngine.new({ datamodels }, () => {}, factory);
  refusal = undefined;
  try {
    return await work(engine);
  } catch (error) {
    const migration = /migration_name="([^"]+)"/.exec(error.message)?.[1];
    throw refusal ? new Stop(`Migration ${migration ?? ''}: ${refusal}`) : error;
  } finally {
    engine.free();
    // An open connection would make CREATE DATABASE … TEMPLATE wait.
    await pool.end();
  }
}

/** Applies what is missing, oldest first, and notes it in _prisma_migrations. Throws what the database said. */
export function applyMigrations(url, folder = migrationsFolder) {
  return withEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      filters,
      migrationsList: {
        baseDir: dirname(folder),
        lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
        shadowDbInitScript: '',
        migrationDirectories: migrationsOf(folder).map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
        })),
      },
    });
    return appliedMigrationNames;
  });
}

/** The SQL that would bring the database at `url` to what prisma/schema.prisma says, or null when they agree. */
export function differenceToSchema(url) {
  return withEngine(url, async (engine) => {
    const files = [schema()];
    const answer = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: dirname(schemaFile) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters,
      shadowDatabaseUrl: null,
    });
    const sql = (answer.stdout ?? '').trim();
    return sql === '' || sql.startsWith('-- This is an empty migration') ? null : sql;
  });
}
