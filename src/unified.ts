/** The pipeline as unified plugins: parser, transformer, compiler. */
import type {Literal, Nodes, Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import {type Catalogue, makeCatalogue} from './catalogue.js'
import {type Separation, separate} from './engine.js'
import {type BoilerplateOptions, checkOptions, select} from './options.js'
import {place, pointsOf} from './point.js'
import {prune} from './tree.js'

declare module 'vfile' {
  interface DataMap {
    /** What `retextBoilerplate` found. */
    boilerplate: Separation
  }
}

/** Where a reader finds what the rules are. */
const url = 'https://www.npmjs.com/package/strip-boilerplate#rules'

/** Parser for plain text: a tree of one leaf that holds the whole of it, since all that is judged are offsets. */
export const boilerplateParse: Plugin<[], string, Root> = function () {
  const self = this as unknown as Processor<Root>
  self.parser = light
}

/** The light tree of a text. Points are counted when someone asks. */
function light(text: string): Root {
  const point = pointsOf(text)
  const position = {
    get start() {
      return point(0)
    },
    get end() {
      return point(text.length)
    }
  }
  return {type: 'RootNode', children: [{type: 'SourceNode', value: text, position}], position}
}

/** Compiler: the values of all leaves, in a row. */
export const boilerplateStringify: Plugin<[], Root, string> = function () {
  const self = this as unknown as Processor<undefined, undefined, undefined, Root, string>
  self.compiler = valueIn
}

const valueIn = (node: Nodes): string => {
  if (!('children' in node)) return (node as Literal).value
  const [only] = node.children
  return node.children.length === 1 ? valueIn(only as Nodes) : (node.children as Nodes[]).map(valueIn).join('')
}

/**
 * Transformer that takes noise out of a tree, or reports it.
 *
 * It finds with the rules and detectors of the packs that the processor uses, in whatever order, and leaves what it found on
 * `file.data.boilerplate`.
 */
export const retextBoilerplate: Plugin<[options?: Readonly<BoilerplateOptions>], Root> = function (this: Processor, options = {}) {
  const settings = checkOptions('retextBoilerplate', options, ['mode', 'rules', 'keep', 'threshold', 'input'])
  let catalogue: Catalogue | undefined
  return (tree: Root, file: VFile) => {
    if (!catalogue) {
      const {boilerplateRules = [], boilerplateDetectors = [], boilerplateScorer} = this.data()
      catalogue = makeCatalogue(...select(settings.rules, boilerplateRules, boilerplateDetectors, boilerplateScorer))
    }
    const text = String(file)
    const separation = separate(catalogue, settings, text)
    file.data.boilerplate = separation
    if (separation.noise.length === 0) return
    if (settings.mode === 'remove') prune(tree, text, separation.noise)
    else for (const noise of separation.noise) report(file, text, noise)
  }
}

function report(file: VFile, text: string, {start, end, category, rule, score, reason}: Separation['noise'][number]): void {
  const message = file.message(`Unexpected ${category}: ${reason}`, {
    place: place(file, start, end),
    ruleId: rule,
    source: 'strip-boilerplate'
  })
  message.actual = text.slice(start, end)
  message.expected = []
  message.note = `Publisher noise (${category}) with a probability of ${score.toFixed(2)}.`
  message.url = url
}
