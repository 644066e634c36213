import type { AllocationKey } from './allocation-key'
import type { PriceLine } from './price-line'
import type { Terms } from './terms'

/** What terms say of their beneficiaries besides who they are. */
export type BodyTerms = Pick<Terms, 'key' | 'tieBreak' | 'limits'>

type Stays = (collectivityId: string) => boolean

/** A line of prices for those who stay; none where it names nobody but those who leave. */
function lineFor(line: PriceLine, stays: Stays): readonly PriceLine[] {
  const { bodies } = line
  if (bodies === null || bodies.collectivityIds.every(stays)) return [line]
  const collectivityIds = bodies.collectivityIds.filter(stays)
  return bodies.kinds.length === 0 && collectivityIds.length === 0
    ? []
    : [{ ...line, bodies: { ...bodies, collectivityIds } }]
}

function keyFor(key: AllocationKey, stays: Stays): AllocationKey {
  if (key.kind === 'fixedQuotas')
    return { ...key, quotas: key.quotas.filter(({ collectivityId }) => stays(collectivityId)) }
  if (key.kind !== 'prices') return key
  const lines = key.lines.flatMap((line) => lineFor(line, stays))
  // A list of prices has at least one line: one that priced those alone who leave is left as it is.
  return lines.length === 0 ? key : { ...key, lines }
}

/** What terms say of the bodies that stay: who leaves takes its fixed quota, its limits, its prices and its rank along. */
export const onlyBodies = ({ key, tieBreak, limits }: BodyTerms, stays: Stays): BodyTerms => ({
  key: keyFor(key, stays),
  tieBreak: tieBreak.filter(stays),
  ...(limits === undefined
    ? {}
    : {
        limits: limits.filter(
          ({ collectivityId }) => collectivityId === null || stays(collectivityId),
        ),
      }),
})
