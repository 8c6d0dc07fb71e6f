import {defineConfig} from 'vitest/config'

/** The tests of the engine: those that build, start processes or analyse patterns would take hours for each mutant. */
export default defineConfig({
  test: {
    include: ['engine', 'seeds', 'languages', 'segment', 'prefilter', 'promises', 'prose', 'unified', 'rules', 'tester'].map(
      (name) => `test/${name}.test.ts`
    ),
    // As many texts as every mutant can be tried on.
    env: {FUZZ_RUNS: '20'},
    testTimeout: 60_000
  }
})
