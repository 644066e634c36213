import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import { agentName } from '#shared/domain/agents/agent'
import { foreseenCells } from '#shared/domain/timesheets/foreseen'
import { weekChecks } from '#shared/domain/timesheets/week-checks'
import { weekDays } from '#shared/domain/timesheets/week-days'
import { sampleWorkspace } from '../../hands/sample-workspace'

const sample = sampleWorkspace()

const facts = {
  days: weekDays(day('2027-01-11')),
  agreements: sample.agreements,
  templates: sample.weekTemplates,
  absences: sample.absences,
  collectivities: sample.collectivities,
}
const week = sample.agents.map((agent) => ({
  agent,
  foreseen: foreseenCells({ ...facts, agent }),
}))
const total = (cells: readonly { readonly minutes: number }[]): number =>
  sumMinutes(cells.map((cell) => minutes(cell.minutes)))

describe('a week of the sample in 2027', () => {
  it('is foreseen in full for each of the six secretaries', () => {
    expect(week).toHaveLength(6)
    for (const { agent, foreseen } of week)
      expect([agentName(agent), total(foreseen)]).toEqual([
        agentName(agent),
        agent.workPeriods[0]?.weeklyMinutes,
      ])
  })

  it('gives each body its contracted week, but for half an hour or so', () => {
    const cells = week.flatMap(({ foreseen }) => foreseen)
    for (const { collectivityId, weeklyMinutes } of sample.agreements[0]?.beneficiaries ?? []) {
      const given = total(cells.filter((cell) => cell.collectivityId === collectivityId))
      expect([collectivityId, Math.abs(given - weeklyMinutes) <= 30]).toEqual([
        collectivityId,
        true,
      ])
    }
  })

  it('holds nothing that deserves a look', () => {
    for (const { agent, foreseen } of week)
      expect(weekChecks({ ...facts, agent, foreseen, lines: [] })).toEqual([])
  })
})
