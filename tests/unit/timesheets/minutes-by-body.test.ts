import { describe, expect, it } from 'vitest'
import { minutesByBody } from '#shared/domain/timesheets/minutes-by-body'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'

const line = (on: string, collectivityId: string | null, spent: number) => ({
  day: day(on),
  collectivityId,
  minutes: minutes(spent),
  task: '',
})

/** Two agents serve two bodies; one of them also notes common time. */
const HOURS = timeColumns([
  {
    agentId: 'lucie',
    month: month('2026-01'),
    lines: [line('2026-01-05', 'orme', 60), line('2026-01-31', 'frene', 90)],
  },
  {
    agentId: 'paul',
    month: month('2026-02'),
    lines: [
      line('2026-02-01', 'orme', 30),
      line('2026-02-01', null, 45),
      line('2026-02-28', 'orme', 15),
      line('2026-02-28', 'frene', 0),
    ],
  },
])

const WINTER = { from: day('2026-01-01'), to: day('2026-02-28') }

const received = (from: string, to: string, except = '') =>
  Object.fromEntries(
    [...minutesByBody(HOURS, { from: day(from), to: day(to) }, except)].filter(
      ([, sum]) => sum > 0,
    ),
  )

describe('the hours that bodies received', () => {
  it('are those of all agents, without common time', () => {
    expect(received(WINTER.from, WINTER.to)).toEqual({ orme: 105, frene: 90 })
  })

  it('count the first and the last day, and none beside them', () => {
    expect(received('2026-01-31', '2026-02-01')).toEqual({ orme: 30, frene: 90 })
    expect(received('2026-02-02', '2026-02-27')).toEqual({})
  })

  it('leave out one agent’s own where asked', () => {
    expect(received(WINTER.from, WINTER.to, 'paul')).toEqual({ orme: 60, frene: 90 })
    expect(received(WINTER.from, WINTER.to, 'lucie')).toEqual({ orme: 45 })
    expect(received(WINTER.from, WINTER.to, 'nadège')).toEqual({ orme: 105, frene: 90 })
  })
})
