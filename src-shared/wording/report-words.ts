import type { TFunction } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { Cents } from '#shared/kernel/cents'
import type { Subject } from '#shared/domain/indicators/indicator'
import type { ReportFigures } from '#shared/domain/reports/report-figures'
import { formattersOf, type Formatters } from './formatters'
import { NO_FIGURE } from './report-block'
import { translator } from './translator'

/** Words for the figures of a report, with the names that it keeps. */
export interface ReportWords {
  readonly t: TFunction
  readonly format: Formatters
  readonly nameOf: (subject: Subject) => string
  readonly agreement: (id: string) => string
  readonly body: (id: string) => string
  readonly money: (amount: Cents | null) => string
  /** A change in tenths of a percent, with its sign. */
  readonly change: (tenths: number | null) => string
}

/** The words of a language for a report. */
export function reportWords(
  { names }: Pick<ReportFigures, 'names'>,
  language: Language,
): ReportWords {
  const format = formattersOf(language)
  const known = new Map(names.map(({ of, id, name }) => [`${of} ${id}`, name]))
  const nameOf = ({ of, id }: Subject): string => known.get(`${of} ${id}`) ?? id
  return {
    t: translator(language),
    format,
    nameOf,
    agreement: (id) => nameOf({ of: 'agreement', id }),
    body: (id) => nameOf({ of: 'body', id }),
    money: (amount) => (amount === null ? NO_FIGURE : format.cents(amount)),
    change: (tenths) =>
      tenths === null ? NO_FIGURE : `${tenths > 0 ? '+' : ''}${format.percent(tenths, 1)}`,
  }
}
