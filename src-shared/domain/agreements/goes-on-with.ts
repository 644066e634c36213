import type { Agreement } from './agreement'
import { everLent, everServed } from './term-versions'

/**
 * Whether an agreement goes on with what another one did: it serves, after the end of that one, a body of it, by an agent of it where
 * it lends any.
 */
export function goesOnWith(agreement: Agreement, before: Agreement): boolean {
  const end = before.period.to
  const [lent, served] = [new Set(everLent(before)), new Set(everServed(before))]
  return (
    end !== null &&
    agreement.id !== before.id &&
    (agreement.period.to === null || agreement.period.to > end) &&
    everServed(agreement).some((id) => served.has(id)) &&
    (lent.size === 0 || everLent(agreement).some((id) => lent.has(id)))
  )
}
