import { defineConfig } from 'vitest/config'

const containers = ['infra/**/*.test.ts', 'secure-docker-setup/**/*.test.ts', '**/*.container.test.ts']

export default defineConfig({
  test: {
    reporters: ['default', './src/testing/summary-reporter.ts'],
    // In the pipeline a machine may be busy with others' work; what needed a second try is named at the end.
    retry: process.env.CI ? 1 : 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...containers, '**/node_modules/**'],
          // Left to itself vitest spares a core, which of two is one.
          maxWorkers: '100%',
          // Tests talk to fakes over loopback and start processes of their own; a busy machine must not fail them.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'containers',
          include: containers,
          exclude: ['**/node_modules/**'],
          // They share one engine, which has enough to do with two, and building an image takes as long as it takes.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 600_000,
          hookTimeout: 900_000,
          expect: { poll: { timeout: 60_000, interval: 200 } },
        },
      },
    ],
  },
})
