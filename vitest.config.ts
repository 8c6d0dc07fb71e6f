import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    testTimeout: 180_000,
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/bin.ts'],
      // Written to coverage/, so that the summary of the tests stands last.
      reporter: ['json-summary'],
      thresholds: {lines: 98, branches: 94, functions: 97, statements: 97}
    }
  }
})
