import {defineDetector} from '../rule.js'

/** A text that was cut off: "… the minister sai...", "… read on […]". */
const cutOff = /[\p{L}\p{N},](?: ?\[(?:…|\.{3})\]|…|\.{3})$/u
const spoken = /["“”„«»「」]/
/** The shortest text that is cut off rather than left hanging. */
const shortest = 60

/** The beginnings of other stories after the end of this one, each cut off, with their titles. */
export default defineDetector({
  id: 'teasers',
  category: 'related',
  precision: 0.93,
  examples: [
    'Ferry drops its late sailings\n\nThe ferry company said on Monday that it would drop its late sailings from the autumn on.\n\nPassengers who need to cross after ten will have to take the bus around the bay from October.\n\n{{Why the old bridge never opened}}\n\n{{THE BRIDGE over the narrows was to be finished in 1912, but the money went into a war, and the pillars that...}}\n\n{{Ten years on the night boat}}\n\n{{A stoker remembers the winters when the spray froze on the rails and nobody could stand on the...}}'
  ],
  nearMisses: [
    'The night boat\n\nHe stood at the rail for a long time, and the lights of the town went out one after another…\n\nThen he went below, and sat down, and thought of the winters when nobody could stand on deck…\n\nIn the morning the boat lay in the harbour as it always had, and he went home to bed.'
  ],
  *detect({segments}) {
    const found: number[] = []
    for (let i = segments.length - 1; i > 0; i--) {
      const segment = segments[i]
      if (!segment) continue
      const teaser = segment.end - segment.start >= shortest && cutOff.test(segment.text) && !spoken.test(segment.text)
      if (teaser) found.push(i)
      else if (segment.prose) break
    }
    if (found.length < 2) return
    for (const i of found) {
      yield {segment: i, reason: 'the beginning of another story, cut off, after the end of this one'}
      if (segments[i - 1]?.title && i > 1) yield {segment: i - 1, reason: 'the title of another story, above its beginning'}
    }
  }
})
