import type { Language } from '#shared/contract/preferences'
import { failureSentence } from '#shared/wording/failure-sentence'
import type { Printer } from '../use-cases/ports'
import { leaveWith } from './leave-with'
import type { Log } from './log'

interface CommandSetting {
  readonly printer: Printer
  readonly language: () => Language
  readonly log: Log
}

/** For `npm run quotite` with Electron's printer; only the printing window is opened. */
export async function runCommand(
  args: readonly string[],
  { printer, language, log }: CommandSetting,
): Promise<void> {
  const streams = {
    print: (text: string) => void process.stdout.write(`${text}\n`),
    warn: (text: string) => void process.stderr.write(`${text}\n`),
  }
  try {
    const { runCli } = await import('../cli/run-cli')
    leaveWith(await runCli(args, streams, { printer }))
  } catch (error) {
    streams.warn(failureSentence({ code: 'bug', reference: log.bug('command', error) }, language()))
    leaveWith(1)
  }
}
