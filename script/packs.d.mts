import type {Plugin} from 'esbuild'

/** The plugin, for the sources in this folder. */
export const packs: (source: string) => Plugin
