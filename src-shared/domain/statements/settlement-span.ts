import { yearPeriod, type Period } from '#shared/kernel/period'
import { provisionalSpan } from '../provisional/provisional-facts'
import type { StatementNature } from './statement-nature'

/**
 * The months whose hours and costs a settlement reads: from 1 January of its first year on, since steps, kilometres and
 * cents run over the year; a provisional one also the year before.
 */
export function settlementSpan(period: Period, nature: StatementNature): Period {
  const { from } = yearPeriod(Number(period.from.slice(0, 4)))
  const { from: foreseen } = provisionalSpan(period)
  return { from: nature === 'provisional' && foreseen < from ? foreseen : from, to: period.to }
}
