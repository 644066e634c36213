import type { UseQueryOptions } from '@tanstack/react-query'
import type { PeriodFacts } from '#shared/contract/views'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import { hoursAfter } from '#shared/domain/timesheets/hours-since'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import type { Period } from '#shared/kernel/period'
import { ask, askWithRevision } from './ask'
import { isOld } from './old-answers'

/** Costs as they were answered, with the revision of that answer. */
interface KeptCosts {
  readonly revision: number
  readonly costs: readonly AgentCost[]
}

/** Of so many periods costs are kept: those of a dashboard with its years. */
const MOST = 12

const kept = new Map<string, KeptCosts>()

const COSTS = ['costs'] as const

function keep(key: string, costs: KeptCosts): void {
  kept.delete(key)
  kept.set(key, costs)
  const [oldest] = kept.keys()
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
}

/** By what name hours were answered: with it only what was written since is asked for. */
const tokens = new WeakMap<TimeColumns, string>()

/** Reads hours: of those that are shown, what was written since. */
async function readHours(period: Period, shown: TimeColumns | undefined): Promise<TimeColumns> {
  const token = (shown && tokens.get(shown)) ?? null
  const answer = await ask('readPeriodHours', { period, token })
  const hours = shown === undefined ? answer.hours : hoursAfter(shown, answer)
  if (hours === null) return readHours(period, undefined)
  if (answer.token !== null) tokens.set(hours, answer.token)
  return hours
}

/** Reads hours and costs; after a change of hours, the hours alone, beside the same list of costs. */
async function readPeriod(period: Period, shown: TimeColumns | undefined): Promise<PeriodFacts> {
  const key = `${period.from} ${period.to}`
  for (;;) {
    const known = kept.get(key)
    if (known === undefined || isOld(COSTS, known.revision)) {
      const { revision, value } = await askWithRevision('readPeriod', period)
      keep(key, { revision, costs: value.costs })
      return value
    }
    const hours = await readHours(period, shown)
    if (!isOld(COSTS, known.revision)) return { hours, costs: known.costs }
  }
}

/** The question for hours and costs of a period. */
export const periodQuery = ({ from, to }: Period): UseQueryOptions<PeriodFacts> => ({
  queryKey: ['readPeriod', { from, to }],
  structuralSharing: false,
  queryFn: ({ client, queryKey }) =>
    readPeriod({ from, to }, client.getQueryData<PeriodFacts>(queryKey)?.hours),
})
