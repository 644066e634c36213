import type { Agreement } from './agreement'
import { everLent, everServed } from './term-versions'

/** The kinds of what an agreement counts besides hours, by their names. */
const unitNames = ({ unitTypes = [] }: Agreement): readonly string[] =>
  unitTypes.map(({ name }) => name.toLowerCase())

/**
 * Whether an agreement does without agents what another one did so: it is of the same lender and of the same legal form, and counts
 * one of the same kinds of units, or both count none.
 */
function isSameWithoutAgents(agreement: Agreement, before: Agreement): boolean {
  const [own, others] = [unitNames(agreement), unitNames(before)]
  return (
    everLent(agreement).length === 0 &&
    agreement.lenderId === before.lenderId &&
    agreement.legalForm === before.legalForm &&
    (own.some((name) => others.includes(name)) || own.length + others.length === 0)
  )
}

/**
 * Whether an agreement goes on with what another one did: it serves, after the end of that one, a body of it, by an agent of it where
 * it lends any; where it lends none, as `isSameWithoutAgents` says.
 */
export function goesOnWith(agreement: Agreement, before: Agreement): boolean {
  const end = before.period.to
  const [lent, served] = [new Set(everLent(before)), new Set(everServed(before))]
  return (
    end !== null &&
    agreement.id !== before.id &&
    (agreement.period.to === null || agreement.period.to > end) &&
    everServed(agreement).some((id) => served.has(id)) &&
    (lent.size === 0
      ? isSameWithoutAgents(agreement, before)
      : everLent(agreement).some((id) => lent.has(id)))
  )
}

/** Whether an agreement begins after the end of another one that it goes on with: one service under two agreements in a row. */
export const goesOnAfter = (agreement: Agreement, before: Agreement): boolean =>
  before.period.to !== null &&
  before.period.to < agreement.period.from &&
  goesOnWith(agreement, before)

/** How many services agreements are: some in a row are one. */
export const countServices = (agreements: readonly Agreement[]): number =>
  agreements.filter((one) => !agreements.some((other) => goesOnAfter(one, other))).length
