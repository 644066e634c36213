import { cents } from '#shared/kernel/cents'
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

/** An agent of 30 h a week, all of it lent. */
export const agent = (id: string): Agent => ({
  id,
  registrationNumber: id,
  firstName: 'Agent',
  lastName: id,
  status: 'permanent',
  category: 'C',
  grade: '',
  employerId: 'lender',
  workPeriods: [
    {
      period: { from: day('2020-01-01'), to: null },
      weeklyMinutes: minutes(1800),
      workShare: 10_000,
    },
  ],
  archived: false,
})

/** An agreement in order, that lends the agents named to one body. */
export const agreement = (
  agentIds: readonly string[],
  part: Partial<Agreement> = {},
): Agreement => ({
  id: 'accord',
  reference: '2024-01',
  title: 'Secrétariat partagé',
  legalBasis: '',
  resolutionReference: 'D-1',
  signedOn: day('2024-01-02'),
  lenderId: 'lender',
  period: { from: day('2024-01-01'), to: day('2029-12-31') },
  beneficiaries: [{ collectivityId: 'commune', weeklyMinutes: minutes(600) }],
  agents: agentIds.map((agentId) => ({ agentId, workShare: 10_000 })),
  key: { kind: 'actualCost' },
  hourlyTariff: null,
  annualWeeks: 'worked',
  commonTime: 'proRata',
  tieBreak: [],
  instalments: [],
  archived: false,
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
export const share = (
  id: string,
  done: number,
  contracted: number,
  amount: number | null,
): Share => ({
  collectivityId: id,
  minutes: minutes(done * 60),
  uses: 1,
  billedMinutes: minutes(done * 60),
  contractedMinutes: minutes(contracted * 60),
  amount: amount === null ? null : cents(amount),
  trace: null,
})

/** A settlement of the agreement above, with what stands against it. */
export const allocation = (
  period: Period,
  shares: readonly Share[],
  objections: Allocation['objections'] = [],
): Allocation => ({
  agreementId: 'accord',
  period,
  months: monthsOf(period),
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
  lenderPart: null,
  objections,
  fingerprint: '',
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
