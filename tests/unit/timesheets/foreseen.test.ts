import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#shared/kernel/day'
import { sumMinutes } from '#shared/kernel/minutes'
import { absenceOn } from '#shared/domain/timesheets/absences-on'
import { agreementWeek } from '#shared/domain/timesheets/agreement-week'
import { dayLength } from '#shared/domain/timesheets/day-length'
import type { ForeseenFacts } from '#shared/domain/timesheets/foreseen'
import { foreseenCells } from '#shared/domain/timesheets/foreseen'
import { weekDays } from '#shared/domain/timesheets/week-days'
import { absence, agent, agreement, employer, template } from './planning-facts'

const MONDAY = day('2027-01-11')
const week = weekDays(MONDAY)
const usual = template([
  [1, 510, 120, 'saint-martin'],
  [1, 630, 90, 'saint-martin'],
  [1, 810, 60, null],
  [2, null, 75, 'panges'],
  [2, 840, 120, 'saint-martin', 'urbanisme'],
])

const foreseen = (over: Partial<ForeseenFacts> = {}) =>
  foreseenCells({
    agent: agent(),
    days: week,
    agreements: [agreement()],
    templates: [usual],
    absences: [],
    collectivities: [employer()],
    ...over,
  })
const brief = (over: Partial<ForeseenFacts> = {}) =>
  foreseen(over).map(
    ({ day: on, collectivityId, activity, minutes: length, start }) =>
      `${on.slice(8)} ${collectivityId ?? 'commun'}${activity === undefined ? '' : ` (${activity})`} ${String(length)}${start === undefined ? '' : ` à ${String(start)}`}`,
  )

describe('what a week foresees', () => {
  it('is the usual week in force, pieces of one body that follow each other being one cell', () => {
    expect(brief()).toEqual([
      '11 saint-martin 210 à 510',
      '11 commun 60 à 810',
      '12 panges 75',
      '12 saint-martin (urbanisme) 120 à 840',
    ])
    expect(foreseen().every(({ source }) => source === 'template')).toBe(true)
  })

  it('keeps no hour for a cell whose pieces are apart', () => {
    const apart = template([
      [1, 510, 60, 'panges'],
      [1, 900, 60, 'panges'],
    ])
    expect(brief({ templates: [apart] })).toEqual(['11 panges 120'])
  })

  it('changes with the usual week on the very day', () => {
    const old = template([[3, null, 60, 'panges']], {
      period: { from: '2026-01-01', to: '2027-01-12' },
    })
    const next = template([[3, null, 90, 'saint-martin']], {
      id: 'u',
      period: { from: '2027-01-13', to: null },
    })
    expect(brief({ templates: [old, next] })).toEqual(['13 saint-martin 90'])
  })

  it('comes from the contracted week where an agreement lends this agent alone and no usual week is in force', () => {
    const cells = foreseen({ templates: [] })
    expect(cells.map(({ source }) => source)).toEqual(Array(10).fill('agreement'))
    const of = (id: string) => cells.filter(({ collectivityId }) => collectivityId === id)
    expect(of('saint-martin').map((cell) => cell.minutes)).toEqual([150, 150, 150, 135, 135])
    // Panges receives its spare quarter where Saint-Martin's stopped: days stay even.
    expect(of('panges').map((cell) => cell.minutes)).toEqual([45, 45, 45, 60, 45])
  })

  it('is nothing where the agreement lends several agents, or is put away', () => {
    const two = agreement({
      agents: [
        { agentId: 'marie', workShare: 10_000 },
        { agentId: 'luc', workShare: 10_000 },
      ],
    })
    expect(foreseen({ templates: [], agreements: [two] })).toEqual([])
    expect(foreseen({ templates: [], agreements: [agreement({ archived: true })] })).toEqual([])
  })

  it('leaves out public holidays of the employer’s place', () => {
    const easter = weekDays(day('2027-03-29'))
    expect(brief({ days: easter })).toEqual([
      '30 panges 75',
      '30 saint-martin (urbanisme) 120 à 840',
    ])
    const friday = template([[5, null, 60, 'panges']])
    const goodFriday = { days: weekDays(day('2027-03-22')), templates: [friday] }
    expect(brief(goodFriday)).toEqual(['26 panges 60'])
    expect(brief({ ...goodFriday, collectivities: [employer('67482')] })).toEqual([])
  })

  it('leaves out days of absence, and the half of a day', () => {
    expect(brief({ absences: [absence('2027-01-11', '2027-01-11')] })).toEqual([
      '12 panges 75',
      '12 saint-martin (urbanisme) 120 à 840',
    ])
    expect(brief({ absences: [absence('2027-01-11', '2027-01-12', 'morning')] })).toEqual([
      '11 commun 60 à 810',
      '12 panges 38',
      '12 saint-martin (urbanisme) 120 à 840',
    ])
    expect(brief({ absences: [absence('2027-01-11', '2027-01-12', 'afternoon')] })).toEqual([
      '11 saint-martin 210 à 510',
      '12 panges 38',
    ])
    expect(
      brief({ absences: [absence('2027-01-11', '2027-01-12', 'day', 'leave', 'luc')] }),
    ).toHaveLength(4)
  })

  it('halves a piece of both half days, whichever of them the agent is away for', () => {
    const long = template([
      [1, 540, 480, 'panges'],
      [2, 510, 300, 'panges'],
    ])
    const during = (part: 'morning' | 'afternoon') =>
      brief({ templates: [long], absences: [absence('2027-01-11', '2027-01-12', part)] })
    expect(during('morning')).toEqual(['11 panges 240'])
    expect(during('afternoon')).toEqual(['11 panges 240', '12 panges 300 à 510'])
  })

  it('leaves out days outside the agent’s work periods and the agreement’s period', () => {
    const leaving = agent({
      workPeriods: [
        {
          period: { from: '2026-01-01', to: '2027-01-11' },
          weeklyMinutes: 2040,
          workShare: 9714,
        },
      ],
    })
    expect(brief({ agent: leaving })).toEqual(['11 saint-martin 210 à 510', '11 commun 60 à 810'])
    const late = agreement({ period: { from: '2027-01-12', to: null } })
    expect(brief({ agreements: [late] })).toEqual([
      '12 panges 75',
      '12 saint-martin (urbanisme) 120 à 840',
    ])
    expect(brief({ agreements: [late], templates: [] })[0]).toMatch(/^12/)
  })

  it('leaves out bodies that no agreement names', () => {
    expect(brief({ templates: [template([[1, null, 60, 'léry']])] })).toEqual([])
  })
})

