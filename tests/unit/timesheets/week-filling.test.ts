import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { dueMinutes } from '#shared/domain/timesheets/due-minutes'
import { prepareWeekFillings, weekFillings } from '#shared/domain/timesheets/week-filling'
import { termsOf } from '#shared/domain/agreements/term-versions'
import type { Absence } from '#shared/domain/timesheets/absence'
import type { WeekTemplate } from '#shared/domain/timesheets/week-template'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import { agent, agreement, hoursOf, NO_PRESENCE } from '../indicators/home-samples'

const mondays = ['2026-12-14', '2026-12-21', '2026-12-28', '2027-01-04'].map(day)

const statesOf = (hours: TimeColumns, agreements: readonly Agreement[] = [agreement(['marie'])]) =>
  weekFillings({ ...NO_PRESENCE, agents: [agent('marie')], agreements, hours, mondays }).flatMap(
    ({ weeks }) => weeks.map(({ state }) => state),
  )

describe('how far the weeks of an agent are entered', () => {
  it('has every week to fill while nothing was ever entered', () => {
    expect(statesOf(hoursOf('marie', {}))).toEqual(['toFill', 'toFill', 'toFill', 'toFill'])
  })

  it('calls a week filled once the agent has hours in a later one, whatever its total', () => {
    const hours = hoursOf('marie', { '2026-12-14': 4, '2026-12-22': 6 })
    expect(statesOf(hours)).toEqual(['filled', 'partial', 'toFill', 'toFill'])
  })

  it('has an empty week to fill although hours of a later one are entered: nobody said that nothing was done', () => {
    expect(statesOf(hoursOf('marie', { '2027-01-08': 7 }))).toEqual([
      'toFill',
      'toFill',
      'toFill',
      'partial',
    ])
  })

  it('takes a week on which nothing was typed but zeros for a week without hours', () => {
    const hours = hoursOf('marie', { '2026-12-22': 0, '2027-01-08': 7 })
    expect(statesOf(hours).slice(0, 2)).toEqual(['toFill', 'withoutHours'])
  })

  it('takes the weeks of a month declared without hours for weeks without hours, up to its last working day', () => {
    expect(statesOf(hoursOf('marie', {}, ['2026-12']))).toEqual([
      'withoutHours',
      'withoutHours',
      // The Friday of that week is 1 January, a public holiday.
      'withoutHours',
      'toFill',
    ])
  })

  describe('with absences and a usual week', () => {
    const away = (from: string, to: string, part: Absence['part'] = 'day'): Absence => ({
      id: `${from} ${part}`,
      agentId: 'marie',
      period: { from: day(from), to: day(to) },
      part,
      kind: 'leave',
    })
    const fillingsOf = (
      hours: TimeColumns,
      absences: readonly Absence[],
      templates: readonly WeekTemplate[] = [],
    ) =>
      weekFillings({
        ...NO_PRESENCE,
        agents: [agent('marie')],
        agreements: [agreement(['marie'])],
        hours,
        mondays,
        absences,
        templates,
      }).flatMap(({ weeks }) => weeks)

    it('has nothing due on days of leave and public holidays: an agent’s own hours are compared with the rest', () => {
      const dueOver = (from: string, to: string, absences: readonly Absence[]) =>
        dueMinutes(
          agent('marie'),
          {
            ...NO_PRESENCE,
            agreements: [agreement(['marie'])],
            mondays: [day('2026-12-14'), day('2026-12-28')],
            absences,
          },
          { from: day(from), to: day(to) },
        )
      // 30 h a week, 6 h a day; Friday 1 January is a public holiday.
      expect(dueOver('2026-12-14', '2026-12-20', [])).toBe(1800)
      expect(dueOver('2026-12-14', '2026-12-20', [away('2026-12-14', '2026-12-20')])).toBe(0)
      expect(
        dueOver('2026-12-14', '2026-12-20', [away('2026-12-15', '2026-12-15', 'morning')]),
      ).toBe(1620)
      expect(dueOver('2026-12-28', '2027-01-03', [])).toBe(1440)
      expect(dueOver('2026-12-28', '2026-12-31', [])).toBe(1440)
    })

    it('asks no hours of a week of leave', () => {
      const [first, second] = fillingsOf(hoursOf('marie', {}), [away('2026-12-14', '2026-12-18')])
      expect([first?.state, second?.state]).toEqual(['withoutHours', 'toFill'])
    })

    it('still asks hours of a week with half a day of presence', () => {
      const absences = [
        away('2026-12-14', '2026-12-17'),
        away('2026-12-18', '2026-12-18', 'morning'),
      ]
      expect(fillingsOf(hoursOf('marie', {}), absences)[0]?.state).toBe('toFill')
    })

    it('asks no hours where the only weekdays of the usual week are days of leave', () => {
      const monday: WeekTemplate = {
        id: 'usual',
        agentId: 'marie',

        period: { from: day('2026-01-01'), to: null },
        slots: [
          {
            weekday: 1,
            collectivityId: 'commune',
            minutes: minutes(420),
            start: null,
            activity: '',
          },
        ],
      }
      const absences = [away('2026-12-14', '2026-12-14')]
      expect(fillingsOf(hoursOf('marie', {}), absences, [monday])[0]?.state).toBe('withoutHours')
    })

    it('names a week short when less than half of what the days at work ask was entered', () => {
      const hours = hoursOf('marie', { '2026-12-14': 5, '2026-12-21': 5, '2027-01-08': 7 })
      // 30 h a week: 5 h are short, unless only one day was left to work.
      const found = fillingsOf(hours, [away('2026-12-22', '2026-12-24')])
      expect(found.map(({ short }) => short)).toEqual([true, false, false, true])
    })

    it('looks only at the days of a period where one is given', () => {
      const [week] = weekFillings({
        ...NO_PRESENCE,
        agents: [agent('marie')],
        agreements: [agreement(['marie'])],
        hours: hoursOf('marie', { '2027-01-02': 7 }),
        mondays: [day('2026-12-28')],
        within: { from: day('2026-01-01'), to: day('2026-12-31') },
      }).flatMap(({ weeks }) => weeks)
      expect(week).toMatchObject({ state: 'toFill', done: 0, expected: 1440 })
    })
  })

  it('follows the terms of each day: an agent lent by an amendment only is asked for hours from its day on', () => {
    const { period, beneficiaries, agents, ...rest } = agreement(['marie'])
    const amended: Agreement = {
      ...rest,
      period,
      beneficiaries,
      agents: [],
      amendments: [
        {
          id: 'avenant-1',
          reference: 'A1',
          purpose: '',
          signedOn: day('2026-12-01'),
          resolutionReference: '',
          effectiveOn: day('2026-12-28'),
          terms: { ...termsOf(agreement(['marie'])), agents },
        },
      ],
    }
    expect(statesOf(hoursOf('marie', {}), [amended])).toEqual([
      'notLent',
      'notLent',
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
      ...NO_PRESENCE,
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
      ...NO_PRESENCE,
      agents: [agent('marie')],
      agreements: [agreement(['marie'])],
      hours: hoursOf('marie', { '2026-12-20': 2, '2026-12-21': 3 }),
      mondays,
    })
    expect(filling?.weeks.map(({ done }) => done)).toEqual([120, 180, 0, 0].map(minutes))
  })
})

