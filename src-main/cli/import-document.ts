import type { Failure } from '#shared/contract/failures'
import type { ImportCounts, Rehearsal, RehearsedLine } from '#shared/contract/import-views'
import type { Language } from '#shared/contract/preferences'
import type { TableRemarks } from '#shared/domain/imports/import-table'
import { columnsLeftOut } from '#shared/domain/imports/times-left-out'
import { failureSentence } from '#shared/wording/failure-sentence'
import type { StartedImport } from '../use-cases/start-import'
import type { Names } from './names'
import type { RequestFor } from './commands'

/** The refusals of a line, or of the whole file where there is no line. */
interface RefusalDocument {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  readonly code: Failure['code']
  readonly found: string
  readonly sentence: string
}

/** What a mapping file must say of a file that can be read in two ways. */
export type ImportQuestion = 'sheet' | 'dates' | 'durations'

type FactsOfTable = Required<TableRemarks>

/** What `import --json` writes of a file, as documented in `docs/import-format.md`; `reading` is `null` where it can't be read. */
export type ImportDocument = Omit<ReadDocument, 'reading'> & {
  readonly reading: ReadDocument['reading'] | null
}

type ReadDocument = ReturnType<typeof importDocument>

const NO_COUNTS: ImportCounts = { added: 0, changed: 0, skipped: 0, refused: 0 }

type Entering = Exclude<RehearsedLine, { readonly status: 'refused' }>

function lineDocument(line: Entering, known: Names) {
  const { agentId, collectivityId } = line
  return {
    line: line.line,
    agent: known.registrationNumber(agentId),
    collectivity: collectivityId === null ? null : known.code(collectivityId),
    activity: line.activity,
    day: line.day,
    minutes: line.minutes,
    before: line.before,
    after: line.after,
    sameAs: line.sameAs,
  }
}

/** The refusals of each refused line, reason by reason. Many lines of a long file are refused for the same reason: it is put into words once. */
function refusalsOf(
  lines: readonly RehearsedLine[],
  file: string,
  language: Language,
): readonly RefusalDocument[] {
  const sentences = new Map<string, string>()
  const sentenceOf = (failure: Failure): string => {
    const key = JSON.stringify(failure)
    const sentence = sentences.get(key) ?? failureSentence(failure, language)
    sentences.set(key, sentence)
    return sentence
  }
  return lines.flatMap((line) =>
    line.status === 'refused'
      ? line.reasons.map(({ column, found, failure }) => ({
          file,
          line: line.line,
          column,
          code: failure.code,
          found,
          sentence: sentenceOf(failure),
        }))
      : [],
  )
}

/** What the table keeps of lines left out or taken in another way. */
const ofTable = (table: TableRemarks): FactsOfTable => ({
  totals: table.totals ?? [],
  totalDifferences: table.totalDifferences ?? [],
  totalsNotCompared: table.totalsNotCompared ?? [],
  eventsLeftOut: table.eventsLeftOut ?? [],
  hiddenLines: table.hiddenLines ?? [],
  hiddenColumns: table.hiddenColumns ?? [],
  coveredCells: table.coveredCells ?? [],
  savedResults: table.savedResults ?? 0,
})

/** The document of a file that can't be read at all. */
export const failedDocument = (
  { hours, source, dryRun, language }: RequestFor<'import'>,
  failures: readonly Failure[],
): ImportDocument => ({
  format: 'quotite-import',
  version: 1,
  file: hours,
  source,
  dryRun,
  kept: false,
  encoding: null,
  separator: null,
  alreadyImportedAt: null,
  reading: null,
  sheets: [],
  ...ofTable({}),
  rounded: { count: 0, over: 0 },
  clockChanges: [],
  overlaps: [],
  staying: null,
  questions: [],
  counts: NO_COUNTS,
  added: [],
  changed: [],
  skipped: [],
  shares: [],
  names: [],
  refused: failures.map((failure) => ({
    file: hours,
    line: 'line' in failure && typeof failure.line === 'number' ? failure.line : null,
    column: null,
    code: failure.code,
    found: 'found' in failure ? failure.found : '',
    sentence: failureSentence(failure, language),
  })),
})

/** The content of a file, line by line, with names in place of identifiers. */
export function importDocument(
  { hours, dryRun, language }: RequestFor<'import'>,
  {
    table,
    source,
    already,
    mapping,
    remembered,
    corrected,
    questions,
    sheet,
    sheets,
  }: StartedImport & { readonly questions: readonly ImportQuestion[] },
  {
    counts,
    lines,
    names,
    rounded,
    clockChanges,
    overlaps,
    staying,
    shares,
  }: Omit<Rehearsal, 'milliseconds'>,
  known: Names,
  kept: boolean,
) {
  const withStatus = (status: Entering['status']) =>
    lines.flatMap((line) => (line.status === status ? [lineDocument(line, known)] : []))
  return {
    format: 'quotite-import',
    version: 1,
    file: hours,
    source,
    dryRun,
    kept,
    encoding: table.encoding,
    separator: table.separator,
    alreadyImportedAt: already?.at ?? null,
    reading: {
      columns: mapping.columns,
      dates: mapping.dates,
      durations: mapping.durations,
      worked: mapping.worked ?? null,
      remembered,
      corrected,
      leftOut: columnsLeftOut(table, mapping).map(({ title }) => title),
      sheet,
    },
    sheets: sheets.map(({ fits, ...offer }) => ({ ...offer, hasHours: fits })),
    ...ofTable(table),
    rounded,
    clockChanges,
    overlaps,
    staying,
    questions,
    counts,
    added: withStatus('added'),
    changed: withStatus('changed'),
    skipped: withStatus('skipped'),
    refused: refusalsOf(lines, hours, language),
    shares: shares.map(({ agreementId, bodies, ...others }) => ({
      agreement: known.reference(agreementId),
      ...others,
      bodies: bodies.map(({ collectivityId, before, after }) => ({
        collectivity: known.code(collectivityId),
        before,
        after,
      })),
    })),
    names: names.map(({ kind, found, state, lines: count, suggestions }) => ({
      kind,
      found,
      state,
      lines: count,
      suggestions: suggestions.map(kind === 'agent' ? known.registrationNumber : known.code),
    })),
  }
}
