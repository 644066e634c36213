import type { Allocation, Share } from '#shared/domain/allocation/allocation'
import { cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import type { Period } from '#shared/kernel/period'

/** A share of a body that is billed the hours done: minutes done and contracted, and an amount where it is known. */
export const plainShare = (
  collectivityId: string,
  done: number,
  contracted: number,
  amount: number | null,
): Share => ({
  collectivityId,
  minutes: minutes(done),
  uses: 1,
  billedMinutes: minutes(done),
  contractedMinutes: minutes(contracted),
  amount: amount === null ? null : cents(amount),
  trace: null,
})

/** A settlement of some shares and nothing else. */
export const plainAllocation = (
  period: Period,
  shares: readonly Share[],
  more: Partial<Allocation>,
): Allocation => ({
  agreementId: 'accord',
  period,
  months: [],
  shares,
  agentIds: [],
  matrix: [],
  byMonth: [],
  agentTotals: [],
  monthTotals: [],
  poolingByAgent: [],
  poolingByMonth: [],
  besides: [],
  kinds: [],
  byKind: [],
  travel: [],
  direct: minutes(0),
  common: minutes(0),
  costLines: [],
  chargeLines: [],
  cost: null,
  billed: null,
  lenderPart: cents(0),
  objections: [],
  fingerprint: '',
  ...more,
})
