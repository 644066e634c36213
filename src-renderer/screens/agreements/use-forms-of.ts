import { communitiesAmong } from '#shared/domain/collectivities/same-rank'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { LegalForm } from '#shared/domain/agreements/legal-form'
import { formsOf } from '#shared/domain/agreements/form-for-body'
import { nearestDay } from '#shared/kernel/period'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'

/** The forms under which an agreement serves its bodies, today or on the nearest day of its own, each with those bodies; none without bodies. */
export function useFormsOf(
  agreement: Agreement,
): readonly (readonly [form: LegalForm | undefined, bodies: readonly string[]])[] {
  const { collectivities } = useRegistry()
  const on = nearestDay(agreement.period, useToday())
  const known = new Map(collectivities.map((body) => [body.id, body]))
  const lender = known.get(agreement.lenderId)
  const served = agreement.beneficiaries.flatMap(
    ({ collectivityId }) => known.get(collectivityId) ?? [],
  )
  if (lender === undefined) return []
  const forms = formsOf(agreement, lender, served, communitiesAmong(collectivities, on))
  return [...forms].filter(([, bodies]) => bodies.length > 0)
}
