import { cents, sumCents } from '#shared/kernel/cents'
import type { BilledPart, WholeBilling } from '#shared/domain/statements/billing'
import type { StatementContent } from '#shared/domain/statements/statement'

/** What some terms came to: the whole period, or the days before or after an amendment. */
export type Billed = Pick<BilledPart, 'key' | 'keyDecision' | 'cost' | 'share'> & {
  readonly billing: WholeBilling
  /** `null` where one set of terms is in force over the whole period. */
  readonly cut: Pick<BilledPart, 'days' | 'amendment'> | null
}

/** The parts of a statement, one where no amendment cuts its period: each is counted and explained in the same way. */
export function billedParts({
  billing,
  agreement,
  service,
  share,
  travel = [],
}: StatementContent): readonly Billed[] {
  if (billing.kind !== 'parts')
    return [
      {
        cut: null,
        key: agreement.key,
        cost: service.cost,
        billing,
        share: cents(share - sumCents(travel.map(({ amount }) => amount))),
        ...(agreement.keyDecision === undefined ? {} : { keyDecision: agreement.keyDecision }),
      },
    ]
  return billing.parts.map(({ days, amendment, ...part }) => ({
    ...part,
    cut: { days, amendment },
  }))
}
