import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '#shared/kernel/day'
import { minutes, sumMinutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { daysOf, monthPeriod } from '#shared/kernel/period'
import type { CopyWeekFacts } from '#shared/domain/timesheets/copy-week'
import { copyWeek } from '#shared/domain/timesheets/copy-week'
import { splitBlock, splitByParts } from '#shared/domain/timesheets/split-block'
import { spreadMonth } from '#shared/domain/timesheets/spread-month'
import { suggestSlots } from '#shared/domain/timesheets/suggest-slots'
import type { TimeLine } from '#shared/domain/timesheets/timesheet'
import { timeLineSchema } from '#shared/domain/timesheets/timesheet'
import { weekDays } from '#shared/domain/timesheets/week-days'
import { workingDays } from '#shared/domain/timesheets/working-days'
import { absence, agent, agreement, employer, template } from './planning-facts'

const MONDAY = day('2027-03-22')
const line = (
  on: string,
  collectivityId: string | null,
  length: number,
  more: Partial<TimeLine> = {},
): TimeLine => timeLineSchema.parse({ day: on, collectivityId, minutes: length, task: '', ...more })

const facts = {
  agent: agent(),
  agreements: [agreement()],
  templates: [],
  absences: [],
  collectivities: [employer()],
}

describe('copying last week', () => {
  const source = [
    line('2027-03-22', 'saint-martin', 120, { task: 'Accueil', start: 510 }),
    line('2027-03-23', 'panges', 60, { activity: 'urbanisme' }),
    line('2027-03-24', 'panges', 0),
    line('2027-03-25', null, 30),
  ]
  const copy = (over: Partial<CopyWeekFacts> = {}) =>
    copyWeek({ ...facts, source, days: weekDays(day('2027-04-05')), lines: [], ...over })
  const told = ({ lines, left }: ReturnType<typeof copy>) => [
    ...lines.map(({ day: on, collectivityId }) => `${on.slice(5)} ${collectivityId ?? 'commun'}`),
    ...left.map(({ line: { day: on }, because }) => `${on.slice(5)} ${because}`),
  ]

  it('puts each line on its weekday with its task, activity and hour, but for zeros', () => {
    // Monday 5 April is an ordinary day, Easter was a week before.
    expect(copy().lines).toEqual([
      line('2027-04-05', 'saint-martin', 120, { task: 'Accueil', start: 510 }),
      line('2027-04-06', 'panges', 60, { activity: 'urbanisme' }),
      line('2027-04-08', null, 30),
    ])
    expect(copy().left).toEqual([])
  })

  it('leaves what is there, and days on which nobody serves', () => {
    expect(told(copy({ lines: [line('2027-04-05', 'saint-martin', 15)] }))).toEqual([
      '04-06 panges',
      '04-08 commun',
      '04-05 kept',
    ])
    expect(told(copy({ days: weekDays(day('2027-03-29')) }))).toEqual([
      '03-30 panges',
      '04-01 commun',
      '03-29 holiday',
    ])
    expect(told(copy({ absences: [absence('2027-04-06', '2027-04-06', 'morning')] }))).toEqual([
      '04-05 saint-martin',
      '04-08 commun',
      '04-06 absent',
    ])
    const ending = agreement({ period: { from: '2027-01-01', to: '2027-04-05' } })
    expect(told(copy({ agreements: [ending] }))).toEqual([
      '04-05 saint-martin',
      '04-06 outsideAgreement',
      '04-08 outsideAgreement',
    ])
    expect(told(copy({ agent: agent({ workPeriods: [] }) }))).toEqual([
      '04-05 notEmployed',
      '04-06 notEmployed',
      '04-08 notEmployed',
    ])
  })
})

describe('splitting a block', () => {
  const weights = (...list: readonly number[]) =>
    list.map((weight, at) => ({ collectivityId: `c${String(at)}`, weight }))
  const lengths = (answer: ReturnType<typeof splitBlock>) =>
    answer.ok ? answer.value.map((part) => `${part.collectivityId} ${String(part.minutes)}`) : []

  it('follows the key and adds up by the largest remainder', () => {
    // 7 h over contracted weeks of 12 h, 9 h and 6 h: 420 x 12/27 = 186.67, 140, 93.33.
    expect(lengths(splitBlock(minutes(420), weights(720, 540, 360)))).toEqual([
      'c0 187',
      'c1 140',
      'c2 93',
    ])
  })

  it('leaves out who receives nothing', () => {
    expect(lengths(splitBlock(minutes(60), weights(0, 1)))).toEqual(['c1 60'])
  })

  it('splits by percentages that make a whole, and says what they make otherwise', () => {
    expect(lengths(splitByParts(minutes(100), weights(333_333, 333_333, 333_334)))).toEqual([
      'c0 33',
      'c1 33',
      'c2 34',
    ])
    expect(splitByParts(minutes(100), weights(500_000, 400_000))).toEqual({
      ok: false,
      failures: [{ code: 'percentsNotWhole', found: 900_000 }],
    })
  })

  it('is refused where nothing weighs', () => {
    const refused = { ok: false, failures: [{ code: 'nothingWeighs' }] }
    expect(splitBlock(minutes(60), weights(0, 0))).toEqual(refused)
    expect(splitBlock(minutes(0), weights(0, 0))).toEqual(refused)
    expect(splitBlock(minutes(60), [])).toEqual(refused)
  })

  it('always adds up to the block', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1440 }),
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 60 }),
        (block, list) => {
          fc.pre(list.some((weight) => weight > 0))
          const answer = splitBlock(minutes(block), weights(...list))
          expect(answer.ok && sumMinutes(answer.value.map((part) => part.minutes))).toBe(block)
        },
      ),
    )
  })
})

