import { describe, expect, it } from 'vitest'
import { addDays, day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { foreseenCells } from '#shared/domain/timesheets/foreseen'
import type { TimeLine } from '#shared/domain/timesheets/timesheet'
import { timesheetSchema } from '#shared/domain/timesheets/timesheet'
import type { WeekCheckFacts } from '#shared/domain/timesheets/week-checks'
import { weekChecks } from '#shared/domain/timesheets/week-checks'
import { weekDays } from '#shared/domain/timesheets/week-days'
import { checkSentence } from '#shared/wording/check-sentence'
import { translator } from '#shared/wording/translator'
import { absence, agent, agreement, employer, template } from './planning-facts'

const MONDAY = day('2027-01-11')
const days = weekDays(MONDAY)

/** A line of the week: days after Monday, body, minutes, perhaps the hour it begins. */
const line = (
  after: number,
  collectivityId: string | null,
  length: number,
  start?: number,
): TimeLine => {
  const on = addDays(MONDAY, after)
  const raw = { day: on, collectivityId, minutes: length, task: '' }
  const lines = [start === undefined ? raw : { ...raw, start }]
  const [made] = timesheetSchema.parse({ agentId: 'marie', month: on.slice(0, 7), lines }).lines
  if (made === undefined) throw new Error('no line')
  return made
}

const names: Record<string, string> = { 'saint-martin': 'Saint-Martin', panges: 'Panges' }
const nameOf = (id: string | null): string => (id === null ? 'Temps commun' : (names[id] ?? id))

/** The checks as people read them: which day, whether it blocks, the sentence. */
const found = (over: Partial<WeekCheckFacts> = {}): readonly string[] => {
  const facts = {
    agent: agent(),
    days,
    agreements: [agreement()],
    templates: [],
    absences: [],
    collectivities: [employer()],
    lines: [],
    foreseen: [],
    ...over,
  }
  return weekChecks(facts).map((check) =>
    [
      ...(check.day === null ? [] : [check.day.slice(8)]),
      ...(check.blocking ? ['BLOQUE'] : []),
      checkSentence(check, translator('fr'), nameOf).replaceAll('\u00A0', ' '),
    ].join(' '),
  )
}

describe('checks of a week', () => {
  it('say nothing of an ordinary week', () => {
    expect(found({ lines: [line(0, 'saint-martin', 600), line(1, null, 60)] })).toEqual([])
  })

  it('count a day over 10 h with what is still foreseen, and not with what was confirmed as nothing', () => {
    const templates = [template([[4, null, 180, 'panges']])]
    const foreseen = foreseenCells({
      agent: agent(),
      days,
      agreements: [agreement()],
      templates,
      absences: [],
      collectivities: [employer()],
    })
    const lines = [line(3, 'saint-martin', 450)]
    expect(found({ lines, templates, foreseen })).toEqual([
      '14 10 h 30 dans la journée : le plafond est de 10 h.',
    ])
    expect(found({ lines: [...lines, line(3, 'panges', 0)], templates, foreseen })).toEqual([])
  })

  it('tell a week over the agent’s quota, and over 48 h instead', () => {
    const full = [0, 1, 2, 3].map((after) => line(after, 'saint-martin', 510))
    expect(found({ lines: full })).toEqual([])
    expect(found({ lines: [...full, line(4, 'panges', 1)] })).toEqual([
      '34 h 01 dans la semaine, pour une durée de travail de 34 h.',
    ])
    const huge = [0, 1, 2, 3, 4].map((after) => line(after, 'saint-martin', 577))
    expect(found({ lines: huge })).toEqual(['48 h 05 dans la semaine : le plafond est de 48 h.'])
  })

  it('count each week of a month by itself', () => {
    const twoWeeks = [...days, ...weekDays(addDays(MONDAY, 7))]
    const lines = [0, 1, 2, 3, 7, 8, 9, 10].map((after) => line(after, 'saint-martin', 510))
    expect(found({ days: twoWeeks, lines })).toEqual([])
  })

  it('stop hours that no agreement in force covers', () => {
    const ended = agreement({ period: { from: '2027-01-01', to: '2027-01-12' } })
    expect(
      found({ agreements: [ended], lines: [line(1, 'panges', 60), line(2, 'panges', 60)] }),
    ).toEqual([
      '13 BLOQUE La convention 2024-07 avec Panges n’est pas en vigueur ce jour-là : ces heures ne peuvent pas être confirmées.',
    ])
    expect(found({ lines: [line(0, 'léry', 60)] })).toEqual([
      '11 BLOQUE Aucune convention en vigueur ne couvre léry ce jour-là : ces heures ne peuvent pas être confirmées.',
    ])
  })

  it('stop hours of an agent without a work period', () => {
    const gone = agent({ workPeriods: [] })
    expect(found({ agent: gone, lines: [line(0, 'panges', 60)] })).toEqual([
      '11 BLOQUE L’agent n’a pas de temps de travail ce jour-là : ces heures ne peuvent pas être confirmées.',
    ])
  })

  it('tell hours of an absent agent, but not the common time of a training day', () => {
    const away = [absence('2027-01-11', '2027-01-12', 'day', 'training')]
    expect(
      found({
        absences: away,
        lines: [line(0, 'panges', 60), line(1, null, 60), line(2, 'panges', 60)],
      }),
    ).toEqual(['11 Absence la journée (formation), et Panges compte des heures.'])
  })

  it('tell hours in the half day of an absence, by their hour or by how many they are', () => {
    const absences = [absence('2027-01-11', '2027-01-11', 'morning')]
    expect(found({ absences, lines: [line(0, 'panges', 60, 510)] })).toEqual([
      '11 Absence le matin (congé), et Panges compte des heures.',
    ])
    expect(found({ absences, lines: [line(0, 'panges', 60, 840)] })).toEqual([])
    expect(found({ absences, lines: [line(0, 'panges', 204)] })).toEqual([])
    expect(found({ absences, lines: [line(0, 'panges', 205)] })).toHaveLength(1)
  })

  it('tell a piece of both half days where it is more than what is left of the day', () => {
    const absences = [absence('2027-01-11', '2027-01-11', 'afternoon')]
    expect(found({ absences, lines: [line(0, 'panges', 330, 540)] })).toEqual([
      '11 Absence l’après-midi (congé), et Panges compte des heures.',
    ])
    expect(found({ absences, lines: [line(0, 'panges', 270, 540)] })).toEqual([])
  })

  it('tell hours on a public holiday', () => {
    const easter = weekDays(day('2027-03-29'))
    expect(found({ days: easter, lines: [line(77, 'panges', 60)] })).toEqual([
      '29 Lundi de Pâques est férié, et Panges compte des heures.',
    ])
  })

  it('tell pieces of a day that overlap, also inside a longer one', () => {
    const lines = [
      line(0, 'saint-martin', 240, 510),
      line(0, 'panges', 30, 600),
      line(0, null, 60, 720),
    ]
    expect(found({ lines })).toEqual([
      '11 Panges chevauche Saint-Martin (début 8 h 30) pendant 0 h 30.',
      '11 Temps commun chevauche Saint-Martin (début 8 h 30) pendant 0 h 30.',
    ])
    expect(
      found({ lines: [line(0, 'saint-martin', 90, 510), line(0, 'panges', 30, 600)] }),
    ).toEqual([])
  })

  it('tell a body beyond its contracted year, in weeks that serve it', () => {
    const years = new Map([
      ['panges', { year: 2027, done: minutes(10_500), contracted: minutes(10_440) }],
      ['saint-martin', { year: 2027, done: minutes(10_440), contracted: minutes(10_440) }],
    ])
    const lines = [line(0, 'saint-martin', 60)]
    expect(found({ years, lines })).toEqual([])
    expect(found({ years, lines: [...lines, line(0, 'panges', 60)] })).toEqual([
      'Panges a reçu 175 h en 2027, pour 174 h prévues.',
    ])
  })

  it('ask nothing of lines of zero minutes', () => {
    expect(
      found({ lines: [line(0, 'léry', 0)], absences: [absence('2027-01-11', '2027-01-11')] }),
    ).toEqual([])
  })
})
