import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Two copies of graphql cannot work on one schema: everybody gets the one that Node's `require` finds.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) },
      { find: /^~\//, replacement: fileURLToPath(new URL('../web/src/', import.meta.url)) },
    ],
  },
  test: {
    include: ['test/**/*.test.ts', '../web/test/**/*.test.ts', '../syncers/*/test/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['reflect-metadata'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The default of one second is too short on a machine that is busy. A poll ends as soon as it succeeds.
    expect: { poll: { timeout: 20_000 } },
  },
});
