/** The library as a document transformer of LangChain.js; needs `@langchain/core`. */
import {Document, type DocumentInterface, MappingDocumentTransformer} from '@langchain/core/documents'
import type {Cleaner} from './cleaner.js'
import {separate} from './index.js'

/** Options of `BoilerplateTransformer`. */
export interface BoilerplateTransformerOptions {
  /** What separates each document. Default: the library's `separate`. */
  cleaner?: Pick<Cleaner, 'separate'>
  /** The field of the metadata that lists what was removed; `false` for none, as some stores take flat metadata only. Default: `'noise'`. */
  noise?: string | false
}

/** Takes the noise out of documents. Their ids and metadata stay, and the removals are listed in the metadata. */
export class BoilerplateTransformer extends MappingDocumentTransformer {
  static override lc_name(): string {
    return 'BoilerplateTransformer'
  }

  readonly #cleaner: Pick<Cleaner, 'separate'>
  readonly #noise: string | false

  /**
   * @param options
   *   What to clean with, and where to list what was removed.
   */
  constructor({cleaner = {separate}, noise = 'noise'}: Readonly<BoilerplateTransformerOptions> = {}) {
    super()
    this.#cleaner = cleaner
    this.#noise = noise
  }

  /**
   * A document without its noise.
   *
   * @throws {TypeError}
   *   When its content is no string.
   */
  async _transformDocument(document: DocumentInterface): Promise<Document> {
    const {body, noise} = this.#cleaner.separate(document.pageContent)
    const metadata = this.#noise === false ? document.metadata : {...document.metadata, [this.#noise]: noise}
    return new Document({...document, pageContent: body, metadata})
  }
}
