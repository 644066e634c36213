import type { Agreement } from '../agreements/agreement'
import type { AgentCell, Allocation } from '../allocation/allocation'

/** A settlement seen from one of its bodies, and its agreement as far as this body goes. */
interface Narrowed {
  readonly allocation: Allocation
  readonly agreement: Agreement
}

/**
 * The figures of one body of a settlement: its share, its row of each matrix. What the service cost is then what the body pays;
 * what stays with the lender is not known of one body. `null` where the settlement does not name it.
 */
export function narrowToBody(
  allocation: Allocation,
  agreement: Agreement,
  collectivityId: string,
): Narrowed | null {
  const at = allocation.shares.findIndex((share) => share.collectivityId === collectivityId)
  const share = allocation.shares[at]
  if (share === undefined) return null
  const own = <T>(rows: readonly T[]): readonly T[] => rows.slice(at, at + 1)
  const [byAgent = [], byMonth = []] = [allocation.matrix[at], allocation.byMonth[at]]
  const served = byAgent.flatMap(({ minutes, amount }, index) =>
    minutes !== 0 || (amount ?? 0) !== 0 ? [index] : [],
  )
  const pick = <T>(list: readonly T[]): readonly T[] => served.flatMap((index) => list[index] ?? [])
  const cells: readonly AgentCell[] = pick(byAgent)
  return {
    allocation: {
      ...allocation,
      shares: [share],
      agentIds: pick(allocation.agentIds),
      matrix: [cells],
      byMonth: [byMonth],
      agentTotals: cells,
      monthTotals: byMonth,
      poolingByAgent: own(allocation.poolingByAgent),
      poolingByMonth: own(allocation.poolingByMonth),
      besides: own(allocation.besides),
      byKind: own(allocation.byKind),
      direct: share.minutes,
      cost: share.amount,
      billed: share.amount,
      lenderPart: null,
    },
    agreement: {
      ...agreement,
      beneficiaries: agreement.beneficiaries.filter((one) => one.collectivityId === collectivityId),
      instalments: agreement.instalments.filter((one) => one.collectivityId === collectivityId),
      amendments: (agreement.amendments ?? []).map((amendment) => ({
        ...amendment,
        terms: {
          ...amendment.terms,
          beneficiaries: amendment.terms.beneficiaries.filter(
            (one) => one.collectivityId === collectivityId,
          ),
        },
      })),
    },
  }
}
