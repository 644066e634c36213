import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { TimeLine, Timesheet } from '#shared/domain/timesheets/timesheet'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { hoursCalendar } from '#shared/wording/hours-calendar'
import { translator } from '#shared/wording/translator'
import { agentAtWork } from '../costs/agent-at-work'

const agent = agentAtWork(['2020-01-01', null, 35])

const line = (on: string, length: number, more: Partial<TimeLine> = {}): TimeLine => ({
  day: day(on),
  collectivityId: 'oigny',
  minutes: minutes(length),
  task: 'Dossier de Mme Martin',
  ...more,
})

const sheet = (of: string, ...lines: readonly TimeLine[]): Timesheet => ({
  agentId: 'marie',
  month: month(of),
  lines: [...lines],
})

const written = (sheets: readonly Timesheet[], today = '2027-01-15'): string =>
  hoursCalendar(
    {
      agent,
      called: 'Marie Dupont',
      year: 2026,
      sheets,
      nameOf: () => 'Oigny, Val; Seine',
      today: day(today),
    },
    translator('fr'),
  )

/** The events of a calendar, as a program that reads calendars sees them. */
function eventsIn(text: string): readonly ICAL.Event[] {
  const parsed: unknown = ICAL.parse(text)
  if (!Array.isArray(parsed)) throw new Error('not a calendar')
  const calendar = new ICAL.Component(parsed)
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('the hours of an agent as a calendar', () => {
  it('hold the body and the duration of each, and neither tasks nor other years', () => {
    const text = written([
      sheet('2025-12', line('2025-12-31', 60)),
      sheet('2026-01', line('2026-01-05', 150), line('2026-01-06', 0)),
    ])
    const [event, ...more] = eventsIn(text)
    expect(more).toEqual([])
    expect(event?.summary.replaceAll('\u00A0', ' ')).toBe('Oigny, Val; Seine : 2 h 30')
    expect(event?.startDate.isDate).toBe(true)
    expect(event?.startDate.toString()).toBe('2026-01-05')
    expect(text).not.toContain('Martin')
    expect(text).not.toContain('M1')
  })

  it('begin at the hour of Paris and last exactly as long, also where clocks change', () => {
    const text = written([
      sheet('2026-03', line('2026-03-29', 180, { start: 60 })),
      sheet('2026-07', line('2026-07-06', 90, { start: 540 })),
      sheet('2026-10', line('2026-10-25', 180, { start: 60 })),
    ])
    const found = eventsIn(text).map(({ startDate, endDate }) => [
      startDate.toJSDate().toISOString(),
      endDate.toJSDate().getTime() - startDate.toJSDate().getTime(),
    ])
    expect(found.map(([start]) => start)).toEqual([
      '2026-03-29T00:00:00.000Z',
      '2026-07-06T07:00:00.000Z',
      '2026-10-24T23:00:00.000Z',
    ])
    expect(text).toContain('DURATION:PT3H0M')
    expect(text).toContain('DTSTART;TZID=Europe/Paris:20260706T090000')
  })

  it('bear the same identifier each time, another one for each line, and none that says whose they are', () => {
    const sheets = [
      sheet('2026-01', line('2026-01-05', 60), line('2026-01-05', 30, { activity: 'urbanisme' })),
    ]
    const uids = (text: string) => eventsIn(text).map(({ uid }) => uid)
    const longer = sheets.map((one) => ({
      ...one,
      lines: one.lines.map((each) => ({ ...each, minutes: minutes(45) })),
    }))
    expect(uids(written(longer, '2027-02-01'))).toEqual(uids(written(sheets)))
    expect(new Set(uids(written(sheets))).size).toBe(2)
    expect(uids(written(sheets)).join()).not.toMatch(/marie|oigny/)
  })

  it('are written in lines of 75 bytes at most that end as the standard says', () => {
    const text = hoursCalendar(
      {
        agent,
        called: 'Marie Dupont',
        year: 2026,
        sheets: [sheet('2026-01', line('2026-01-05', 60))],
        nameOf: () => 'Communauté de communes des Forêts, Seine et Suzon à l’été '.repeat(3),
        today: day('2027-01-15'),
      },
      translator('fr'),
    )
    const lines = text.split('\r\n')
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const one of lines) expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(75)
    expect(eventsIn(text)[0]?.summary).toContain('Forêts, Seine et Suzon à l’été Communauté')
  })

  it.each(['\r', '\n', '\r\n', '\u0085', '\u0000', '\u000B'])(
    'hold no other event that the name of a body brings: %j',
    (end) => {
      const brought = ['Oigny', 'END:VEVENT', 'BEGIN:VEVENT', 'SUMMARY:Brought'].join(end)
      const sheets = [sheet('2026-01', line('2026-01-05', 60))]
      const asked = {
        agent,
        called: 'Marie Dupont',
        year: 2026,
        sheets,
        nameOf: () => brought,
        today: day('2027-01-15'),
      }
      const lines = hoursCalendar(asked, translator('fr')).split(/[\r\n\u0085\v]+/)
      expect(lines.filter((one) => one === 'BEGIN:VEVENT')).toHaveLength(1)
      expect(lines.join('')).not.toContain('\u0000')
    },
  )
})
