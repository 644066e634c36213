import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { weekFillings } from '#shared/domain/indicators/week-filling'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import { agent, agreement, hoursOf } from './home-samples'

const mondays = ['2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04'].map(day)

const statesOf = (hours: TimeColumns, agreements: readonly Agreement[] = [agreement(['marie'])]) =>
  weekFillings({ agents: [agent('marie')], agreements, hours, mondays }).flatMap(({ weeks }) =>
    weeks.map(({ state }) => state),
  )

describe('how far the weeks of an agent are entered', () => {
  it('has every week to fill while nothing was ever entered', () => {
    expect(statesOf(hoursOf('marie', {}))).toEqual(['toFill', 'toFill', 'toFill', 'toFill'])
  })

  it('calls a week filled once the agent has hours in a later one, whatever its total', () => {
    const hours = hoursOf('marie', { '2026-12-14': 4, '2026-12-22': 6 })
    expect(statesOf(hours)).toEqual(['filled', 'partial', 'toFill', 'toFill'])
  })

  it('takes an empty week before other hours for a week without hours, not for one to fill', () => {
    expect(statesOf(hoursOf('marie', { '2027-01-08': 7 }))).toEqual([
      'withoutHours',
      'withoutHours',
      'withoutHours',
      'partial',
    ])
  })

  it('takes the weeks of a month declared without hours for weeks without hours', () => {
    expect(statesOf(hoursOf('marie', {}, ['2026-12']))).toEqual([
      'withoutHours',
      'withoutHours',
      // Friday of that week is 1 January: the declaration does not reach it.
      'toFill',
      'toFill',
    ])
  })

  it('expects the weekly duration, and only the part lent on the days lent', () => {
    const half = agreement(['marie'], {
      period: { from: day('2026-12-16'), to: null },
      agents: [{ agentId: 'marie', workShare: 5000 }],
    })
    const [filling] = weekFillings({
      agents: [agent('marie')],
      agreements: [half],
      hours: hoursOf('marie', {}),
      mondays,
    })
    // 30 h over five days, from Wednesday on, by half: 9 h, then 15 h a week.
    expect(filling?.weeks.map(({ expected }) => expected)).toEqual(
      [540, 900, 900, 900].map(minutes),
    )
  })

  it('asks nothing of an agent whom no agreement lends', () => {
    expect(statesOf(hoursOf('marie', {}), [agreement(['paul'])])).toEqual(
      mondays.map(() => 'notLent'),
    )
  })

  it('counts Sunday with the week before it', () => {
    const [filling] = weekFillings({
      agents: [agent('marie')],
      agreements: [agreement(['marie'])],
      hours: hoursOf('marie', { '2026-12-20': 2, '2026-12-21': 3 }),
      mondays,
    })
    expect(filling?.weeks.map(({ done }) => done)).toEqual([120, 180, 0, 0].map(minutes))
  })
})
