import type { CSSVariablesResolver } from '@mantine/core';
import { darkTokens, lightTokens } from './tokens.ts';

const named = (tokens: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--${name}`, value]));

/** Mantine's own variables follow the tokens, so that its components need no colours of their own. */
const mantine = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-bright': 'var(--text)',
  '--mantine-color-dimmed': 'var(--text-2)',
  '--mantine-color-placeholder': 'var(--text-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--over)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-control)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--text-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--primary)',
  '--mantine-primary-color-filled-hover': 'var(--primary-hover)',
  '--mantine-primary-color-contrast': 'var(--on-primary)',
  '--mantine-color-fjord-filled': 'var(--primary)',
  '--mantine-color-fjord-filled-hover': 'var(--primary-hover)',
  '--mantine-color-fjord-light': 'var(--accent-soft)',
  '--mantine-color-fjord-light-hover': 'var(--selected)',
  '--mantine-color-fjord-light-color': 'var(--accent)',
  '--mantine-color-fjord-text': 'var(--accent)',
  '--mantine-color-fjord-outline': 'var(--accent)',
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...named(lightTokens), ...mantine },
  dark: { ...named(darkTokens), ...mantine },
});
