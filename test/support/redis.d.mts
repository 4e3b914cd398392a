export interface TestRedis {
  url: string;
  readonly pid: number;
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}
export function findRedis(): string | undefined;
export function startTestRedis(folder: string): Promise<TestRedis | null>;
export function forgetKeys(url: string, prefix: string): Promise<void>;
