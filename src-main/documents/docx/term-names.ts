import type { TermNames } from '#shared/wording/price-line-words'
import type { ActFacts } from '../../use-cases/act-facts'

/** The names in acts of the units, criteria and bodies that terms refer to by identifier. */
export const termNames = ({ agreement, criteria, collectivities }: ActFacts): TermNames => ({
  unit: (id) => agreement.unitTypes?.find((each) => each.id === id)?.name,
  criterion: (id) => criteria.get(id)?.name,
  body: (id) => collectivities.get(id)?.name,
})