describe('a contracted week over five days', () => {
  it('adds up to the minute for each body, and days differ by at most a quarter for whole quarters', () => {
    const weekly = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(weekly, (list) => {
        const { beneficiaries } = agreement({
          beneficiaries: list.map((weeklyMinutes, at) => ({
            collectivityId: `c${String(at)}`,
            weeklyMinutes,
          })),
        })
        const slots = agreementWeek({ beneficiaries })
        for (const { collectivityId, weeklyMinutes } of beneficiaries)
          expect(
            sumMinutes(
              slots
                .filter((slot) => slot.collectivityId === collectivityId)
                .map((slot) => slot.minutes),
            ),
          ).toBe(weeklyMinutes)
        if (list.some((count) => count % 15 !== 0)) return
        const days = [1, 2, 3, 4, 5].map((weekday) =>
          sumMinutes(slots.filter((slot) => slot.weekday === weekday).map((slot) => slot.minutes)),
        )
        expect(Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(15)
      }),
    )
  })

  it('puts minutes short of a quarter on one day', () => {
    const { beneficiaries } = agreement({
      beneficiaries: [{ collectivityId: 'panges', weeklyMinutes: 100 }],
    })
    expect(agreementWeek({ beneficiaries }).map((slot) => slot.minutes)).toEqual([
      30, 25, 15, 15, 15,
    ])
  })
})

describe('an absence on a day', () => {
  it('is whole where the morning and the afternoon are taken, each with its class', () => {
    const both = [
      absence('2027-01-11', '2027-01-11', 'afternoon', 'leave'),
      absence('2027-01-11', '2027-01-11', 'morning', 'training'),
    ]
    expect(absenceOn(both, 'marie', MONDAY)).toEqual({ part: 'day', kinds: ['training', 'leave'] })
    expect(absenceOn(both.slice(0, 1), 'marie', MONDAY)).toEqual({
      part: 'afternoon',
      kinds: ['leave'],
    })
    expect(absenceOn(both, 'marie', addDays(MONDAY, 1))).toBeNull()
    expect(absenceOn(both, 'luc', MONDAY)).toBeNull()
  })
})

describe('an agent’s day', () => {
  it('is that of the usual week, else a fifth of the weekly duration', () => {
    expect(dayLength(agent(), MONDAY, [usual])).toBe(270)
    expect(dayLength(agent(), day('2027-01-13'), [usual])).toBe(408)
    expect(dayLength(agent(), MONDAY, [])).toBe(408)
    expect(dayLength(agent(), day('2025-12-31'), [])).toBeNull()
  })
})
