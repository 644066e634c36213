import type { Failure } from '#shared/contract/failures'
import type {
  ImportCounts,
  MovedShares,
  Rehearsal,
  RehearsedLine,
} from '#shared/contract/import-views'
import type { Language } from '#shared/contract/preferences'
import type { SheetOffer } from '#shared/domain/imports/choose-sheet'
import type { RoundedCells } from '#shared/domain/imports/gather-cells'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { ClockChangeRow } from '#shared/domain/imports/over-clock-change'
import type { OverlappingRow } from '#shared/domain/imports/overlapping-rows'
import type { TableRemarks } from '#shared/domain/imports/import-table'
import type { StayingHours } from '#shared/domain/imports/staying-hours'
import type { NameMatch } from '#shared/domain/imports/match-names'
import { columnsLeftOut } from '#shared/domain/imports/times-left-out'
import { failureSentence } from '#shared/wording/failure-sentence'
import type { StartedImport } from '../use-cases/start-import'
import type { Names } from './names'
import type { RequestFor } from './commands'

/** A line that is added, or is there already. */
interface LineDocument {
  readonly line: number
  readonly agent: string
  /** `null`: common time. */
  readonly collectivity: string | null
  readonly activity: string | null
  readonly day: string
  readonly minutes: number
  readonly before: number | null
  readonly after: number
  /** The earlier line that it repeats word for word. */
  readonly sameAs: number | null
}

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

/** A sheet of a workbook, and whether it holds hours. */
interface SheetDocument extends Omit<SheetOffer, 'fits'> {
  readonly hasHours: boolean
}

/** How a file was read: what was guessed, remembered or said. */
interface ReadingDocument extends Pick<ImportMapping, 'columns' | 'dates' | 'durations'> {
  /** What counts where durations and times differ; `null`: such lines are refused. */
  readonly worked: NonNullable<ImportMapping['worked']> | null
  readonly remembered: boolean
  /** What was remembered, and the file contradicts. */
  readonly corrected: readonly ('dates' | 'durations')[]
  /** The titles of the columns that nothing is read from. */
  readonly leftOut: readonly string[]
  /** The sheet of a workbook of several; `null` where there is one table only. */
  readonly sheet: string | null
}

type FactsOfTable = Required<TableRemarks>

/** What `import --json` writes, as documented in `docs/import-format.md`. */
export interface ImportDocument extends FactsOfTable {
  readonly format: 'quotite-import'
  readonly version: 1
  readonly file: string
  readonly source: string
  readonly dryRun: boolean
  /** Whether the workspace was written. */
  readonly kept: boolean
  readonly encoding: string | null
  readonly separator: string | null
  readonly alreadyImportedAt: string | null
  /** How the file was read; `null` where it could not be. */
  readonly reading: ReadingDocument | null
  /** The sheets of a workbook of several, with what is in them. */
  readonly sheets: readonly SheetDocument[]
  /** Durations rounded to whole minutes, and what they have more than the file in all, in seconds. */
  readonly rounded: RoundedCells
  /** Lines whose hours are those of the clock over one of its changes, and what it shows more than passed, in seconds. */
  readonly clockChanges: readonly ClockChangeRow[]
  /** Lines of one agent at the same time as another one; both count. */
  readonly overlaps: readonly OverlappingRow[]
  /** Hours that are kept in the weeks of the file, and that it does not name: they stay. */
  readonly staying: StayingHours | null
  /** What the file leaves open and the mapping file does not say: nothing is kept before. */
  readonly questions: readonly ImportQuestion[]
  readonly counts: ImportCounts
  readonly added: readonly LineDocument[]
  readonly changed: readonly LineDocument[]
  readonly skipped: readonly LineDocument[]
  readonly refused: readonly RefusalDocument[]
  /** What bodies would pay for the months touched, under each agreement. */
  readonly shares: readonly ShareDocument[]
  readonly names: readonly Pick<NameMatch, 'kind' | 'found' | 'state' | 'lines' | 'suggestions'>[]
}

/** Amounts that change, in cents; `null`: they can't be computed. */
interface ShareDocument extends Omit<MovedShares, 'agreementId' | 'bodies'> {
  readonly agreement: string
  readonly bodies: readonly {
    readonly collectivity: string
    readonly before: number | null
    readonly after: number | null
  }[]
}

const NO_COUNTS: ImportCounts = { added: 0, changed: 0, skipped: 0, refused: 0 }

type Entering = Exclude<RehearsedLine, { readonly status: 'refused' }>

function lineDocument(line: Entering, known: Names): LineDocument {
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
): ImportDocument {
  const withStatus = (status: Entering['status']): readonly LineDocument[] =>
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
