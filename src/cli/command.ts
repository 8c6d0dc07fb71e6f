/** What may be said on the command line. */
import {Command} from 'commander'

/** Options as the parser gives them: what was not said is missing. */
export interface Said {
  ndjson?: boolean
  field?: string
  to?: string
  noise?: boolean
  noiseTo?: string
  onlyNoise?: boolean
  errors?: string
  strict?: boolean
  output?: string
  explain?: boolean
  report?: string
  stats?: boolean
  rule?: string[]
  keep?: string[]
  input?: string
  threshold?: string
  config?: string | boolean
  rules?: boolean
}

const examples = `
Examples:
  strip-boilerplate article.txt                          prints the body of an article
  strip-boilerplate --explain article.txt                shows what goes, and why
  strip-boilerplate -o clean articles/                   writes the bodies of all files to clean/
  strip-boilerplate --ndjson < articles.ndjson           cleans the field text of each line
  strip-boilerplate --ndjson --field page.text --to body --errors bad.ndjson -o clean 'crawl/*.ndjson.gz'
  strip-boilerplate --rule byline=off --keep "Editor's note" article.txt

NDJSON: one line in, one line out, in order. A line that cannot be cleaned becomes {"error": {"code", "message", "line"}, "text": LINE}.
Options may also stand in package.json (under "strip-boilerplate") or in strip-boilerplate.config.js.

Exit codes: 0 done, 1 a file or a line failed, 2 wrong use.
`

const collect = (value: string, all: string[] = []): string[] => [...all, value]

/** The parser; it throws instead of ending the process. */
export function makeCommand(version: string, write: {out(text: string): void; err(text: string): void}): Command {
  return new Command('strip-boilerplate')
    .description('Prints articles without publisher noise: files, directories, patterns, or standard input when there is none (or -).')
    .argument('[FILE…]', 'text files, or NDJSON with --ndjson; .gz and .zst are unpacked')
    .usage('[FILE…] [options]')
    .option('-o, --output <dir>', 'write each file to this directory, under its own name')
    .option('--ndjson', 'read lines of JSON, an article in each')
    .option('--field <path>', 'the field that holds the article, such as page.text (default: text)')
    .option('--to <path>', 'write the body to this field, and keep the article')
    .option('--noise', 'add what was removed, to the field noise')
    .option('--noise-to <path>', 'add what was removed, to this field')
    .option('--only-noise', 'write only the offsets of noise, [start, end, score] by category')
    .option('--errors <file>', 'write lines that cannot be cleaned to this file, not among the others')
    .option('--strict', 'stop at the first file or line that fails')
    .option('--explain', 'show each article with its noise struck through, and why')
    .option('--report <file>', 'write a page (HTML) that shows what was removed')
    .option('--stats', 'print counts to standard error at the end, as JSON')
    .option('--rule <id=off>', 'switch a rule, category or language off, or on again; may be repeated', collect)
    .option('--keep <text>', 'keep every line that holds this text, or matches this /pattern/; may be repeated', collect)
    .option('--input <kind>', 'what the articles are: extract or page (default: each is looked at)')
    .option('--threshold <number>', 'how likely noise must be to go, between 0 and 1 (default: 0.8)')
    .option('--config <file>', 'read options from this file')
    .option('--no-config', 'read options from no file')
    .option('--rules', 'list all rules, with examples')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this text')
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    .allowExcessArguments()
    .configureOutput({writeOut: write.out, writeErr: write.err, outputError: () => {}})
    .exitOverride()
}
