// Interleaved rounds: in each, every contender has its turn, so that what else the machine does hits all alike.

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

/** What results add up to: an engine that sees them used cannot leave the work out. */
let sink = 0

/** Milliseconds of one pass of `run` over `texts`; passes are repeated until the clock can tell them. */
function time(run, texts, atLeast) {
  let passes = 0
  const start = performance.now()
  let now = start
  do {
    for (const text of texts) sink += run(text)?.length ?? 1
    passes++
    now = performance.now()
  } while (now - start < atLeast)
  return (now - start) / passes
}

const split = (text) => text.split('\n')

/**
 * Times contenders.
 *
 * @param contenders
 *   `{name, texts, run}`; `slow` ones take part in every third round only.
 * @param rounds
 *   How many rounds, after one to warm up.
 * @returns
 *   For each: milliseconds a pass, and the ratio to `split('\n')` over the same texts, timed just before and after; medians.
 */
export function measure(contenders, rounds, tick = () => {}) {
  const times = contenders.map(() => [])
  const ratios = contenders.map(() => [])
  for (let round = -1; round < rounds; round++)
    for (const [i, {name, texts, run, slow}] of contenders.entries()) {
      if (slow && round % 3 > 0) continue
      tick(round, name)
      // Warm until it is optimised; a slow contender is warm after a pass.
      if (round < 0) {
        time(run, texts, slow ? 0 : 400)
        continue
      }
      const before = time(split, texts, 20)
      const own = time(run, texts, slow ? 0 : 60)
      const after = time(split, texts, 20)
      times[i].push(own)
      ratios[i].push(own / ((before + after) / 2))
    }
  return contenders.map((contender, i) => ({...contender, ms: median(times[i]), ratio: median(ratios[i])}))
}

/** Keeps the sum in sight. */
export const total = () => sink
