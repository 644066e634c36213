import { assertNever } from '#shared/kernel/assert-never'
import { withoutTurns } from '#shared/kernel/turns'
import { translator } from '#shared/wording/translator'
import { readWorkspaceFile } from '../workspace-file/read-workspace-file'
import { printFailures, WELL, type Output } from './command'
import { readRequest, requestLanguage } from './read-request'
import { printUsage } from './print-usage'
import type { CliTools } from './statements'

/** The output streams of the command line. */
export type Streams = Pick<Output, 'print' | 'warn'>

/** A text without the signs by which a file of another office could move the cursor of a terminal over what was printed, or turn it around. */
const shownAsItIs = (text: string): string =>
  withoutTurns(text).replace(/(?!\r\n|[\n\t])\p{Cc}/gu, '\uFFFD')

/** Runs a request of the command line and returns the exit code: 0 success, 1 the content has a fault, 2 refused. */
export async function runCli(
  args: readonly string[],
  streams: Streams,
  tools: CliTools = { printer: null },
): Promise<number> {
  const language = requestLanguage(args)
  const output: Output = {
    print: (text) => streams.print(shownAsItIs(text)),
    warn: (text) => streams.warn(shownAsItIs(text)),
    language,
    say: translator(language),
  }
  const asked = readRequest(args)
  if (!asked.ok) return printUsage(output, asked.failures)
  const request = asked.value
  if (request.command === 'help') {
    output.print(output.say('cli.help'))
    return WELL
  }
  if (request.command === 'verify-exchange')
    return (await import('./verify-exchange')).verifyExchange(output, request)
  if (request.command === 'history') return (await import('./history')).history(output, request)
  if (request.command === 'backup-verify')
    return (await import('./backup')).backupVerify(output, request)
  if (request.command === 'backup-open')
    return (await import('./backup')).backupOpen(output, request)
  if (request.command === 'backup-make')
    return (await import('./backup')).backupMake(output, request)
  const file = await readWorkspaceFile(request.file)
  if (!file.ok) return printFailures(output, file.failures)
  switch (request.command) {
    case 'check':
      return (await import('./check')).check(output, request, file.value)
    case 'verify':
      return (await import('./verify')).verify(output, request, file.value)
    case 'allocate':
      return (await import('./allocate')).allocate(output, request, file.value)
    case 'issue':
      return (await import('./issue')).issue(output, request, file.value)
    case 'statements':
      return (await import('./statements')).statements(output, request, file.value, tools)
    case 'calendar':
      return (await import('./calendar')).calendar(output, request, file.value)
    case 'indicators':
      return (await import('./indicators')).indicators(output, request, file.value)
    case 'public-page':
      return (await import('./public-page')).publicPage(output, request, file.value)
    case 'import-undo':
      return (await import('./import-undo')).importUndo(output, request, file.value)
    case 'import':
      return (await import('./import-hours')).importHours(output, request, file.value)
    default:
      return assertNever(request)
  }
}
