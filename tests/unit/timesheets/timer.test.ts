import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import type { Timer } from '#shared/domain/timesheets/timer'
import {
  answered,
  NO_TIMER,
  seen,
  started,
  timerStateSchema,
} from '#shared/domain/timesheets/timer'
import type { LocalCalendar } from '#shared/domain/timesheets/timer-choices'
import { readTimer } from '#shared/domain/timesheets/timer-choices'

const PLACE = { agentId: 'marie', collectivityId: 'AIG' }

/** A calendar at so many hours from UTC. */
const at = (hours: number): LocalCalendar => ({
  dayOf: (instant) => day(new Date(instant + hours * 3_600_000).toISOString().slice(0, 10)),
  startOf: (of) => Date.parse(`${of}T00:00:00Z`) - hours * 3_600_000,
})

const clock = (time: string): string => `2027-01-${time.length > 5 ? time : `12T${time}`}:00.000Z`

function running(from: string): Timer {
  const { running: timer } = started(NO_TIMER, PLACE, clock(from))
  if (timer === null) throw new Error('It does not run')
  return timer
}

/** The choices as "kind: day minutes, day minutes". */
const choices = (timer: Timer, now: string, calendar = at(0)): readonly string[] =>
  readTimer(timer, clock(now), calendar).choices.map(
    ({ kind, lines }) =>
      `${kind}: ${lines.map((line) => `${line.day.slice(8)} ${String(line.minutes)}`).join(', ')}`,
  )

/** Someone at the computer, at each of these times. */
const present = (timer: Timer, ...times: readonly string[]): Timer =>
  times.reduce((known, time) => seen(known, clock(time)), timer)

/** A timer with a sign of somebody every five minutes. */
function busy(timer: Timer, until: string): Timer {
  let known = timer
  for (let now = Date.parse(timer.seenAt); now <= Date.parse(clock(until)); now += 300_000)
    known = seen(known, new Date(now).toISOString())
  return known
}

describe('a timer', () => {
  it('counts from its start, to the nearest minute', () => {
    expect(choices(busy(running('09:00'), '10:30'), '10:30')).toEqual(['all: 12 90'])
    const timer = running('09:00')
    const read = readTimer(timer, '2027-01-12T09:01:29.000Z', at(0))
    expect(read.choices[0]?.lines).toEqual([{ day: '2027-01-12', minutes: 1 }])
    expect(read).toMatchObject({ elapsed: 89_000, overnight: false, away: null })
  })

  it('counts for a minute at least', () => {
    expect(choices(running('09:00'), '09:00')).toEqual(['all: 12 1'])
  })

  it('that runs for two months with breaks is still found by the next start', () => {
    let timer = running('09:00')
    const hour = (count: number): string =>
      new Date(Date.parse(clock('09:00')) + count * 3_600_000).toISOString()
    for (let count = 1; count <= 1440; count += 1) timer = seen(timer, hour(count))
    expect(timerStateSchema.safeParse({ running: timer, recent: [] }).success).toBe(true)
    expect(readTimer(timer, hour(1440), at(0)).away?.to).toBe(hour(1440))
  })

  it('is cut at midnight of the place, not of Greenwich', () => {
    const timer = busy(running('22:30'), '13T00:15')
    expect(choices(timer, '13T00:15', at(0))).toEqual(['all: 12 90, 13 15'])
    expect(choices(timer, '13T00:15', at(1))).toEqual(['all: 12 30, 13 75'])
    expect(readTimer(timer, clock('13T00:15'), at(0)).overnight).toBe(true)
  })

  it('holds no more than 24 h a day, even on the longest day of the year', () => {
    const longest: LocalCalendar = {
      ...at(0),
      startOf: (of) => Date.parse(`${of}T00:00:00Z`) + (of > '2027-01-12' ? 3_600_000 : 0),
      dayOf: () => day('2027-01-12'),
    }
    const timer = busy(running('00:00'), '13T01:00')
    expect(choices(timer, '13T01:00', longest)).toEqual(['all: 12 1440'])
  })

  it('does not run backwards when the clock is set back', () => {
    expect(choices(running('09:00'), '08:00')).toEqual(['all: 12 1'])
    expect(seen(running('09:00'), clock('08:00'))).toEqual(running('09:00'))
  })
})

describe('a timer that nobody watched', () => {
  it('asks nothing of a short absence', () => {
    expect(present(running('09:00'), '09:09').gaps).toEqual([])
  })

  it('offers what there was without an absence, before it, or all', () => {
    const timer = busy(present(running('09:00'), '09:05', '09:30'), '10:00')
    expect(choices(timer, '10:00')).toEqual(['all: 12 60', 'withoutAway: 12 35', 'untilAway: 12 5'])
    expect(readTimer(timer, clock('10:00'), at(0)).away).toEqual({
      from: clock('09:05'),
      to: clock('09:30'),
    })
  })

  it('offers no third way where nothing was done after the absence', () => {
    expect(choices(present(running('09:00'), '09:05', '12:00'), '12:00')).toEqual([
      'all: 12 180',
      'untilAway: 12 5',
    ])
  })

  it('forgotten for a night, offers the evening alone', () => {
    const timer = seen(busy(running('16:00'), '17:30'), clock('13T08:00'))
    expect(choices(timer, '13T08:00')).toEqual(['all: 12 480, 13 480', 'untilAway: 12 90'])
  })

  it('leaves out what was said not to count, from then on', () => {
    const back = present(running('09:00'), '09:05', '09:30')
    const without = busy(answered(back, false), '10:00')
    expect(choices(without, '10:00')).toEqual(['all: 12 35'])
    expect(readTimer(without, clock('10:00'), at(0)).elapsed).toBe(35 * 60_000)
    expect(choices(busy(answered(back, true), '10:00'), '10:00')).toEqual(['all: 12 60'])
  })

  it('never proposes more than all of it, and splits days without losing a minute', () => {
    const minute = fc.integer({ min: 0, max: 4000 })
    fc.assert(
      fc.property(
        fc.array(minute, { minLength: 1 }),
        fc.integer({ min: -12, max: 14 }),
        (ms, zone) => {
          const start = Date.parse(clock('00:00'))
          const signs = [...ms].sort((a, b) => a - b).map((m) => new Date(start + m * 60_000))
          const timer = signs.reduce(
            (known, sign) => seen(known, sign.toISOString()),
            running('00:00'),
          )
          const read = readTimer(timer, timer.seenAt, at(zone))
          const sum = (kind: string): number =>
            (read.choices.find((choice) => choice.kind === kind) ?? { lines: [] }).lines.reduce(
              (total, line) => total + line.minutes,
              0,
            )
          const all = sum('all')
          expect(all).toBe(Math.max(1, read.elapsed / 60_000))
          expect(Math.max(sum('withoutAway'), sum('untilAway'))).toBeLessThanOrEqual(all)
        },
      ),
    )
  })
})

describe('what is remembered of timers', () => {
  it('is the last five places, the latest first, each once', () => {
    const places = ['AIG', 'BLI', 'CHA', 'DAR', 'ECH', 'FRA', 'BLI']
    const state = places.reduce(
      (known, collectivityId) =>
        started(known, { agentId: 'marie', collectivityId }, clock('09:00')),
      NO_TIMER,
    )
    expect(state.recent.map(({ collectivityId }) => collectivityId)).toEqual([
      'BLI',
      'FRA',
      'ECH',
      'DAR',
      'CHA',
    ])
    expect(timerStateSchema.safeParse(state).success).toBe(true)
  })
})
