import { assertNever } from '#shared/kernel/assert-never'
import { translator } from '#shared/wording/translator'
import { readWorkspaceFile } from '../workspace-file/read-workspace-file'
import { allocate } from './allocate'
import { backupMake, backupOpen, backupVerify } from './backup'
import { calendar } from './calendar'
import { check } from './check'
import { printFailures, WELL, type Output } from './command'
import { history } from './history'
import { importHours } from './import-hours'
import { importUndo } from './import-undo'
import { indicators } from './indicators'
import { issue } from './issue'
import { readRequest, requestLanguage } from './read-request'
import { printUsage } from './print-usage'
import { publicPage } from './public-page'
import { statements, type CliTools } from './statements'
import { verify } from './verify'
import { verifyExchange } from './verify-exchange'

/** The output streams of the command line. */
export type Streams = Pick<Output, 'print' | 'warn'>

/** Runs a request of the command line and returns the exit code: 0 success, 1 the content has a fault, 2 refused. */
export async function runCli(
  args: readonly string[],
  streams: Streams,
  tools: CliTools = { printer: null },
): Promise<number> {
  const language = requestLanguage(args)
  const output: Output = { ...streams, language, say: translator(language) }
  const asked = readRequest(args)
  if (!asked.ok) return printUsage(output, asked.failures)
  const request = asked.value
  if (request.command === 'help') {
    output.print(output.say('cli.help'))
    return WELL
  }
  if (request.command === 'verify-exchange') return verifyExchange(output, request)
  if (request.command === 'history') return history(output, request)
  if (request.command === 'backup-verify') return backupVerify(output, request)
  if (request.command === 'backup-open') return backupOpen(output, request)
  if (request.command === 'backup-make') return backupMake(output, request)
  const file = await readWorkspaceFile(request.file)
  if (!file.ok) return printFailures(output, file.failures)
  switch (request.command) {
    case 'check':
      return check(output, request, file.value)
    case 'verify':
      return verify(output, request, file.value)
    case 'allocate':
      return allocate(output, request, file.value)
    case 'issue':
      return issue(output, request, file.value)
    case 'statements':
      return statements(output, request, file.value, tools)
    case 'calendar':
      return calendar(output, request, file.value)
    case 'indicators':
      return indicators(output, request, file.value)
    case 'public-page':
      return publicPage(output, request, file.value)
    case 'import-undo':
      return importUndo(output, request, file.value)
    case 'import':
      return importHours(output, request, file.value)
    default:
      return assertNever(request)
  }
}
