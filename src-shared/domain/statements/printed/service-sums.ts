import { sumCents } from '#shared/kernel/cents'
import { distribute } from '#shared/kernel/distribute'
import { COST_COMPONENTS } from '../../costs/agent-cost'
import { linesAt } from '../content-line'
import type { StatementContent } from '../statement'
import type { Sum } from './sum'
import { between, sum } from './sum'

/** The billed minutes of a body under one set of terms: done, with their part of common time; or contracted. */
function billedSums(content: StatementContent): readonly Sum[] {
  const { minutes, billedMinutes, contractedMinutes, billing, agreement, service } = content
  const { key, commonTime } = agreement
  if (billing.kind === 'absent') return []
  if (billing.kind === 'parts') {
    const plain = billing.parts.every(
      (part) =>
        part.key.kind !== 'actualCost' &&
        !(part.key.kind === 'tariff' && part.key.basis === 'contracted'),
    )
    if (plain) return [sum('billedMinutes', billedMinutes, minutes)]
    const done = billing.parts.every((part) => part.key.kind === 'actualCost')
    return done ? [between('billedMinutes', billedMinutes, minutes, minutes + service.common)] : []
  }
  if (key.kind === 'tariff' && key.basis === 'contracted')
    return [sum('billedMinutes', billedMinutes, contractedMinutes)]
  if (key.kind !== 'actualCost' || commonTime === 'lender' || service.direct === 0)
    return [sum('billedMinutes', billedMinutes, minutes)]
  const own = distribute(service.common, [minutes, Math.max(0, service.direct - minutes)])
  const part = own.ok ? own.value[0] : undefined
  if (part === undefined) return []
  const floor = minutes + part.share - part.spare
  return [between('billedMinutes', billedMinutes, floor, floor + (part.remainder > 0n ? 1 : 0))]
}

/** Whether a single set of terms shares out the cost, and all of it: nothing then stays with the lender. */
const sharesAll = ({ billing, service }: StatementContent): boolean => {
  const key = billing.kind === 'limited' ? billing.of : billing
  return (key?.kind === 'share' || key?.kind === 'criteria') && key.parts === service.beneficiaries
}

/** What the service cost and gave in all: the sums of its lines, and what the shares print of them. */
export function serviceSums(content: StatementContent): readonly Sum[] {
  const { service, minutes, billing } = content
  const { components, charges = [], cost, direct, billed, beneficiaries } = service
  const parts = [...components, ...charges]
  const ranks = components.map(({ kind }) => COST_COMPONENTS.indexOf(kind))
  const misplaced = ranks.findIndex((rank, place) => place > 0 && rank <= (ranks[place - 1] ?? -1))
  const key = billing.kind === 'limited' ? billing.of : billing
  const divided = key?.kind === 'share' || key?.kind === 'criteria' ? key.parts : null
  return [
    // Where nobody owes anything, a cost need not be known, and what is known of it may be printed all the same.
    ...(cost === null
      ? []
      : [sum('service.cost', cost, sumCents(parts.map(({ amount }) => amount)))]),
    ...(misplaced < 0
      ? []
      : [
          sum(
            'service.components',
            components[misplaced]?.kind ?? '',
            null,
            linesAt(content, ['service', 'components', misplaced]),
          ),
        ]),
    between('service.direct', direct, minutes, Number.MAX_SAFE_INTEGER),
    ...billedSums(content),
    ...(divided === null
      ? []
      : [between('service.beneficiaries', beneficiaries, divided - 1, divided)]),
    ...(cost !== null && sharesAll(content) ? [sum('service.billed', billed, cost)] : []),
  ]
}
