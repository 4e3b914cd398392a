import { useSyncExternalStore } from 'react';

/** What the browser may remember. Nothing here says who somebody is or what they work on. */
export interface Settings {
  language: 'de' | 'en';
  density: 'normal' | 'compact';
  /** Whether single letters (j, k, n, ?) are shortcuts; screen readers may want them off. */
  keys: 'on' | 'off';
  navigation: 'wide' | 'folded';
}

const allowed: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  language: ['de', 'en'],
  density: ['normal', 'compact'],
  keys: ['on', 'off'],
  navigation: ['wide', 'folded'],
};

const listeners = new Set<() => void>();
const storageName = (name: keyof Settings): string => `bleibeakte.${name}`;

export function readSetting<K extends keyof Settings>(name: K): Settings[K] {
  const values = allowed[name];
  const stored = localStorage.getItem(storageName(name));
  return values.find((value) => value === stored) ?? (values[0] as Settings[K]);
}

export function writeSetting<K extends keyof Settings>(name: K, value: Settings[K]): void {
  localStorage.setItem(storageName(name), value);
  if (name === 'density') applyDensity();
  listeners.forEach((listener) => listener());
}

export function applyDensity(): void {
  document.documentElement.dataset['density'] = readSetting('density');
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSetting<K extends keyof Settings>(
  name: K,
): [Settings[K], (value: Settings[K]) => void] {
  const value = useSyncExternalStore(subscribe, () => readSetting(name));
  return [value, (next) => writeSetting(name, next)];
}
