import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    testTimeout: 180_000,
    coverage: {
      include: ['src/**/*.ts'],
      // What runs only in processes of its own or as built: the tests of the command and of dist/ see those.
      exclude: ['src/bin.ts', 'src/packed.ts'],
      // Written to coverage/, so that the summary of the tests stands last.
      reporter: ['json-summary'],
      thresholds: {lines: 98, branches: 94, functions: 97, statements: 97}
    }
  }
})