describe('how far weeks are entered as hours change', () => {
  const facts = {
    ...NO_PRESENCE,
    agents: [agent('marie'), agent('paul')],
    agreements: [agreement(['marie', 'paul'])],
    mondays,
  }
  const together = (marie: TimeColumns, paul: TimeColumns): TimeColumns => ({
    agentIds: ['marie', 'paul'],
    collectivityIds: marie.collectivityIds,
    agent: Int32Array.of(...marie.agent.map(() => 0), ...paul.agent.map(() => 1)),
    collectivity: Int32Array.of(...marie.collectivity, ...paul.collectivity),
    day: Int32Array.of(...marie.day, ...paul.day),
    minutes: Int32Array.of(...marie.minutes, ...paul.minutes),
    entered: [...marie.entered, ...paul.entered],
  })

  it('is at each change what it is for those hours alone, and an agent without a change keeps the same object', () => {
    const paul = hoursOf('paul', { '2026-12-15': 30 })
    // One step after the other: hours, more of them, a zero, it removed, a month declared, hours of a later month, and all taken back.
    const steps = [
      hoursOf('marie', { '2026-12-14': 4 }),
      hoursOf('marie', { '2026-12-14': 30 }),
      hoursOf('marie', { '2026-12-14': 30, '2026-12-22': 0 }),
      hoursOf('marie', { '2026-12-14': 30 }),
      hoursOf('marie', { '2026-12-14': 30 }, ['2027-01']),
      hoursOf('marie', { '2026-12-14': 20, '2027-03-02': 7 }),
      hoursOf('marie', { '2026-12-14': 20 }),
      hoursOf('marie', {}),
    ]
    const fillings = prepareWeekFillings(facts)
    const seen = steps.map((marie) => {
      const hours = together(marie, paul)
      const found = fillings(hours)
      expect(found).toEqual(weekFillings({ ...facts, hours }))
      return found
    })
    expect(new Set(seen.map(([, second]) => second)).size).toBe(1)
    expect(new Set(seen.map(([first]) => first)).size).toBe(steps.length)
  })
})
