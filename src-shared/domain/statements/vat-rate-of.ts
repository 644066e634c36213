import { cents } from '#shared/kernel/cents'
import { vatWithin } from '../agreements/vat-amounts'
import type { StatementContent } from './statement'

type Taxed = Pick<StatementContent, 'vat' | 'instalments' | 'provisionals' | 'carriedIn'>

/** The most cents by which roundings part the tax within what was called from that of its rate. */
const ROUNDINGS = 10

/**
 * The rate of the tax within the balance of a statement, where all of it has that one: the share, and what was called before or
 * carried over. `null` where there is none, or where a part has another one or none.
 */
export function vatRateOf({
  vat,
  instalments,
  provisionals = [],
  carriedIn = [],
}: Taxed): number | null {
  const lines = vat?.lines ?? []
  const counted = lines.filter(({ base }) => base !== 0)
  const [rate = null, ...others] = new Set(
    (counted.length === 0 ? lines : counted).map((line) => line.rate),
  )
  if (rate === null || others.length > 0) return null
  const isAlike = [...instalments, ...provisionals, ...carriedIn].every(
    ({ amount, vat: within = cents(0) }) => {
      const tax = vatWithin(amount, { rate })
      // Without any tax it is of another regime, however small.
      return within === 0 ? tax === 0 : Math.abs(within - tax) <= ROUNDINGS
    },
  )
  return isAlike ? rate : null
}
