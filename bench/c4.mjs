// The line rules of C4, as Raffel et al. describe them (Exploring the Limits of Transfer Learning with a Unified Text-to-Text
// Transformer, 2020, section 2.2): only lines that end with a terminal mark and have five words or more stay, and none that speaks of
// JavaScript or of a policy. Its rules for whole pages (bad words, duplicates, language) take no part.
const terminal = ['.', '!', '?', '"', '”']
const policies = ['javascript', 'terms of use', 'privacy policy', 'cookie policy', 'uses cookies', 'use of cookies', 'use cookies']

const stays = (line) => {
  const text = line.trim()
  if (!terminal.includes(text.at(-1)) || text.endsWith('...') || text.split(/\s+/).length < 5) return false
  const lower = text.toLowerCase()
  return !policies.some((words) => lower.includes(words))
}

/** The lines of a text that C4 keeps. */
export const c4 = (text) => text.split('\n').filter(stays).join('\n')
