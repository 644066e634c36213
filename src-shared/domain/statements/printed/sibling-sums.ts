import { canonicalJson } from '#shared/kernel/canonical-json'
import { sumMinutes } from '#shared/kernel/minutes'
import { travelSum } from '../../travel/travel-lines'
import type { BilledPart } from '../billing'
import { linesAt } from '../content-line'
import { firstDifference } from '../first-difference'
import type { StatementContent } from '../statement'
import type { Difference } from '../verification'
import { poolsOf } from './pools'
import { queuesSums } from './queue-sums'
import type { Sum } from './sum'
import { between, sum } from './sum'

/** What all statements of a settlement print alike, by the names that it has there; names and labels aside. */
function common(content: StatementContent): Readonly<Record<string, unknown>> {
  const { foreseen, agreement, service } = content
  const { key, hourlyTariff, commonTime } = agreement
  return {
    ...(foreseen === undefined
      ? {}
      : { foreseen: { ...foreseen, pay: foreseen.pay.map(({ reason: _, ...pay }) => pay) } }),
    agreement: { key, hourlyTariff, commonTime },
    service: {
      ...service,
      ...(service.charges === undefined
        ? {}
        : { charges: service.charges.map(({ kind, amount }) => ({ kind, amount })) }),
    },
  }
}

/** What a set of terms prints alike for every body on its own days; `null` where one prints nothing of it. */
const TERMS = {
  'agreement.key': ({ key, days, amendment }: BilledPart): unknown => ({ key, days, amendment }),
  'billing.periods.cost': ({ cost }: BilledPart): unknown => cost,
  'billing.hourlyRate': ({ billing }: BilledPart): unknown => {
    const key = billing.kind === 'limited' ? billing.of : billing
    return key?.kind === 'tariff' ? key.hourlyRate : null
  },
} as const

/** What most statements of the settlement print; where two differ and no third tells, what the other one prints. */
function usual<T>(own: T, others: readonly T[]): T {
  const texts = [own, ...others].map((value) => canonicalJson(value))
  const count = (text = ''): number => texts.filter((one) => one === text).length
  const most = Math.max(...texts.map(count))
  if (count(texts[0]) === most && (most > 1 || others.length !== 1)) return own
  return others.find((_, at) => count(texts[at + 1]) === most) ?? own
}

/** The first set of terms that other bodies print otherwise for the same days, or `null`. */
function termsDifference(
  { billing, ...content }: StatementContent,
  siblings: readonly StatementContent[],
): Difference | null {
  const parts = billing.kind === 'parts' ? billing.parts : []
  const fields = ['agreement.key', 'billing.periods.cost', 'billing.hourlyRate'] as const
  for (const [place, part] of parts.entries())
    for (const field of fields) {
      const mine = TERMS[field](part)
      const others = siblings
        .flatMap((one) => (one.billing.kind === 'parts' ? one.billing.parts : []))
        .filter(({ days }) => days.from === part.days.from)
        .flatMap((one) => TERMS[field](one) ?? [])
      if (mine === null || canonicalJson(usual(mine, others)) === canonicalJson(mine)) continue
      const lines = linesAt({ ...content, billing }, ['billing', 'parts', place, 'key'])
      return { lines, field, change: { kind: 'other' } }
    }
  return null
}

/** The first thing that other statements of the settlement print otherwise, or `null`. */
export function siblingDifference(
  content: StatementContent,
  siblings: readonly StatementContent[],
): Difference | null {
  if (siblings.length === 0) return null
  const own = common(content)
  const most = usual(own, siblings.map(common))
  const now = siblings.find((one) => canonicalJson(common(one)) === canonicalJson(most)) ?? content
  const shared = firstDifference(own, most, { issued: content, now })
  if (shared !== null) return shared
  const terms = termsDifference(content, siblings)
  if (terms !== null) return terms
  for (const { pool, common: mine } of poolsOf(content)) {
    const others = siblings.flatMap(
      (one) => poolsOf(one).find((part) => part.pool === pool)?.common ?? [],
    )
    const contents = { issued: content, now: content }
    const difference = firstDifference(
      { billing: mine },
      { billing: usual(mine, others) },
      contents,
    )
    if (difference !== null) return difference
  }
  return null
}

/** Where every body of the settlement is known, their sums are those of the service; else they stay within. */
export function siblingSums(
  content: StatementContent,
  siblings: readonly StatementContent[],
): readonly Sum[] {
  const { service, billing, foreseen, agreement } = content
  if (billing.kind === 'absent') return []
  const all = [content, ...siblings]
  const whole = all.length === service.beneficiaries
  const against = (field: Sum['field'], printed: number, summed: number): Sum =>
    whole ? sum(field, printed, summed) : between(field, printed, summed, Number.MAX_SAFE_INTEGER)
  const proRata =
    billing.kind !== 'parts' &&
    agreement.key.kind === 'actualCost' &&
    agreement.commonTime === 'proRata' &&
    service.direct > 0
  const bounded = all.filter((one) => one.billing.kind === 'limited')
  const key = billing.kind === 'share' || billing.kind === 'criteria' ? billing.others : undefined
  return [
    against('service.direct', service.direct, sumMinutes(all.map(({ minutes }) => minutes))),
    against(
      'service.billed',
      service.billed,
      all.reduce((sum, { share, travel = [] }) => sum + share - travelSum(travel), 0),
    ),
    ...(proRata
      ? [
          against(
            'service.common',
            service.common,
            all.reduce((sum, one) => sum + one.billedMinutes - one.minutes, 0),
          ),
        ]
      : []),
    ...(foreseen === undefined
      ? []
      : [
          against(
            'foreseen',
            foreseen.hours.minutes,
            all.reduce(
              (sum, { months }) =>
                sum + months.reduce((own, month) => own + (month.foreseen ?? 0), 0),
              0,
            ),
          ),
        ]),
    ...(key !== undefined && whole
      ? [
          sum('billing.others.count', key.count, bounded.length),
          sum(
            'billing.others.taken',
            key.taken,
            bounded.reduce((sum, { share, travel = [] }) => sum + share - travelSum(travel), 0),
          ),
        ]
      : []),
    ...queuesSums(content, siblings),
  ]
}
