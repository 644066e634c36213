import { describe, expect, it } from 'vitest'
import { minutesWorked } from '#shared/domain/indicators/minutes-worked'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { plainAllocation } from './plain-settlement'

const year = yearPeriod(2026)
const firstHalf = { from: year.from, to: day('2026-06-30') }
const secondHalf = { from: day('2026-07-01'), to: year.to }

const worked = (agentId: string, common: number, period = year) =>
  plainAllocation(period, [], {
    agentIds: [agentId],
    direct: minutes(360),
    common: minutes(common),
  })

describe('minutes worked in several settlements', () => {
  it('are their direct and common time', () => {
    expect(minutesWorked([worked('marie', 240), worked('paul', 60)])).toBe(1020)
  })

  it('are not known where an agent lent by two has common time, which both count', () => {
    expect(minutesWorked([worked('marie', 240), worked('marie', 240)])).toBeNull()
  })

  it('are known of an agent without common time, or of agreements that follow each other', () => {
    expect(minutesWorked([worked('marie', 0), worked('marie', 0)])).toBe(720)
    expect(minutesWorked([worked('marie', 240, firstHalf), worked('marie', 60, secondHalf)])).toBe(
      1020,
    )
  })
})
