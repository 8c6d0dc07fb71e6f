import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 180_000,
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/bin.ts'],
      reporter: ['text-summary'],
      thresholds: {lines: 100, branches: 95, functions: 100}
    }
  }
})
