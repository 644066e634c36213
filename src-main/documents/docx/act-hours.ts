import { sumMinutes, type Minutes } from '#shared/kernel/minutes'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { ActFacts } from '../../use-cases/act-facts'

/** The weekly hours that an agreement foresees for a body; for its lender, or where none is meant, for all. */
export const weeklyOf = (
  { agreement, lender }: Pick<ActFacts, 'agreement' | 'lender'>,
  body: Collectivity | undefined,
): Minutes =>
  sumMinutes(
    agreement.beneficiaries
      .filter(
        ({ collectivityId }) =>
          body === undefined || body.id === lender.id || collectivityId === body.id,
      )
      .map(({ weeklyMinutes }) => weeklyMinutes),
  )
