import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const frameworks = ['@nestjs/*', '@prisma/*', 'bullmq', 'ioredis', 'pg', 'fastify', 'express', 'class-validator', 'class-transformer', 'react', 'react-dom'];
const libs = ['type:contracts', 'type:domain', 'type:law', 'type:infra', 'type:papers'];

/** Who may import whom; architecture in docs/architecture.md. */
const directions = (appMayUse, allow = []) => [
  'error',
  {
    allow,
    depConstraints: [
      { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: ['type:contracts'], bannedExternalImports: ['*'] },
      { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain', 'type:contracts'], bannedExternalImports: frameworks },
      { sourceTag: 'type:law', onlyDependOnLibsWithTags: ['type:contracts'], bannedExternalImports: frameworks },
      { sourceTag: 'type:infra', onlyDependOnLibsWithTags: ['type:contracts', 'type:infra'] },
      { sourceTag: 'type:papers', onlyDependOnLibsWithTags: ['type:contracts', 'type:domain', 'type:law', 'type:infra'] },
      { sourceTag: 'type:testing', onlyDependOnLibsWithTags: [...libs, 'type:testing'] },
      { sourceTag: 'type:app', onlyDependOnLibsWithTags: appMayUse },
      { sourceTag: 'runtime:browser', onlyDependOnLibsWithTags: ['runtime:any', 'runtime:browser'], bannedExternalImports: ['@nestjs/*', '@prisma/*', 'class-validator'] },
      { sourceTag: 'runtime:node', onlyDependOnLibsWithTags: ['runtime:any', 'runtime:node'], bannedExternalImports: ['react', 'react-dom'] },
      { sourceTag: 'scope:api', bannedExternalImports: ['bullmq', '@nestjs/bullmq', 'ioredis'] },
    ],
  },
];

const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the current time from Clock or as an argument.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Take the current time from Clock or as an argument.' },
];
const random = { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Take the random value as an argument.' };
/** Prisma collects these per tick and answers in the context of the first caller: another organisation's rows came back. */
const mixing = [
  { selector: "CallExpression[callee.property.name=/^findUnique/]", message: 'findUnique mixes organisations: use findFirst (docs/decisions/0003).' },
  { selector: "CallExpression[callee.property.name='$transaction'][arguments.0.type='ArrayExpression']", message: 'Array transactions mix organisations: use db.write (docs/decisions/0003).' },
];

export default [
  { ignores: ['**/dist/**', '**/dist-types/**', '**/generated/**', '**/node_modules/**', '**/*.mjs', '**/*.config.ts', '**/violations/**'] },
  { plugins: { '@nx': nx, '@typescript-eslint': tseslint.plugin }, languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } } },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@nx/enforce-module-boundaries': directions(libs),
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-eval': 'error',
    },
  },
  { files: ['apps/{api,worker}/src/**/*.ts', 'libs/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...clock, ...mixing] } },
  {
    files: ['libs/domain/src/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['node:*'] }],
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout'],
      'no-restricted-syntax': ['error', ...clock, random],
    },
  },
  { files: ['libs/platform/src/clock.ts'], rules: { 'no-restricted-syntax': ['error', ...mixing] } },
  {
    files: ['apps/{api,worker}/src/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: ['../*/dto/*', '../*/*.controller.ts', '../*/*.mapper.ts'], message: 'A feature talks to another feature through its service.' }] }],
    },
  },
  { files: ['apps/web/src/**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  {
    // The libs' own tsconfigs leave specs out, so that no lib sees the types of tests: test/tsconfig.json has them.
    files: ['apps/{api,worker}/src/**/*spec.ts', 'libs/**/*spec.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: false, project: ['test/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['test/browser/**/*.ts'],
    languageOptions: { parserOptions: { projectService: false, project: ['test/browser/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['apps/web/src/**/*.spec.ts'],
    languageOptions: { parserOptions: { projectService: false, project: ['apps/web/tsconfig.spec.json'], tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['**/*spec.{ts,tsx}', 'test/**'],
    rules: {
      '@nx/enforce-module-boundaries': directions([...libs, 'type:testing'], ['@bleibeakte/api', '@bleibeakte/worker', '@bleibeakte/testing', '@bleibeakte/law']),
      'no-restricted-syntax': ['error', ...mixing],
    },
  },
];
