import { EXPORT_FORMATS } from '#shared/contract/export-formats'
import { pesRequestSchema } from '#shared/domain/pes/pes-request'
import { readStatementNumber } from '#shared/domain/statements/statement-number'
import type { PesNumbers, StatementsFormat } from './request'
import type { Options } from './split-arguments'

/** The formats that statements may have. */
export const FORMATS: readonly StatementsFormat[] = [...EXPORT_FORMATS, 'pes']

/** Numbers of the lender's finance software in the file for Hélios, with the most digits of each. */
export const PES_NUMBERS = [
  ['pes-batch', 7],
  ['pes-title', 8],
  ['pes-reduction-batch', 7],
  ['pes-reduction-title', 8],
] as const

/** What the file for Hélios needs. */
export const NEEDED = ['pes-date', 'pes-batch', 'pes-title'] as const

/** The lender's main budget, where a budget is named. */
export const MAIN_BUDGET = '-'

/** The options that only the file for Hélios takes. */
export const PES_OPTIONS = [
  'pes-date',
  ...PES_NUMBERS.map(([name]) => name),
  'pes-budget',
  'pes-year',
  'pes-without',
] as const

/** The formats asked, PDF where nothing is said; `null` where one is unknown. */
export function readFormats(asked = 'pdf'): readonly StatementsFormat[] | null {
  const words = asked.split(',').map((word) => word.trim())
  const found = words.flatMap((word) => FORMATS.find((format) => format === word) ?? [])
  return found.length === words.length ? [...new Set(found)] : null
}

/** Whether the file for Hélios is among the formats asked. */
export const isPesAsked = (options: Options): boolean =>
  readFormats(options.get('format'))?.includes('pes') === true

const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text)

/** The numbers of the file for Hélios, which were checked; `null` unless it is asked. */
export function readPes(options: Options): PesNumbers | null {
  if (!isPesAsked(options)) return null
  const issuedOn = options.get('pes-date') ?? ''
  const request = pesRequestSchema
    .omit({ lenderId: true, statementIds: true, budget: true, fiscalYear: true })
    .parse({
      issuedOn,
      batch: numberOf(options.get('pes-batch')),
      firstTitle: numberOf(options.get('pes-title')),
      reductionBatch: numberOf(options.get('pes-reduction-batch')),
      firstReduction: numberOf(options.get('pes-reduction-title')),
    })
  const budget = options.get('pes-budget')
  const year = numberOf(options.get('pes-year'))
  return {
    ...request,
    without: (options.get('pes-without') ?? '').split(',').map(readStatementNumber).filter(Boolean),
    ...(year === null ? {} : { fiscalYear: year }),
    ...(budget === undefined ? {} : { budget: budget === MAIN_BUDGET ? null : budget }),
  }
}
