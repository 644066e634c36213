import type { ExportFormat } from '#shared/contract/export-formats'
import type { frCli } from '#shared/wording/fr/cli'
import type { PesRequest } from '#shared/domain/pes/pes-request'

/** The request for a file for Hélios; where no budget or fiscal year is named, that of the statements. */
export type PesNumbers = Omit<PesRequest, 'lenderId' | 'statementIds' | 'budget' | 'fiscalYear'> & {
  readonly budget?: string | null
  readonly fiscalYear?: number
  /** Numbers of the statements that it leaves out: titled before, or typed in the finance software. */
  readonly without: readonly string[]
}

/** The formats in which statements are exported, with the one for Hélios. */
export type StatementsFormat = ExportFormat | 'pes'

/** A request that can't be understood: a sentence of `cli.usage`, with what it names. */
export interface UsageFault {
  readonly code: keyof typeof frCli.usage
  readonly value: string
  readonly command: string
  readonly known: string
}

/** A fault with its details; those that its sentence does not name stay empty. */
export const usageFault = (
  code: UsageFault['code'],
  details: Partial<Omit<UsageFault, 'code'>> = {},
): UsageFault => ({ code, value: '', command: '', known: '', ...details })
