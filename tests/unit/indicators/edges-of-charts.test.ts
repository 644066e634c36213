import { describe, expect, it } from 'vitest'
import { minutes } from '#shared/kernel/minutes'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import { allocate } from '#shared/domain/allocation/allocate'
import { costAndPopulation } from '#shared/domain/indicators/cost-and-population'
import { againstMean, heatMap } from '#shared/domain/indicators/heat-map'
import { drawnFlows, hourFlows } from '#shared/domain/indicators/hour-flows'
import { hoursByMonth, type MonthColumn } from '#shared/domain/indicators/hours-by-month'
import { narrowToBody } from '#shared/domain/indicators/narrow-to-body'
import { availableTo, ratesOfUse } from '#shared/domain/indicators/rates-of-use'
import { yearProjection } from '#shared/domain/indicators/year-projection'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { knownFacts } from '#shared/domain/workspace/known-facts'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { servedParts } from '#shared/domain/indicators/served-months'
import {
  BELOW_BY_AGENT,
  BELOW_IN_AUGUST,
  correctedYear,
  HOLE,
  mergedCommunes,
  yearWithHole,
} from '../../hands/directors-years'

/** After every month of the charts. */
const AFTER = day('2027-01-15')

function settled(file: WorkspaceFile) {
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error('No agreement')
  const kindOf = new Map(file.collectivities.map(({ id, kind }) => [id, kind]))
  const allocation = allocate({
    agreement,
    period: yearPeriod(2026),
    ...knownFacts(file),
    hours: timeColumns(file.timesheets),
    costs: file.costs,
  })
  return { file, agreement, allocation, kindOf }
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

describe('late corrections that take off more than was done', () => {
  const { file, agreement, allocation, kindOf } = settled(correctedYear())
  const { direct } = allocation

  it('stay in every table, whose hours are those of the settlement', () => {
    const flows = hourFlows(allocation)
    expect(flows?.total).toBe(direct)
    expect(total(flows?.flows.map((flow) => flow.minutes) ?? [])).toBe(direct)
    const entered = new Set(timeColumns(file.timesheets).entered)
    expect(
      ratesOfUse(allocation, availableTo(agreement, file.agents, allocation.period, entered, AFTER))
        ?.direct,
    ).toBe(direct)
    expect(heatMap(allocation, 12, AFTER).total).toBe(direct)
    const { columns } = hoursByMonth(allocation, agreement, kindOf, file.adjustments, AFTER)
    expect(total(columns.map(({ done }) => done))).toBe(direct)
  })

  it('are no band of a drawing, which says how much it lacks', () => {
    const flows = hourFlows(allocation)
    expect(flows?.below).toBe(-180)
    const drawn = flows === null ? null : drawnFlows(flows, 30)
    expect(drawn?.flows.every((flow) => flow.minutes > 0)).toBe(true)
    expect(total(drawn?.flows.map((flow) => flow.minutes) ?? [])).toBe(direct + 180)
    for (const side of ['agents', 'bodies'] as const)
      expect(total(drawn?.[side].map((one) => one.minutes) ?? [])).toBe(direct + 180)
  })

  it('count the cells of a body and month that they take below zero', () => {
    const { rows, months, below } = heatMap(allocation, 12, AFTER)
    expect(below).toBe(1)
    const row = rows.find(({ collectivityId }) => collectivityId === BELOW_IN_AUGUST)
    expect(row?.cells[months.indexOf(month('2026-08'))]).toBe(-135)
  })

  it('keep the agent of a body to which they apply', () => {
    const one = narrowToBody(allocation, agreement, BELOW_BY_AGENT)?.allocation
    expect(total(one?.agentTotals.map((cell) => cell.minutes) ?? [])).toBe(one?.direct)
  })

  it('are the finding of a month that they take below zero', () => {
    const one = narrowToBody(allocation, agreement, BELOW_IN_AUGUST)
    if (one === null) throw new Error('The body is not served')
    expect(
      hoursByMonth(one.allocation, one.agreement, kindOf, file.adjustments, AFTER).finding,
    ).toEqual({
      code: 'below',
      month: '2026-08',
      done: -135,
      count: 1,
    })
  })

  it('take off from the pace of the year, and are not expected once more', () => {
    const column = (at: string, done: number): MonthColumn => ({
      month: month(at),
      parts: [],
      done: minutes(done),
      contracted: minutes(100),
      isEntered: at !== '2026-03',
      isServed: true,
    })
    const columns = [column('2026-01', 150), column('2026-02', -50), column('2026-03', 0)]
    expect(yearProjection(columns, day('2026-03-10'))).toMatchObject({ known: 2, end: 150 })
    expect(yearProjection([column('2026-01', -50)], day('2026-03-10'))).toBeNull()
  })
})

describe('rates of use', () => {
  /** The rates of agents that gave so many of ten hours. */
  const leastOf = (...given: readonly number[]) =>
    ratesOfUse(
      {
        agentIds: given.map((_, at) => `agent-${String(at)}`),
        agentTotals: given.map((hours) => ({ minutes: minutes(hours * 60), amount: null })),
      },
      new Map(given.map((_, at) => [`agent-${String(at)}`, 600])),
    )?.least

  it('name the lowest where one agent alone has it', () => {
    expect(leastOf(8, 5, 8)).toEqual({ agentId: 'agent-1', rate: 500 })
    expect(leastOf(8, 8)).toBeNull()
    expect(leastOf(5, 8, 5)).toBeNull()
    expect(leastOf(5)).toBeNull()
  })
})

describe('a year with a hole', () => {
  const { file, agreement, allocation, kindOf } = settled(yearWithHole())

  it('names the months without hours, and counts them in no mean', () => {
    const { columns, empty, mean, finding } = hoursByMonth(
      allocation,
      agreement,
      kindOf,
      file.adjustments,
      AFTER,
    )
    expect(empty).toEqual(HOLE)
    expect(mean).toBe(Math.round(total(columns.map(({ done }) => done)) / 10))
    expect(finding.code).not.toBe('quiet')
  })

  it('compares a month with those that have hours', () => {
    const { rows, finding, totals } = heatMap(allocation, 12, AFTER)
    const [first] = rows
    if (first === undefined) throw new Error('No hours')
    const percents = first.cells.flatMap((_, at) =>
      totals[at] === 0 ? [] : (againstMean(first, at) ?? []),
    )
    expect(Math.round(total(percents) / percents.length)).toBe(100)
    expect(HOLE).not.toContain(finding?.month)
  })

  it('counts a month that only one body has not used, also where that body is shown alone', () => {
    const at = allocation.months.indexOf(month('2026-11'))
    const byMonth = allocation.byMonth.map((cells, body) =>
      body === 0
        ? cells.map((cell, index) => (index === at ? { ...cell, minutes: minutes(0) } : cell))
        : cells,
    )
    const changed = { ...allocation, byMonth }
    const id = allocation.shares[0]?.collectivityId ?? ''
    const row = heatMap(changed, 12, AFTER).rows.find(({ collectivityId }) => collectivityId === id)
    expect(row?.counts[at]).toBe(true)
    const one = narrowToBody(changed, agreement, id)
    if (one === null) throw new Error('The body is not served')
    const served = servedParts(one.agreement, allocation.months)
    expect(heatMap(one.allocation, 12, AFTER, served, changed).rows).toEqual([row])
  })
})

describe('a month whose corrections take off all that was done', () => {
  const { file } = settled(yearWithHole())
  const [first] = file.timesheets
  const [entered] = first?.lines ?? []
  const at = month('2026-06')
  const [body, ...others] = new Set(
    file.timesheets.flatMap(({ lines }) => lines.flatMap((line) => line.collectivityId ?? [])),
  )
  if (first === undefined || entered === undefined || body === undefined)
    throw new Error('No hours')
  const line = { ...entered, day: day('2026-06-02'), minutes: minutes(120) }
  const timesheets = file.timesheets.map((sheet) =>
    sheet.month !== at
      ? sheet
      : sheet.agentId === first.agentId
        ? { ...sheet, lines: [{ ...line, collectivityId: body }] }
        : { ...sheet, lines: [] },
  )
  const correction = (collectivityId: string) => ({
    id: 'cancels',
    agentId: first.agentId,
    collectivityId,
    task: line.task,
    reason: 'Heures comptées deux fois',
    day: day('2026-03-02'),
    minutes: minutes(-120),
    countedIn: at,
  })

  it.each([
    ['of the same body', body],
    ['of another body', others[0] ?? ''],
  ])('is not said to be without hours, and is not expected once more: %s', (_, corrected) => {
    const adjustments = [correction(corrected)]
    const { agreement, allocation, kindOf } = settled({ ...file, timesheets, adjustments })
    const { columns, empty, mean } = hoursByMonth(allocation, agreement, kindOf, adjustments, AFTER)
    expect(columns.find((column) => column.month === at)).toMatchObject({
      done: 0,
      isEntered: true,
    })
    expect(empty).toEqual(HOLE)
    expect(mean).toBe(Math.round(total(columns.map(({ done }) => done)) / 10))
    expect(yearProjection(columns, day('2027-01-15'))?.known).toBe(10)
  })
})

describe('a commune that was merged during the year', () => {
  it('is compared with the months in which it is served', () => {
    const { agreement, allocation } = settled(mergedCommunes())
    const { rows, months } = heatMap(
      allocation,
      12,
      AFTER,
      servedParts(agreement, allocation.months),
    )
    const row = rows.find(({ collectivityId }) => collectivityId === 'commune-nouvelle')
    if (row === undefined) throw new Error('The new commune has no hours')
    const percents = months.map((_, at) => againstMean(row, at))
    expect(percents.slice(0, 6)).toEqual([null, null, null, null, null, null])
    expect(Math.round(total(percents.map((one) => one ?? 0)) / 6)).toBe(100)
  })
})

describe('months to come', () => {
  it('are neither quiet nor named, in the middle of a year', () => {
    const { file } = settled(yearWithHole())
    const half = { ...file, timesheets: file.timesheets.filter((one) => one.month < '2026-04') }
    const { agreement, allocation, kindOf } = settled(half)
    const { empty, finding } = hoursByMonth(allocation, agreement, kindOf, file.adjustments, AFTER)
    expect(empty).toEqual([])
    expect(finding).not.toMatchObject({ percent: 100 })
  })
})

describe('a month under way', () => {
  const { file } = settled(yearWithHole())
  const begun = file.timesheets
    .filter(({ month }) => month <= '2026-06')
    .map((sheet) => ({ ...sheet, lines: sheet.lines.filter(({ day }) => day <= '2026-06-05') }))
  const { agreement, allocation, kindOf } = settled({ ...file, timesheets: begun })

  it('is not quiet, and in no mean: its first days say nothing of it', () => {
    const beneficiaries = agreement.beneficiaries.map((one) => ({
      ...one,
      weeklyMinutes: minutes(0),
    }))
    const on = (today: string) =>
      hoursByMonth(allocation, { ...agreement, beneficiaries }, kindOf, [], day(today))
    expect(on('2026-07-01').finding).toMatchObject({ code: 'quiet', month: '2026-06' })
    const { columns, mean, finding } = on('2026-06-30')
    expect(finding).not.toMatchObject({ month: '2026-06' })
    const over = columns.filter(({ month, done }) => done > 0 && month < '2026-06')
    expect(mean).toBe(Math.round(total(over.map(({ done }) => done)) / over.length))
  })

  it('is compared with no mean of a body', () => {
    const on = (today: string) => heatMap(allocation, 12, day(today))
    expect(on('2026-07-01').finding).toMatchObject({ month: '2026-06' })
    const { rows, finding } = on('2026-06-30')
    expect(finding).not.toMatchObject({ month: '2026-06' })
    const [first] = rows
    if (first === undefined) throw new Error('No hours')
    expect(againstMean(first, 5)).toBeLessThan(50)
    const percents = first.mean.months.map((_, at) => againstMean(first, at) ?? 0)
    expect(Math.round(total(percents) / percents.length)).toBe(100)
  })
})

describe('bodies that pay nothing', () => {
  it('are counted where what others pay is compared with their population', () => {
    const { allocation, file } = settled(correctedYear())
    const paid = {
      ...allocation,
      shares: allocation.shares.map((share, at) => ({
        ...share,
        amount: minutes(at === 0 ? -100 : 100) as never,
      })),
    }
    expect(costAndPopulation(paid, file.collectivities)).toMatchObject({ unpaying: 1 })
  })
})
