import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { addMonths, lengthOfMonth, month } from '#shared/kernel/month'
import type { Month } from '#shared/kernel/month'
import type { Agent } from '#shared/domain/agents/agent'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import type { TimeLine, Timesheet } from '#shared/domain/timesheets/timesheet'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { plainAgent, plainAgreement, plainBody, workFrom } from '../hands/plain-records'

/** How large a made-up territory is. */
export interface TerritorySize {
  readonly agents: number
  readonly collectivities: number
  readonly years: number
  readonly lines: number
}

/** The large territory of the measurements: a million lines. */
export const LARGE: TerritorySize = {
  agents: 200,
  collectivities: 700,
  years: 10,
  lines: 1_000_000,
}

const FIRST_YEAR = 2017
const BODIES_PER_AGENT = 12

/** Last year of the large territory: the one that is settled. */
export const lastYear = (size: TerritorySize): number => FIRST_YEAR + size.years - 1

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

const collectivity = (index: number): Collectivity =>
  plainBody(`c${pad(index, 3)}`, {
    code: `C${pad(index, 3)}`,
    name: `Collectivité ${String(index)}`,
    kind: index % 5 === 4 ? 'syndicate' : 'municipality',
  })

const agent = (index: number): Agent =>
  plainAgent(`a${pad(index, 3)}`, {
    registrationNumber: pad(index, 5),
    lastName: String(index),
    workPeriods: [workFrom(day(`${String(FIRST_YEAR)}-01-01`))],
  })

function monthLines(
  size: TerritorySize,
  agentIndex: number,
  at: Month,
  count: number,
): readonly TimeLine[] {
  const days = lengthOfMonth(at)
  return Array.from({ length: count }, (_, line) => {
    const date = (Math.floor(line / 2) % days) + 1
    // Two bodies a day; in a second round over the month, two others.
    const turn = (line + 2 * Math.floor(line / (2 * days))) % BODIES_PER_AGENT
    const body = (agentIndex * BODIES_PER_AGENT + turn) % size.collectivities
    return {
      day: day(`${at}-${pad(date, 2)}`),
      collectivityId: `c${pad(body, 3)}`,
      minutes: minutes(15 * (1 + ((agentIndex + line) % 12))),
      task: '',
    }
  })
}

function agreement(size: TerritorySize): Agreement {
  return plainAgreement({
    reference: 'GRAND-01',
    title: 'Grand territoire',
    period: { from: day(`${String(FIRST_YEAR)}-01-01`), to: null },
    beneficiaries: Array.from({ length: size.collectivities }, (_, index) => ({
      collectivityId: `c${pad(index, 3)}`,
      weeklyMinutes: minutes(360),
    })),
    agents: Array.from({ length: size.agents }, (_, index) => ({
      agentId: `a${pad(index, 3)}`,
      workShare: 10_000,
    })),
    hourlyTariff: cents(2091),
  })
}

/** Makes a territory of that size, always the same. */
export function makeTerritory(size: TerritorySize): WorkspaceFile {
  const months = Array.from({ length: size.years * 12 }, (_, index) =>
    addMonths(month(`${String(FIRST_YEAR)}-01`), index),
  )
  const sheets = size.agents * months.length
  const timesheets: Timesheet[] = []
  const costs: AgentCost[] = []
  for (let index = 0; index < size.agents; index += 1) {
    months.forEach((at, place) => {
      const rank = index * months.length + place
      const count =
        Math.floor(((rank + 1) * size.lines) / sheets) - Math.floor((rank * size.lines) / sheets)
      const lines = monthLines(size, index, at, count)
      timesheets.push({ agentId: `a${pad(index, 3)}`, month: at, lines: [...lines] })
      const amount = cents(250_000 + ((index * 7919 + place * 104_729) % 150_000))
      costs.push({
        agentId: `a${pad(index, 3)}`,
        month: at,
        components: [{ kind: 'basePay', amount }],
      })
    })
  }
  return {
    ...emptyWorkspace('Grand territoire'),
    workspace: { name: 'Grand territoire', example: true },
    collectivities: [
      {
        ...collectivity(0),
        id: 'lender',
        code: 'LENDER',
        name: 'Prêteur',
        kind: 'communityOfMunicipalities',
      },
      ...Array.from({ length: size.collectivities }, (_, index) => collectivity(index)),
    ],
    agents: Array.from({ length: size.agents }, (_, index) => agent(index)),
    agreements: [agreement(size)],
    timesheets,
    costs,
  }
}
