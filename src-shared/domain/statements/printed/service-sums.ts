import { sumCents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import { COST_COMPONENTS } from '../../costs/agent-cost'
import { traitsOf } from '../../keys/key-kinds'
import { isDivided } from '../../keys/key-trace'
import { keyBillingOf } from '../billing'
import type { StatementContent } from '../statement'
import type { ContentSum } from '../content-fields'
import { between, sum } from '../../printed/sum'

/** The billed minutes of a body under one set of terms: done, with their part of common time; or contracted. */
function billedSums(content: StatementContent): readonly ContentSum[] {
  const { minutes, billedMinutes, contractedMinutes, billing, agreement, service } = content
  const { key, commonTime } = agreement
  if (billing.kind === 'absent') return []
  if (billing.kind === 'parts') {
    const as = new Set(billing.parts.map((part) => traitsOf(part.key).billedMinutes))
    if (as.size > 1) return []
    if (as.has('done')) return [sum('billedMinutes', billedMinutes, minutes)]
    return as.has('withCommon')
      ? [between('billedMinutes', billedMinutes, minutes, minutes + service.common)]
      : []
  }
  const as = traitsOf(key).billedMinutes
  if (as === 'contracted') return [sum('billedMinutes', billedMinutes, contractedMinutes)]
  if (as === 'done' || commonTime === 'lender' || service.direct === 0)
    return [sum('billedMinutes', billedMinutes, minutes)]
  const own = distribute(service.common, [minutes, Math.max(0, service.direct - minutes)])
  const part = own.ok ? own.value[0] : undefined
  if (part === undefined) return []
  const floor = minutes + part.share - part.spare
  return [between('billedMinutes', billedMinutes, floor, floor + (part.remainder > 0n ? 1 : 0))]
}

/** What the service cost and gave in all: the sums of its lines, and what the shares print of them. */
export function serviceSums(content: StatementContent): readonly ContentSum[] {
  const { service, minutes, billing } = content
  const { components, charges = [], cost, direct, billed, beneficiaries } = service
  const parts = [...components, ...charges]
  const ranks = components.map(({ kind }) => COST_COMPONENTS.indexOf(kind))
  const misplaced = ranks.findIndex((rank, place) => place > 0 && rank <= (ranks[place - 1] ?? -1))
  const key = billing.kind === 'parts' ? null : keyBillingOf(billing)
  const divided = key !== null && isDivided(key) ? key.parts : null
  return [
    // Where everyone is exempt, a cost need not be known, and what is known of it may be printed all the same.
    ...(cost === null
      ? []
      : [sum('service.cost', cost, sumCents(parts.map(({ amount }) => amount)))]),
    ...(misplaced < 0
      ? []
      : [
          sum('service.components', components[misplaced]?.kind ?? '', null, [
            'service',
            'components',
            misplaced,
          ]),
        ]),
    between('service.direct', direct, minutes, Number.MAX_SAFE_INTEGER),
    ...billedSums(content),
    ...(divided === null
      ? []
      : [between('service.beneficiaries', beneficiaries, divided - 1, divided)]),
    ...(cost !== null && divided === beneficiaries ? [sum('service.billed', billed, cost)] : []),
  ]
}
