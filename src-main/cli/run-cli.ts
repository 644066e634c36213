import { assertNever } from '#shared/kernel/assert-never'
import { translator } from '#shared/wording/translator'
import { readWorkspaceFile } from '../workspace-file/read-workspace-file'
import { allocate } from './allocate'
import { check } from './check'
import type { Voice } from './command'
import { printFailures, WELL } from './command'
import { importHours } from './import-hours'
import { issue } from './issue'
import { readRequest, requestLanguage } from './read-request'
import { printUsage } from './print-usage'
import type { CliTools } from './statements'
import { statements } from './statements'
import { verify } from './verify'
import { verifyExchange } from './verify-exchange'

/** The output streams of the command line. */
export type Streams = Pick<Voice, 'print' | 'warn'>

/** Runs a request of the command line and returns the exit code: 0 success, 1 the content has a fault, 2 refused. */
export async function runCli(
  args: readonly string[],
  streams: Streams,
  tools: CliTools = { printer: null },
): Promise<number> {
  const language = requestLanguage(args)
  const voice: Voice = { ...streams, language, say: translator(language) }
  const asked = readRequest(args)
  if (!asked.ok) return printUsage(voice, asked.failures)
  const request = asked.value
  if (request.command === 'help') {
    voice.print(voice.say('cli.help'))
    return WELL
  }
  if (request.command === 'verify-exchange') return verifyExchange(voice, request)
  const file = await readWorkspaceFile(request.file)
  if (!file.ok) return printFailures(voice, file.failures)
  switch (request.command) {
    case 'check':
      return check(voice, request, file.value)
    case 'verify':
      return verify(voice, request, file.value)
    case 'allocate':
      return allocate(voice, request, file.value)
    case 'issue':
      return issue(voice, request, file.value)
    case 'statements':
      return statements(voice, request, file.value, tools)
    case 'import':
      return importHours(voice, request, file.value)
    default:
      return assertNever(request)
  }
}