describe('the days on which an agent can serve a body', () => {
  const march = daysOf(monthPeriod(month('2027-03')))
  const on = (over: Partial<Parameters<typeof workingDays>[0]> = {}) =>
    workingDays({ ...facts, days: march, ...over }, 'panges').map(
      ({ day: at, length }) => `${at.slice(8)}:${String(length)}`,
    )

  it('are Monday to Friday but for holidays, each a fifth of the week', () => {
    // Twenty-three weekdays, less Easter Monday the 29th.
    expect(on()).toHaveLength(22)
    expect(on()).not.toContain('29:408')
    expect(on()[0]).toBe('01:408')
  })

  it('are those of the usual week in force, with their length', () => {
    const saturdays = template([
      [6, 540, 180, 'panges'],
      [1, 540, 240, 'saint-martin'],
    ])
    expect(on({ templates: [saturdays] })).toEqual([
      '01:240',
      '06:180',
      '08:240',
      '13:180',
      '15:240',
      '20:180',
      '22:240',
      '27:180',
    ])
  })

  it('leave out absences and count half days half', () => {
    const away = [
      absence('2027-03-01', '2027-03-26'),
      absence('2027-03-31', '2027-03-31', 'afternoon'),
    ]
    expect(on({ absences: away })).toEqual(['30:408', '31:204'])
  })

  it('leave out days without an agreement or a work period', () => {
    const ending = agreement({ period: { from: '2027-01-01', to: '2027-03-02' } })
    expect(on({ agreements: [ending] })).toEqual(['01:408', '02:408'])
    expect(on({ agent: agent({ workPeriods: [] }) })).toEqual([])
  })
})

describe('spreading a month’s total', () => {
  const days = (...lengths: readonly number[]) =>
    lengths.map((length, at) => ({ day: addDays(MONDAY, at), length: minutes(length) }))
  const spread = (
    total: number,
    of = days(420, 420, 210, 420, 420),
    done: readonly number[] = [],
  ) =>
    spreadMonth(
      minutes(total),
      of,
      done.map((length, at) => ({ day: addDays(MONDAY, at), minutes: minutes(length) })),
    )
  const lengths = (answer: ReturnType<typeof spread>) =>
    answer.ok ? answer.value.map((share) => share.minutes) : answer.failures

  it('follows the length of the days, in quarters of an hour', () => {
    expect(lengths(spread(540))).toEqual([120, 120, 60, 120, 120])
  })

  it('serves fewer days where there are fewer quarters', () => {
    expect(lengths(spread(45))).toEqual([15, 15, 15])
    expect(lengths(spread(7))).toEqual([7])
  })

  it('keeps days that hold something already, and makes the total with them', () => {
    expect(lengths(spread(540, undefined, [180]))).toEqual([105, 45, 105, 105])
    expect(lengths(spread(180, undefined, [180]))).toEqual([])
    expect(lengths(spread(179, undefined, [180]))).toEqual([{ code: 'lessThanDone', done: 180 }])
  })

  it('is refused where no day is left', () => {
    expect(lengths(spread(60, []))).toEqual([{ code: 'noWorkingDay' }])
    expect(lengths(spread(60, days(420), [30]))).toEqual([{ code: 'noWorkingDay' }])
    expect(lengths(spread(7, []))).toEqual([{ code: 'noWorkingDay' }])
  })

  it('always makes the total, to the minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 15_000 }),
        fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 31 }),
        (total, list) => {
          const answer = spread(total, days(...list))
          expect(answer.ok && sumMinutes(answer.value.map((share) => share.minutes))).toBe(total)
        },
      ),
    )
  })
})

describe('the usual week that past weeks show', () => {
  const four = (after: number, body: string | null, list: readonly number[], start?: number) =>
    list.flatMap((length, week) =>
      length === 0
        ? []
        : [
            line(addDays(MONDAY, 7 * week + after), body, length, {
              ...(start === undefined ? {} : { start }),
            }),
          ],
    )
  const told = (lines: readonly TimeLine[]) =>
    suggestSlots(lines).map(
      ({ weekday, start, minutes: length, collectivityId, activity }) =>
        `${String(weekday)} ${start === null ? '—' : String(start)} ${collectivityId ?? 'commun'} ${String(length)} ${activity}`,
    )

  it('holds what came in half of the weeks or more, at its most frequent length', () => {
    const lines = [
      ...four(0, 'saint-martin', [120, 150, 120, 90]),
      ...four(0, 'panges', [60, 0, 0, 60]),
      ...four(0, 'léry', [60, 0, 0, 0]),
      ...four(2, null, [30, 45, 45, 30], 840),
    ]
    expect(told(lines)).toEqual(['1 — panges 60 ', '1 — saint-martin 120 ', '3 840 commun 30 '])
  })

  it('learns nothing from weeks without hours on that weekday', () => {
    expect(told(four(1, 'panges', [60, 0, 0, 0]))).toEqual(['2 — panges 60 '])
  })

  it('tells activities apart', () => {
    const urbanism = four(0, 'panges', [60, 60, 60, 60]).map((each) => ({
      ...each,
      activity: 'urbanisme',
    }))
    expect(told([...urbanism, ...four(0, 'panges', [30, 30, 30, 30])])).toHaveLength(2)
    expect(told(urbanism)).toEqual(['1 — panges 60 urbanisme'])
  })
})
