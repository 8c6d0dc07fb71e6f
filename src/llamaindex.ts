/** The library as a transform component of LlamaIndex.TS; needs `@llamaindex/core`. */
import {type BaseNode, MetadataMode, TextNode, TransformComponent} from '@llamaindex/core/schema'
import type {Cleaner} from './cleaner.js'
import {separate} from './index.js'

/** Options of `BoilerplateRemover`. */
export interface BoilerplateRemoverOptions {
  /** What separates each node. Default: the library's `separate`. */
  cleaner?: Pick<Cleaner, 'separate'>
  /** The field of the metadata that lists what was removed; `false` for none. Neither embedder nor model sees it. Default: `'noise'`. */
  noise?: string | false
}

/**
 * Takes the noise out of nodes: use it before a splitter. Nodes are copied; their ids, metadata and relationships stay, and the
 * removals are listed in the metadata.
 */
export class BoilerplateRemover extends TransformComponent<Promise<BaseNode[]>> {
  /**
   * @param options
   *   What to clean with, and where to list what was removed.
   */
  constructor({cleaner = {separate}, noise = 'noise'}: Readonly<BoilerplateRemoverOptions> = {}) {
    super(async (nodes) => nodes.map((node) => cleanNode(node, cleaner, noise)))
  }
}

function cleanNode(original: BaseNode, cleaner: Pick<Cleaner, 'separate'>, key: string | false): BaseNode {
  // The content of a node is trimmed, and offsets would not fit; its text is not.
  const text = original instanceof TextNode ? original.text : original.getContent(MetadataMode.NONE)
  const {body, noise} = cleaner.separate(text)
  const node = original.clone()
  if (key !== false) {
    node.metadata = {...node.metadata, [key]: noise}
    node.excludedEmbedMetadataKeys = [...new Set([...node.excludedEmbedMetadataKeys, key])]
    node.excludedLlmMetadataKeys = [...new Set([...node.excludedLlmMetadataKeys, key])]
  }
  node.setContent(body)
  return node
}
