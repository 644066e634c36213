import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { yearPeriod } from '#shared/kernel/period'
import { minutes } from '#shared/kernel/minutes'
import { agent } from '../timesheets/planning-facts'
import { agentGroups, narrowToGroup } from '#shared/domain/indicators/agent-groups'
import { sampleOffice } from '../../scenarios/sample-office'
import { months } from '../../scenarios/office'

const agents = (categories: string) =>
  categories.split('').map((category, at) => agent({ id: String(at), category, workPeriods: [] }))

const codes = (categories: string, paid = categories.length) => {
  const known = agents(categories)
  const settled = {
    period: yearPeriod(2026),
    agentIds: known.map(({ id }) => id),
    agentTotals: known.map((_, at) => ({
      minutes: minutes(60),
      amount: cents(at < paid ? 100 : 0),
    })),
  }
  return agentGroups(settled, known).map(({ code }) => code)
}

describe('agents by category', () => {
  it('are groups of two and more', () => {
    expect(codes('AABBB')).toEqual(['A', 'B'])
  })

  it('a single one is joined with the smallest other, so that no subtraction shows it either', () => {
    expect(codes('ABBCCC')).toEqual(['AB', 'C'])
  })

  it('of one category, or of two of which one is a single person, are no groups', () => {
    expect(codes('BBB')).toEqual([])
    expect(codes('ABB')).toEqual([])
  })

  it('one who is not paid hides nobody', () => {
    // The A’s are paid one and all; of the two C’s only the first is.
    expect(codes('AAABBCC', 6)).toEqual(['A', 'BC'])
  })

  it('narrowed to each group, hours and pay add up to those of all', async () => {
    const desk = sampleOffice('pays-de-saint-seine')
    const file = await desk.file()
    const [agreement] = file.agreements
    const settled = await desk.settlement(months('01', '12'), agreement?.id)
    const parts = agentGroups(settled, file.agents).map((group) => narrowToGroup(settled, group))
    if (parts.length > 0) {
      expect(parts.reduce((sum, { done }) => sum + done, 0)).toBe(settled.direct)
      expect(parts.reduce((sum, { billedPay }) => sum + (billedPay ?? 0), 0)).toBe(
        settled.agentTotals.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      )
    }
  })
})
