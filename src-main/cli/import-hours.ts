import { localDay } from '../use-cases/local-day'
import type { Failure } from '#shared/contract/failures'
import type { Rehearsal } from '#shared/contract/import-views'
import { refusedPlaces } from '#shared/contract/refused-places'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { sameLinesSentence } from '#shared/wording/same-lines-sentence'
import { fileRemarks } from '#shared/wording/file-remarks'
import { readBounded } from '../files/read-bounded'
import { utf8Text } from '../files/utf8-text'
import { writeImported } from './before-import'
import { readImport } from '../imports/read-import'
import { keepImport } from '../use-cases/keep-import'
import type { SigningPorts } from '../use-cases/ports'
import { rehearseImport } from '../use-cases/rehearse-import'
import { startImport, type StartedImport } from '../use-cases/start-import'
import { memoryKeeper } from '../use-cases/memory/memory-keeper'
import { workspaceText } from '../workspace-file/workspace-text'
import { FAULTY, printFailures, WELL, type Command, type Output } from './command'
import { fixedSurroundings } from './fixed-surroundings'
import {
  failedDocument,
  importDocument,
  type ImportDocument,
  type ImportQuestion,
} from './import-document'
import { names, type Names } from './names'
import { readAsSaid } from './read-as-said'
import { readingSentences } from './reading-sentences'
import { readMapping } from './read-mapping'
import type { RequestFor } from './commands'
import { printUsage } from './print-usage'
import { writeDocument } from './write-document'

type ImportRequest = RequestFor<'import'>

/** The command line has no other work to let through. */
const unhurried = { pause: () => Promise.resolve(false) }

/** Largest file that says what columns mean, in megabytes. */
const LARGEST_MAPPING = 5

/** The most refused lines printed. */
const MOST_PRINTED = 20

/** What a mapping file may answer. */
const ANSWERED: ReadonlySet<Failure['code']> = new Set([
  'importAgentUnknown',
  'importAgentAmbiguous',
  'importCollectivityUnknown',
  'importCollectivityAmbiguous',
  'importDurationDiffers',
  'importColumnMissing',
  'importColumnUnknown',
])

/** Says that columns and names go into a mapping file, where some are asked for. */
function printMappingWay({ say, warn }: Output, refused: readonly Pick<Failure, 'code'>[]): void {
  if (refused.some(({ code }) => ANSWERED.has(code))) warn(say('cli.import.mapping'))
}

/** Writes the document where it was asked for; returns an exit code where the disk refuses. */
const writeAsked = async (
  output: Output,
  { json }: ImportRequest,
  document: ImportDocument,
): Promise<number | null> => (json === null ? null : writeDocument(output, json, document))

async function refuseFile(
  output: Output,
  request: ImportRequest,
  failures: readonly Failure[],
): Promise<number> {
  const code = printFailures(output, failures)
  printMappingWay(output, failures)
  return (await writeAsked(output, request, failedDocument(request, failures))) ?? code
}

function printLines(output: Output, { refused }: ImportDocument): void {
  const { say, warn } = output
  for (const { file, line, column, sentence } of refused.slice(0, MOST_PRINTED)) {
    const place = { file, line: line ?? '', sentence }
    warn(
      column === null
        ? say('cli.import.line', place)
        : say('cli.import.cell', { ...place, column }),
    )
  }
  const count = refused.length - MOST_PRINTED
  if (count > 0) warn(say('cli.more', { count }))
  printMappingWay(output, refused)
}

type Rehearsed = Pick<
  Rehearsal,
  'lines' | 'names' | 'rounded' | 'timesLeft' | 'clockChanges' | 'overlaps' | 'staying'
>

function printOutcome(
  output: Output,
  request: ImportRequest,
  started: StartedImport,
  document: ImportDocument,
  { lines, names: found, ...remarks }: Rehearsed,
  known: Names,
): void {
  const { say, language } = output
  // Where the document is printed, sentences go to the error output.
  const print = request.json === '-' ? output.warn : output.print
  const { table, already } = started
  const count = table.rows.length
  const how = [
    table.format.toUpperCase(),
    table.encoding,
    table.separator === '\t' ? 'tab' : table.separator,
  ]
  print(
    say('cli.import.read', {
      count,
      file: request.hours,
      how: how.filter((part) => part !== null).join(', '),
    }),
  )
  if (started.sheet !== null)
    print(
      say('cli.import.sheets', {
        sheet: started.sheet,
        list: started.sheets
          .map(({ name, lines }) => say('cli.import.sheetLines', { name, count: lines }))
          .join(', '),
      }),
    )
  for (const sentence of readingSentences(output, started, found, known)) print(sentence)
  for (const sentence of fileRemarks(table, remarks, say)) print(sentence)
  if (already !== null) print(say('cli.import.already', { day: localDay(already.at) }))
  const { counts } = document
  print(
    say('cli.import.counts', {
      added: counts.added,
      changed: counts.changed,
      skipped: counts.skipped,
      refused: counts.refused,
    }),
  )
  const same = sameLinesSentence(lines, say, language)
  if (same !== null) output.warn(same)
  printLines(output, document)
}

