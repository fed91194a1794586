import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

const SIZES = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
};

/** What the pure folders may not import: disk, network, clock and environment arrive as arguments. */
const IMPURE = [
  'node:fs',
  'node:fs/promises',
  'node:http',
  'node:https',
  'node:net',
  'node:os',
  'node:process',
  'node:child_process',
];
const PURE = [
  'model',
  'normalize',
  'quotes',
  'people',
  'dates',
  'events',
  'organizations',
  'places',
  'archive',
  'export',
].map((name) => `src/${name}/**/*.ts`);

export default ts.config(
  { ignores: ['dist/', 'dist.*/', '.astro/', 'node_modules/', 'content/'] },
  ...ts.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    ...ts.configs.recommendedTypeCheckedOnly[2],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/**/*.ts', 'scripts/**/*.ts'], rules: SIZES },
  {
    files: PURE,
    ignores: ['src/archive/read.ts', 'src/normalize/write.ts'],
    rules: {
      'no-restricted-imports': ['error', ...IMPURE],
      'no-restricted-globals': ['error', 'process', 'fetch', 'console'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The day arrives as an argument.' },
        { object: 'Math', property: 'random', message: 'Builds are reproducible.' },
      ],
      'no-console': 'error',
    },
  },
);
