import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { PesRequest } from '#shared/domain/pes/pes-request'
import type { ImportSource } from '#shared/domain/imports/import-source'
import type { ExportFormat } from '#shared/contract/export-formats'
import type { Language } from '#shared/contract/preferences'

/** The request for a file for Hélios; where no budget or fiscal year is named, that of the statements. */
export type PesNumbers = Omit<PesRequest, 'lenderId' | 'statementIds' | 'budget' | 'fiscalYear'> & {
  readonly budget?: string | null
  readonly fiscalYear?: number
  /** Numbers of the statements that it leaves out: titled before, or typed in the finance software. */
  readonly without: readonly string[]
}

/** The formats in which statements are exported, with the one for Hélios. */
export type StatementsFormat = ExportFormat | 'pes'

/** The request on the command line, once parsed. */
export type Request = { readonly language: Language } & (
  | { readonly command: 'help' }
  | {
      readonly command: 'check'
      readonly file: string
      /** The day that hours are expected up to; `null` for the day after the last hours. */
      readonly today: Day | null
    }
  | {
      readonly command: 'verify'
      readonly file: string
      /** The fingerprint at the foot of a printed statement; `null`: none is asked about. */
      readonly printed: string | null
    }
  | { readonly command: 'import-undo'; readonly file: string }
  | { readonly command: 'verify-exchange'; readonly file: string }
  | {
      readonly command: 'backup-verify'
      readonly file: string
      /** A file with the secret key, `-` for the standard input. */
      readonly identity: string
    }
  | {
      readonly command: 'history'
      /** The data folder of the application, or a backup that was taken out. */
      readonly file: string
      /** What a line must say; `null`: all lines. */
      readonly search: string | null
      /** The instant (ISO 8601, UTC) whose workspace is written to `out`; `null`: none is. */
      readonly at: string | null
      readonly out: string | null
    }
  | {
      readonly command: 'backup-open'
      readonly file: string
      readonly identity: string
      /** An empty folder, or one to make. */
      readonly out: string
    }
  | {
      readonly command: 'backup-make'
      /** The data folder of the application. */
      readonly file: string
      readonly place: string
      readonly recipients: readonly string[]
    }
  | {
      readonly command: 'allocate'
      readonly file: string
      readonly year: number
      readonly agreement: string | null
      /** Where the JSON goes, `-` for the standard output; `null` for a table to read. */
      readonly json: string | null
      /** Whether what is missing is foreseen. */
      readonly provisional: boolean
    }
  | {
      readonly command: 'issue'
      readonly file: string
      readonly year: number
      readonly agreement: string | null
      readonly today: Day
      readonly out: string
      /** Why statements are issued in spite of serious objections; blank where none is given. */
      readonly reason: string
    }
  | {
      readonly command: 'statements'
      readonly file: string
      readonly year: number
      readonly agreement: string | null
      /** The folder that takes the files; made where it is missing. */
      readonly out: string
      readonly formats: readonly StatementsFormat[]
      /** Numbers for the file for Hélios; `null` unless it is asked. */
      readonly pes: PesNumbers | null
    }
  | {
      readonly command: 'calendar'
      readonly file: string
      /** A registration number, a name or an identifier. */
      readonly agent: string
      readonly year: number
      /** The day of the writing; `null`: today. */
      readonly today: Day | null
      /** Where the calendar goes, `-` for the standard output. */
      readonly out: string
    }
  | {
      readonly command: 'indicators'
      readonly file: string
      readonly year: number
      /** The months that are over on this day count; `null`: the whole year. */
      readonly today: Day | null
      /** What an hour would cost without pooling, as a hypothesis; `null` where none is given. */
      readonly alonePrice: Cents | null
      /** Whether what one person costs is shown. */
      readonly internal: boolean
      /** Where the JSON goes, `-` for the standard output; `null` for lines to read. */
      readonly json: string | null
    }
  | {
      readonly command: 'public-page'
      readonly file: string
      readonly year: number
      /** The months that are over on this day count; `null`: the whole year. */
      readonly today: Day | null
      /** The folder that takes the files; made where it is missing. */
      readonly out: string
    }
  | {
      readonly command: 'import'
      readonly file: string
      /** The file of hours. */
      readonly hours: string
      readonly source: ImportSource
      /** A file that says what the columns mean; `null`: they are guessed. */
      readonly mapping: string | null
      /** The day on which it is done; `null`: today. */
      readonly today: Day | null
      readonly dryRun: boolean
      /** Whether refused lines are left out; otherwise one of them refuses the whole. */
      readonly skipRefused: boolean
      /** Where the JSON goes, `-` for the standard output. */
      readonly json: string | null
    }
)

/** The request for one command. */
export type RequestFor<C extends Request['command']> = Extract<Request, { readonly command: C }>

/** A request that can't be understood: a sentence of `cli.usage`, with what it names. */
export interface UsageFault {
  readonly code:
    | 'commandMissing'
    | 'commandUnknown'
    | 'fileArgumentMissing'
    | 'argumentTooMany'
    | 'optionUnknown'
    | 'optionValueMissing'
    | 'optionMissing'
    | 'yearWrong'
    | 'dayWrong'
    | 'languageWrong'
    | 'agreementUnknown'
    | 'statementUnknown'
    | 'agentUnknown'
    | 'agentShared'
    | 'sourceUnknown'
    | 'hoursMissing'
    | 'mappingWrong'
    | 'instantWrong'
    | 'formatWrong'
    | 'numberWrong'
    | 'priceWrong'
    | 'reasonTooLong'
    | 'recipientWrong'
  readonly value: string
  readonly command: string
  readonly known: string
}

/** A fault with its details; those that its sentence does not name stay empty. */
export const usageFault = (
  code: UsageFault['code'],
  details: Partial<Omit<UsageFault, 'code'>> = {},
): UsageFault => ({ code, value: '', command: '', known: '', ...details })
