import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month, monthOf } from '#shared/kernel/month'
import { monthsOf, type Period } from '#shared/kernel/period'
import type { Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { TodoFacts } from '#shared/domain/indicators/to-do'
import type { Allocation, Share } from '#shared/domain/allocation/allocation'
import { timeColumns, type TimeColumns } from '#shared/domain/timesheets/time-columns'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { plainAllocation, plainShare } from './plain-settlement'
import { plainAgent, plainAgreement, workFrom } from '../../hands/plain-records'

/** An agent of 30 h a week, all of it lent. */
export const agent = (id: string): Agent =>
  plainAgent(id, { workPeriods: [workFrom(day('2020-01-01'), null, 1800)] })

/** An agreement in order, that lends the agents named to one body. */
export const agreement = (agentIds: readonly string[], part: Partial<Agreement> = {}): Agreement =>
  plainAgreement({
    id: 'accord',
    reference: '2024-01',
    title: 'Secrétariat partagé',
    resolutionReference: 'D-1',
    signedOn: day('2024-01-02'),
    period: { from: day('2024-01-01'), to: day('2029-12-31') },
    beneficiaries: [{ collectivityId: 'commune', weeklyMinutes: minutes(600) }],
    agents: agentIds.map((agentId) => ({ agentId, workShare: 10_000 })),
    ...part,
  })

/** Hours of one agent, day by day, and months declared without hours. */
export function hoursOf(
  agentId: string,
  byDay: Readonly<Record<string, number>>,
  declared: readonly string[] = [],
): TimeColumns {
  const months = new Set([...Object.keys(byDay).map((text) => monthOf(day(text))), ...declared])
  return timeColumns(
    [...months].map((text): Timesheet => ({
      agentId,
      month: month(text),
      lines: Object.entries(byDay)
        .filter(([at]) => at.startsWith(text))
        .map(([at, hours]) => ({
          day: day(at),
          collectivityId: 'commune',
          minutes: minutes(hours * 60),
          task: '',
        })),
    })),
  )
}

/** A share of a body: hours done and contracted, and an amount where it is known. */
export const share = (id: string, done: number, contracted: number, amount: number | null): Share =>
  plainShare(id, done * 60, contracted * 60, amount)

/** A settlement of the agreement above, with what stands against it. */
export const allocation = (
  period: Period,
  shares: readonly Share[],
  objections: Allocation['objections'] = [],
): Allocation =>
  plainAllocation(period, shares, {
    months: monthsOf(period),
    cost: null,
    billed: null,
    lenderPart: null,
    objections,
  })

/** Nobody is away, nobody has a usual week. */
export const NO_PRESENCE = { absences: [], templates: [], collectivities: [] } as const

/** A day on which there is nothing to do. */
export const NOTHING_TO_DO: TodoFacts = {
  today: day('2027-01-15'),
  agreements: [agreement(['marie'])],
  allocations: [],
  fillings: [],
  statements: [],
  submissions: [],
  archivedHours: [],
  uncovered: [],
  beyond: [],
  earlier: [],
  formalities: { papers: [], collectivities: [], costNotices: [], parameters: [] },
}
