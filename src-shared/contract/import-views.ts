import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Month } from '#shared/kernel/month'
import type { ChosenSheet } from '#shared/domain/imports/choose-sheet'
import type { RoundedCells } from '#shared/domain/imports/gather-cells'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { ImportRecord } from '#shared/domain/imports/import-record'
import type { ImportSource } from '#shared/domain/imports/import-source'
import type { ImportRow, ImportTable } from '#shared/domain/imports/import-table'
import type { ClockChangeRow } from '#shared/domain/imports/over-clock-change'
import type { OverlappingRow } from '#shared/domain/imports/overlapping-rows'
import type { StayingHours } from '#shared/domain/imports/staying-hours'
import type { NameMatch } from '#shared/domain/imports/match-names'
import type { SettledFacts } from './correctable-facts'
import type { Failure } from './failures'

/** A file that was chosen and read; nothing of it is kept. */
export interface ChosenImport extends Omit<ImportTable, 'rows'>, Omit<ChosenSheet, 'table'> {
  /** Names the file in the questions that follow; good until another file is chosen. */
  readonly token: string
  readonly fileName: string
  readonly bytes: number
  readonly rowCount: number
  /** The first rows, to look at. */
  readonly firstRows: readonly ImportRow[]
  readonly milliseconds: number
  /** Asked for, or guessed from the titles. */
  readonly source: ImportSource
  /** Remembered from an earlier file of that source, or guessed. Its `id` is where it would be remembered. */
  readonly mapping: ImportMapping
  readonly remembered: boolean
  /** The order of the dates is certain: from the file, or remembered. Otherwise the user is asked. */
  readonly datesKnown: boolean
  /** So is the unit of durations that are numbers alone. */
  readonly durationsKnown: boolean
  /** What was remembered of earlier files, and this one contradicts. */
  readonly corrected: readonly ('dates' | 'durations')[]
  /** The same file, byte for byte, was already kept. */
  readonly already: ImportRecord | null
}

/** The result of the dialogue. */
export type ImportChoice =
  | { readonly asked: false }
  | { readonly asked: true; readonly file: ChosenImport }

/** What is wrong with a line, and where in it. */
export interface RefusedCell {
  /** Column from 1; `null` where the whole line is meant. */
  readonly column: number | null
  /** The faulty text, as the file has it; empty where the whole line is meant. */
  readonly found: string
  readonly failure: Failure
}

/** The effect on one line of the file. */
export type RehearsedLine = {
  /** An entry of a calendar without hours, which counts for the agent's own day. */
  readonly isWholeDay: boolean
} & (
  | {
      readonly line: number
      readonly status: 'added' | 'changed' | 'skipped'
      readonly agentId: string
      /** `null`: common time. */
      readonly collectivityId: string | null
      readonly activity: string | null
      readonly day: Day
      /** What the line says. */
      readonly minutes: Minutes
      /** What is kept for that agent, day, body and activity; `null`: nothing. */
      readonly before: Minutes | null
      /** The sum of the lines of the file for them. */
      readonly after: Minutes
      /** The earlier line of the file that says the same word for word; `null`: none does. */
      readonly sameAs: number | null
    }
  | {
      readonly line: number
      readonly status: 'refused'
      readonly cells: readonly string[]
      readonly reasons: readonly RefusedCell[]
    }
)

/** How many lines would be added, changed, skipped and refused. */
export type ImportCounts = Readonly<Record<RehearsedLine['status'], number>>

/** The effect of an import; nothing is kept. */
export interface Rehearsal {
  readonly counts: ImportCounts
  /** In the order of the file. */
  readonly lines: readonly RehearsedLine[]
  /** Every name in the file, with the record it means or what to ask; those to ask about come first. */
  readonly names: readonly NameMatch[]
  /** Hours of the agents touched, over the months touched; `null` where nothing would change. */
  readonly effect: ImportEffect | null
  /** What rounding each sum to whole minutes changes. */
  readonly rounded: RoundedCells
  /** Titles of columns of the whole file that hold times and are not read; none in files of known programs. */
  readonly timesLeft: readonly string[]
  /** Lines whose hours are those of the clock, over one of its changes. */
  readonly clockChanges: readonly ClockChangeRow[]
  /** Lines of one agent at the same time as another one; both count. */
  readonly overlaps: readonly OverlappingRow[]
  /** Hours that the file does not name, in its weeks; `null` where there are none, or no file of its source was kept before. */
  readonly staying: StayingHours | null
  /** Hours that only a statement locks, for their correction. */
  readonly settled: SettledFacts
  /** What each body would pay, for the months of each agreement and year whose hours change. */
  readonly shares: readonly MovedShares[]
  readonly milliseconds: number
}

/** Hours before and after, over whole months. */
export interface ImportEffect {
  readonly from: Month
  readonly to: Month
  readonly agents: readonly {
    readonly agentId: string
    readonly before: Minutes
    readonly after: Minutes
  }[]
}

/** What bodies would pay, with the tax, under an agreement for the months of a year that a file changes, before and after. */
export interface MovedShares {
  readonly agreementId: string
  readonly from: Month
  readonly to: Month
  /** Points that stay open afterwards, and whether one of them leaves bodies without an amount. */
  readonly open: number
  readonly isBlocked: boolean
  /** Those whose amount changes; `null`: it can't be computed. */
  readonly bodies: readonly {
    readonly collectivityId: string
    readonly before: Cents | null
    readonly after: Cents | null
  }[]
}

/** An import that was kept. */
export interface KeptImport {
  readonly sequence: number
  readonly record: ImportRecord
}

/** An import that was undone. */
export interface UndoneImport {
  readonly sequence: number
  /** Hours that are as they were before. */
  readonly takenBack: number
  /** Hours that were changed since and stay. */
  readonly left: number
}
