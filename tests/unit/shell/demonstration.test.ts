import { describe, expect, it } from 'vitest'
import { day, weekday } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { cents } from '#shared/kernel/cents'
import { demoSettlement } from '../../../src-main/shell/demo/demo-settlement'
import { pickWeek } from '../../../src-main/shell/demo/pick-week'
import { summaryTable } from '../../../src-main/shell/demo/summary-table'
import { sampleWorkspace } from '../../hands/sample-workspace'
import { plainShare } from '../indicators/plain-settlement'

const sample = sampleWorkspace()
const YEAR = yearPeriod(2026)

describe('what the demonstration settles', () => {
  it('is the last year with hours, two weeks after its end when that is still to come', () => {
    expect(demoSettlement(sample, day('2026-06-01'))).toMatchObject({
      period: YEAR,
      today: '2027-01-14',
    })
    expect(demoSettlement(sample, day('2027-03-01'))).toMatchObject({ today: '2027-03-01' })
  })

  it('is nothing where there is no agreement or no hour', () => {
    const today = day('2027-01-15')
    expect(demoSettlement({ ...sample, agreements: [] }, today)).toBeNull()
    expect(demoSettlement({ ...sample, timesheets: [] }, today)).toBeNull()
  })
})

describe('the week that the demonstration records', () => {
  const agentIds = sample.agreements[0]?.agents.map(({ agentId }) => agentId) ?? []

  it('is the last one of the year, by someone who has no hours in it, done as their last working week', () => {
    const week = pickWeek(YEAR, agentIds, sample.timesheets)
    expect(week?.agentId).toBe('agent-m0104')
    const days = new Set(week?.lines.map((line) => line.day))
    expect([...days].sort()).toEqual(['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'])
    expect(week?.lines.every((line) => weekday(line.day) <= 5)).toBe(true)
    const model = sample.timesheets
      .filter(({ agentId }) => agentId === 'agent-m0104')
      .flatMap(({ lines }) => lines)
      .filter((line) => line.day === '2026-12-14')
    const monday = week?.lines.filter((line) => line.day === '2026-12-28')
    expect(monday?.map((line) => line.minutes)).toEqual(model.map((line) => line.minutes))
  })

  it('is none when everyone has hours in the last week', () => {
    const full: readonly Timesheet[] = agentIds.map((agentId) => ({
      agentId,
      month: '2026-12' as Timesheet['month'],
      lines: [{ day: day('2026-12-29'), collectivityId: null, minutes: minutes(60), task: '' }],
    }))
    expect(pickWeek(YEAR, agentIds, [...sample.timesheets, ...full])).toBeNull()
  })
})

describe('the table that the demonstration prints', () => {
  const share = (id: string, done: number, amount: number) => plainShare(id, done, 0, amount)

  it('aligns names to the left and figures to the right, and ends with the total', () => {
    const lines = summaryTable(
      { shares: [share('a', 90, 12_345_678), share('b', 6_000, 9)], billed: cents(12_345_687) },
      (id) => (id === 'a' ? 'Léry' : 'Saint-Seine-l’Abbaye'),
      'fr',
    )
    expect(lines.map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      'Collectivité            Heures      Part       Montant',
      '──────────────────────────────────────────────────────',
      'Léry                    1 h 30  100,00 %  123 456,78 €',
      'Saint-Seine-l’Abbaye  100 h 00    0,00 %        0,09 €',
      '──────────────────────────────────────────────────────',
      'Total                 101 h 30  100,00 %  123 456,87 €',
    ])
  })
})
