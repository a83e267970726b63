import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', '.build', '.astro', 'node_modules'] },
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: process.cwd() },
    },
    rules: {
      // Numbers are what this site prints.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A test that node:test runs needs no await.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'default'] },
          ],
        },
      ],
      // Entries that the content check has proved to exist, and fixed positions of parsed text.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // ESLint's type service does not read .astro files; `astro check` types these maps.
    files: ['src/components/mdx.ts', 'src/components/print/guide/mdx.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // Astro files and plain scripts have no type information here; `astro check` types the former.
    files: ['**/*.astro', '**/*.mjs', '**/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
);
