import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { root } from './paths.mjs';
import { Stop } from './stop-with.mjs';

const port = (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
const hostName = (text) =>
  isIP(text) !== 0 ||
  /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/i.test(
    text,
  );
const address =
  (...protocols) =>
  (text) =>
    URL.canParse(text) &&
    protocols.includes(new URL(text).protocol) &&
    new URL(text).hostname !== '';
const origin = (text) =>
  address('http:', 'https:')(text) && new URL(text).pathname === '/' && !/[?#]/.test(text);
const mailAddress = (text) => /^[^\s<>@]+@[^\s<>@]+$/.test(text);
const filled = (text) => text.trim() !== '';

/** What each setting must be, in words: they are printed, the wrong value never is, since it may be a secret. */
const RULES = {
  PORT: [port, 'eine Zahl von 1 bis 65535'],
  HOST: [hostName, 'eine IP-Adresse oder ein Rechnername, zum Beispiel 127.0.0.1 oder 0.0.0.0'],
  DATA_DIR: [filled, 'ein Ordner, in den geschrieben werden darf'],
  DATABASE_URL: [
    address('postgresql:', 'postgres:'),
    'eine Adresse der Form postgresql://NAME:KENNWORT@RECHNER:5432/DATENBANK',
  ],
  REDIS_URL: [
    address('redis:', 'rediss:'),
    'eine Adresse der Form redis://RECHNER:6379 oder rediss://…',
  ],
  SMTP_URL: [
    address('smtp:', 'smtps:'),
    'eine Adresse der Form smtp://NAME:KENNWORT@RECHNER:587 oder smtps://…',
  ],
  S3_ENDPOINT: [address('http:', 'https:'), 'eine Adresse der Form https://RECHNER'],
  S3_BUCKET: [
    (text) => /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/i.test(text),
    'der Name eines Buckets (3 bis 63 Zeichen)',
  ],
  S3_REGION: [
    (text) => /^[a-z0-9-]+$/i.test(text),
    'der Name einer Region, zum Beispiel eu-central-1',
  ],
  S3_ACCESS_KEY_ID: [filled, 'die Kennung des Zugangs zum Speicher'],
  S3_SECRET_ACCESS_KEY: [filled, 'das Geheimnis des Zugangs zum Speicher'],
  SCAN_FOLDER: [filled, 'ein Ordner, in dem der Scanner für jede Stelle einen Ordner füllt'],
  CLAMD_HOST: [hostName, 'der Rechner, auf dem clamd läuft'],
  CLAMD_PORT: [port, 'eine Zahl von 1 bis 65535'],
  MASTER_KEY_FILE: [filled, 'eine Datei mit dem Hauptschlüssel'],
  PUBLIC_URL: [
    origin,
    'die Adresse, unter der Bleibeakte erreichbar ist, ohne Pfad, zum Beispiel https://akte.example.org',
  ],
  MAIL_FROM: [mailAddress, 'eine E-Mail-Adresse, zum Beispiel akte@example.org'],
};
const S3_TOGETHER = ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'];

/**
 * Reads the settings from the environment; an empty value counts as absent.
 * @param folder where relative paths begin
 * @throws Stop that names every wrong setting and what is expected, and never shows a value
 */
export function readSettings(env, folder) {
  const values = {};
  const wrong = new Map();
  for (const [name, [isRight, expected]] of Object.entries(RULES)) {
    const value = env[name];
    if (value === undefined || value === '') continue;
    if (isRight(value)) values[name] = value;
    else wrong.set(name, expected);
  }
  const dataDir = values.DATA_DIR ? resolve(folder, values.DATA_DIR) : join(root, 'data');
  const masterKeyFile = values.MASTER_KEY_FILE
    ? resolve(folder, values.MASTER_KEY_FILE)
    : join(dataDir, 'keys', 'master.key');
  if (Object.keys(env).some((name) => name.startsWith('S3_') && name in RULES && env[name])) {
    for (const name of S3_TOGETHER)
      if (!env[name]) wrong.set(name, `${RULES[name][1]} (die S3_-Angaben gehören zusammen)`);
  }
  if (values.CLAMD_PORT && !env.CLAMD_HOST) wrong.set('CLAMD_HOST', RULES.CLAMD_HOST[1]);
  if (!wrong.has('DATA_DIR') && !canWrite(dataDir)) wrong.set('DATA_DIR', RULES.DATA_DIR[1]);
  if (!wrong.has('MASTER_KEY_FILE') && !isKeyOrAbsent(masterKeyFile)) {
    wrong.set('MASTER_KEY_FILE', 'eine lesbare Datei mit einer Zeile aus 64 Zeichen 0–9 und a–f');
  }
  if (wrong.size > 0) throw new Stop(explain(wrong));
  return {
    port: Number(values.PORT ?? 3000),
    portWasChosen: values.PORT !== undefined,
    host: values.HOST ?? '127.0.0.1',
    dataDir,
    masterKeyFile,
    databaseUrl: values.DATABASE_URL,
    scanFolder: values.SCAN_FOLDER && resolve(folder, values.SCAN_FOLDER),
    publicUrl: values.PUBLIC_URL?.replace(/\/$/, ''),
    /** The settings that are empty: the processes must not take them for wrong ones. */
    absent: Object.keys(RULES).filter((name) => !env[name]),
  };
}

function explain(wrong) {
  const lines = [...wrong].map(([name, expected]) => `  ${name}: erwartet wird ${expected}`);
  return `Bleibeakte startet nicht, weil ${wrong.size === 1 ? 'eine Einstellung' : 'Einstellungen'} nicht ${wrong.size === 1 ? 'passt' : 'passen'}:\n${lines.join('\n')}`;
}

function canWrite(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isKeyOrAbsent(file) {
  try {
    return !existsSync(file) || /^[0-9a-f]{64}$/i.test(readFileSync(file, 'utf8').trim());
  } catch {
    return false;
  }
}
