import { readDay } from '#shared/kernel/day'
import { EXPORT_FORMATS } from '#shared/contract/export-formats'
import { pesRequestSchema } from '#shared/domain/pes/pes-request'
import { readStatementNumber } from '#shared/domain/statements/statement-number'
import { isYear } from './is-year'
import { usageFault, type RequestFor, type StatementsFormat, type UsageFault } from './request'
import type { SplitArguments } from './split-arguments'

type Options = SplitArguments['options']

const FORMATS: readonly StatementsFormat[] = [...EXPORT_FORMATS, 'pes']

/** Numbers that the file for Hélios needs: those of the lender's finance software. */
const NEEDED = ['pes-date', 'pes-batch', 'pes-title'] as const
const REDUCTIONS = ['pes-reduction-batch', 'pes-reduction-title'] as const

/** The lender's main budget, where a budget is named. */
export const MAIN_BUDGET = '-'

/** The options that only the file for Hélios takes. */
export const PES_OPTIONS = [
  ...NEEDED,
  ...REDUCTIONS,
  'pes-budget',
  'pes-year',
  'pes-without',
] as const

/** The formats asked, PDF where nothing is said; `null` where one is unknown. */
export function readFormats(options: Options): readonly StatementsFormat[] | null {
  const words = (options.get('format') ?? 'pdf').split(',').map((word) => word.trim())
  const found = words.flatMap((word) => FORMATS.find((format) => format === word) ?? [])
  return found.length === words.length ? [...new Set(found)] : null
}

const numberOf = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text)

/** What is wrong with the options of `statements`, each named. */
export function statementsFaults(options: Options): readonly UsageFault[] {
  const asked = options.get('format')
  const formats = readFormats(options)
  const wrong =
    asked !== undefined && formats === null
      ? [usageFault('formatWrong', { value: asked, known: FORMATS.join(', ') })]
      : []
  const missing =
    formats?.includes('pes') === true
      ? NEEDED.filter((name) => !options.has(name)).map((name) =>
          usageFault('optionMissing', { value: `--${name}`, command: 'statements' }),
        )
      : []
  const date = options.get('pes-date')
  const year = options.get('pes-year')
  const numbers = [...NEEDED, ...REDUCTIONS].flatMap((name) => {
    const text = name === 'pes-date' ? undefined : options.get(name)
    const longest = name.endsWith('batch') ? 7 : 8
    return text === undefined || new RegExp(`^[1-9]\\d{0,${String(longest - 1)}}$`).test(text)
      ? []
      : [usageFault('numberWrong', { value: text })]
  })
  return [
    ...wrong,
    ...missing,
    ...numbers,
    ...(year === undefined || isYear(year) ? [] : [usageFault('yearWrong', { value: year })]),
    ...(date === undefined || readDay(date) !== null
      ? []
      : [usageFault('dayWrong', { value: date })]),
  ]
}

/** The numbers of the file for Hélios, which were checked; `null` unless it is asked. */
export function readPes(
  options: Options,
  formats: readonly StatementsFormat[],
): RequestFor<'statements'>['pes'] {
  if (!formats.includes('pes')) return null
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