interface Work {
  readonly ports: SigningPorts
  readonly started: StartedImport & {
    readonly fileName: string
    readonly sha256: string
    readonly questions: readonly ImportQuestion[]
  }
}

/** Keeps the rehearsed hours, as far as asked; returns the exit code, or `null` where the workspace is to be written. */
async function keepHours(
  output: Output,
  request: ImportRequest,
  { ports, started }: Work,
  rehearsal: Omit<Rehearsal, 'milliseconds'>,
): Promise<number | null> {
  const print = request.json === '-' ? output.warn : output.print
  const { refused, added, changed, skipped } = rehearsal.counts
  const isRefused = refused > 0 && (!request.skipRefused || added + changed + skipped === 0)
  for (const question of started.questions)
    output.warn(output.say(`cli.import.question.${question}`))
  if (started.questions.length > 0) return FAULTY
  if (request.dryRun) {
    print(output.say('cli.import.dryRun'))
    return isRefused ? FAULTY : WELL
  }
  if (refused > 0 && !request.skipRefused) {
    output.warn(output.say('cli.import.refused'))
    return FAULTY
  }
  if (added + changed === 0) {
    print(output.say('cli.import.nothing'))
    return isRefused ? FAULTY : WELL
  }
  const order = { ...started, without: refusedPlaces(rehearsal.lines) }
  const kept = await keepImport(ports, order, unhurried)
  return kept.ok ? null : printFailures(output, kept.failures)
}

async function writeBack(
  output: Output,
  request: ImportRequest,
  { ports }: Work,
  from: WorkspaceFile,
): Promise<number> {
  const outcome = await ports.keeper.readAll()
  if (outcome === null) return FAULTY
  const written = await writeImported(
    request.file,
    from,
    new TextEncoder().encode(workspaceText(outcome)),
  )
  if (!written.ok) return printFailures(output, written.failures)
  const print = request.json === '-' ? output.warn : output.print
  print(output.say('cli.import.kept', { path: request.file }))
  print(output.say('cli.import.canTakeBack', { path: request.file }))
  return WELL
}

function portsOver(file: WorkspaceFile, request: ImportRequest): Work['ports'] {
  const taken = new Set([...file.imports, ...file.importMappings].map(({ id }) => id))
  const surroundings = fixedSurroundings(request.today ?? localDay(), taken, 'import')
  return { keeper: memoryKeeper(file, surroundings), surroundings }
}

/**
 * Imports a file of hours into a workspace file by the same rules as the application, and writes it back whole or not at
 * all: a refused line refuses the file, unless such lines are to be left out.
 */
export const importHours: Command<ImportRequest> = async (output, request, file) => {
  const ports = portsOver(file, request)
  const { mapping: saying } = request
  const bytes = saying === null ? null : await readBounded(saying, LARGEST_MAPPING)
  if (bytes !== null && !bytes.ok) return printFailures(output, bytes.failures)
  const said =
    saying === null || bytes === null ? null : readMapping(utf8Text(bytes.value), saying, file)
  if (said !== null && !said.ok) return printUsage(output, said.failures)
  const read = await readImport(request.hours, ports.surroundings.today())
  if (!read.ok) return refuseFile(output, request, read.failures)
  const start = startImport(ports, read.value, request.source, said?.value.sheet ?? null)
  if (!start.ok) return refuseFile(output, request, start.failures)
  const { fileName, sha256 } = read.value
  const { mapping, questions } = readAsSaid(start.value, said?.value ?? {})
  const work = { ports, started: { ...start.value, mapping, questions, fileName, sha256 } }
  const rehearsal = await rehearseImport(ports, start.value.table, mapping, unhurried)
  if (!rehearsal.ok) return refuseFile(output, request, rehearsal.failures)
  const known = names(file)
  const document = (kept: boolean): ImportDocument =>
    importDocument(request, work.started, rehearsal.value, known, kept)
  const rehearsed = document(false)
  printOutcome(output, request, work.started, rehearsed, rehearsal.value, known)
  const ended = await keepHours(output, request, work, rehearsal.value)
  const code = ended ?? (await writeBack(output, request, work, file))
  return (await writeAsked(output, request, document(ended === null && code === WELL))) ?? code
}
