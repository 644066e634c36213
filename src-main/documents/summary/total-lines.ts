import type { TFunction } from 'i18next'
import type { StatementNature } from '#shared/domain/statements/statement-nature'
import { standingLines, type SummaryLine } from './summary-line'

/** The statements that one total adds up, and its label. */
interface TotalLine {
  readonly label: string
  readonly nature: StatementNature
  readonly sums: readonly SummaryLine[]
}

/**
 * The totals of some statements: one, or one of the final statements and one of the provisional ones, which call a part of the
 * same cost. Cancelled statements are not added.
 */
export function totalLines(lines: readonly SummaryLine[], t: TFunction): readonly TotalLine[] {
  const standing = standingLines(lines)
  const natures = (['provisional', 'actual'] as const).filter((nature) =>
    lines.some((line) => line.nature === nature),
  )
  const whole = t(standing.length < lines.length ? 'summary.totalStanding' : 'common.total')
  return natures.map((nature) => ({
    label: natures.length > 1 ? t(`summary.totalNature.${nature}`) : whole,
    nature,
    sums: standing.filter((line) => line.nature === nature),
  }))
}
