/** The command line, from what was said to the exit code. */
import {CommanderError} from 'commander'
import {makeCommand, type Said} from './command.js'
import {ClosedPipe, RunError, UsageError} from './errors.js'
import {findInputs} from './inputs.js'
import {listRules} from './rules.js'
import {type Io, Run} from './run.js'
import {settle} from './settings.js'

const name = 'strip-boilerplate'

/**
 * Run the command line.
 *
 * @param args
 *   What was said, without the names of the programs.
 * @returns
 *   Exit code: 0 done, 1 a file or a line failed, 2 wrong use.
 */
export async function main(args: readonly string[], io: Io, version: string): Promise<0 | 1 | 2> {
  const warn = (message: string): void => io.warn(`${name}: ${message}`)
  let run: Run | undefined
  let wantsStats = false
  try {
    let help = ''
    const command = makeCommand(version, {out: (text) => (help += text), err: () => {}})
    try {
      command.parse(args, {from: 'user'})
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error
      if (error.exitCode !== 0) throw new UsageError(error.message.replace(/^error: /, ''))
      await io.stdout.write(help)
      return 0
    }
    const said = command.opts<Said>()
    if (said.rules) {
      await io.stdout.write(listRules())
      return 0
    }
    const settings = await settle(said, io.cwd)
    wantsStats = settings.stats
    run = new Run(settings, {...io, warn})
    return await run.all(await findInputs(command.args, io.cwd))
  } catch (error) {
    if (error instanceof ClosedPipe) return 0
    if (error instanceof UsageError) {
      warn(`${error.message}\nTry: ${name} --help\n`)
      return 2
    }
    if (!(error instanceof RunError)) throw error
    warn(`${error.message}\n`)
    return 1
  } finally {
    if (run && wantsStats) io.warn(`${JSON.stringify(run.stats)}\n`)
  }
}
