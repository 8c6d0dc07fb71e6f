/** The entries for frameworks, against the real packages. */
import {Document} from '@langchain/core/documents'
import {RunnableLambda} from '@langchain/core/runnables'
import {SentenceSplitter} from '@llamaindex/core/node-parser'
import {ImageNode, IndexNode, Document as LlamaDocument, MetadataMode, NodeRelationship, TextNode} from '@llamaindex/core/schema'
import {describe, expect, it} from 'vitest'
import {createCleaner, separate} from '../src/index.js'
import {BoilerplateTransformer} from '../src/langchain.js'
import {BoilerplateRemover} from '../src/llamaindex.js'
import {seeds} from './fixtures.js'

const {text, body} = seeds[1] as (typeof seeds)[number]
const {noise} = separate(text)
const nothing = createCleaner({plugins: []})

describe('LangChain', () => {
  const documents = [new Document({pageContent: text, metadata: {source: 'a'}, id: '1'}), new Document({pageContent: 'A short text.'})]
  it('gets documents without noise', async () => {
    const transformer = new BoilerplateTransformer()
    const cleaned = await transformer.transformDocuments(documents)
    expect(cleaned).toEqual([
      new Document({pageContent: body, metadata: {source: 'a', noise}, id: '1'}),
      new Document({pageContent: 'A short text.', metadata: {noise: []}})
    ])
    expect(documents[0]?.pageContent).toBe(text)
    expect(documents[0]?.metadata).toEqual({source: 'a'})
    expect(transformer.getName()).toBe('BoilerplateTransformer')
  })
  it('pipes them on', async () => {
    const chain = new BoilerplateTransformer().pipe(RunnableLambda.from((all: Document[]) => all.map(({pageContent}) => pageContent)))
    expect(await chain.invoke(documents)).toEqual([body, 'A short text.'])
  })
  it('chooses the cleaner, and where noise is listed', async () => {
    const [first] = await new BoilerplateTransformer({noise: 'removed', cleaner: nothing}).invoke(documents)
    expect(first).toMatchObject({pageContent: text, metadata: {source: 'a', removed: []}})
    expect((await new BoilerplateTransformer({noise: false}).invoke(documents))[0]?.metadata).toEqual({source: 'a'})
  })
})

describe('LlamaIndex', () => {
  const document = new LlamaDocument({text: ` ${text}`, id_: 'a', metadata: {source: 'b'}, excludedLlmMetadataKeys: ['source']})
  it('gets nodes without noise', async () => {
    const [node] = await new BoilerplateRemover()([document])
    expect(node).toBeInstanceOf(LlamaDocument)
    expect(node).toMatchObject({id_: 'a', text: ` ${body}`, metadata: {source: 'b', noise: separate(` ${text}`).noise}})
    expect(node?.getContent(MetadataMode.EMBED)).toBe(`source: b\n\n ${body}`.trim())
    expect(node?.getContent(MetadataMode.LLM)).toBe(body.trim())
    expect(node?.hash).not.toBe(document.hash)
    expect([document.text, document.metadata]).toEqual([` ${text}`, {source: 'b'}])
  })
  it('keeps their kind and what they relate to', async () => {
    const relationships = {[NodeRelationship.SOURCE]: {nodeId: 's', metadata: {}}}
    const nodes = [
      new TextNode({text, relationships}),
      new IndexNode({text, indexId: 'i'}),
      new ImageNode({text, image: 'https://example.org/a.png'})
    ]
    const cleaned = await new BoilerplateRemover({noise: false})(nodes)
    for (const [i, node] of cleaned.entries()) {
      expect(node.constructor).toBe(nodes[i]?.constructor)
      expect(node.getContent(MetadataMode.NONE)).toBe(body.trim())
      expect(node.relationships).toEqual(nodes[i]?.relationships)
      expect(node.metadata).toEqual({})
    }
  })
  it('hands them to a splitter', async () => {
    const steps = [new BoilerplateRemover(), new SentenceSplitter({chunkSize: 200, chunkOverlap: 0})]
    let nodes: TextNode[] = [document]
    for (const step of steps) nodes = (await step(nodes)) as TextNode[]
    expect(nodes.length).toBeGreaterThan(1)
    for (const {start, end} of noise) expect(nodes.some((node) => node.text.includes(text.slice(start, end).trim()))).toBe(false)
    expect((await new BoilerplateRemover({cleaner: nothing})([document]))[0]?.getContent(MetadataMode.NONE)).toBe(text.trim())
  })
})
