import { describe, expect, it } from 'vitest'
import { calendar, event, kept, refused, WEEKLY } from './calendar-file'
import { fates, open, rehearse, valley } from './import-desk'
import { well } from './office'

describe('a series in a calendar', () => {
  it('loses an occurrence that is cancelled', async () => {
    const cancelled = event(
      'UID:1',
      'RECURRENCE-ID:20260309T090000',
      'DTSTART:20260309T090000',
      'DTEND:20260309T100000',
      'STATUS:CANCELLED',
      'SUMMARY:Commune A',
    )
    expect(await kept(calendar(event(...WEEKLY), cancelled))).toEqual([
      'Marie 2026-03-02 A 60',
      'Marie 2026-03-16 A 60',
      'Marie 2026-03-23 A 60',
    ])
  })

  it('whose later occurrences are changed together is refused from there on, and read before', async () => {
    const moved = event(
      'UID:1',
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260316T090000',
      'DTSTART:20260316T140000',
      'DTEND:20260316T160000',
      'SUMMARY:Commune A',
    )
    const text = calendar(event(...WEEKLY), moved)
    expect(await kept(text)).toEqual(['Marie 2026-03-02 A 60', 'Marie 2026-03-09 A 60'])
    expect(await refused(text)).toHaveLength(2)
  })

  it('may be days alone, without a rule, each at its own time', async () => {
    expect(
      await kept(
        calendar(
          event(
            'UID:1',
            'DTSTART:20260302T090000',
            'DTEND:20260302T100000',
            'RDATE:20260304T230000,20260306T090000',
            'SUMMARY:Commune A',
          ),
        ),
      ),
    ).toEqual(['Marie 2026-03-02 A 60', 'Marie 2026-03-04 A 60', 'Marie 2026-03-06 A 60'])
  })

  it.each([
    // A calendar that is cut in two ends the first part a second before the other begins, or at midnight.
    ['20260316T075959Z', 2],
    ['20260316T000000Z', 2],
    ['20260316T085959', 2],
    ['20260316T080000Z', 3],
    ['20260316', 3],
  ])('until %s ends before an occurrence that begins later', async (until, count) => {
    const weekly = event(
      'UID:1',
      'DTSTART;TZID=Europe/Paris:20260302T090000',
      'DTEND;TZID=Europe/Paris:20260302T100000',
      `RRULE:FREQ=WEEKLY;UNTIL=${until}`,
      'SUMMARY:Commune A',
    )
    expect(await kept(calendar(weekly))).toHaveLength(count)
  })

  it.each([
    'RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:le 9 mars',
    'RRULE:FREQ=YEARLY;BYDAY=1MO',
    'RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO',
  ])('is refused where its rule can’t be followed: %s', async (rule) => {
    const series = WEEKLY.map((line) => (line.startsWith('RRULE') ? rule : line))
    expect(await refused(calendar(event(...series)))).toEqual([
      '3 refused importRecurrence @null Commune A',
    ])
  })

  it('is read from two years before, and said to be where it began earlier', async () => {
    const old = WEEKLY.map((line) => line.replace('20260302', '20240304').replace(';COUNT=4', ''))
    const office = valley()
    const { table } = well(await open(office, calendar(event(...old)), null, 'agenda.ics'))
    expect(table.rows[0]?.cells).toContain('2025-01-13')
    expect(table.eventsLeftOut).toEqual([
      { line: 3, found: 'Commune A', why: 'before', from: '2025-01-13' },
      { line: 3, found: 'Commune A', why: 'after', to: '2027-02-14' },
    ])
  })

  it('counts the last version of an event that the file has twice', async () => {
    const version = (sequence: number, end: string): readonly string[] =>
      event(
        'UID:1',
        `SEQUENCE:${String(sequence)}`,
        'DTSTART:20260302T090000',
        `DTEND:20260302T${end}0000`,
        'SUMMARY:Commune A',
      )
    expect(await kept(calendar(version(2, '12'), version(1, '10')))).toEqual([
      'Marie 2026-03-02 A 180',
    ])
  })
})

describe('who an event counts for', () => {
  const meeting = (...people: readonly string[]): string =>
    calendar(
      event(
        'UID:1',
        'DTSTART:20260302T090000',
        'DTEND:20260302T100000',
        'SUMMARY:Commune A',
        'ORGANIZER;CN=Paul Dupont:mailto:paul.dupont@x.fr',
        ...people,
      ),
    )

  it('is none who declined', async () => {
    const marie = 'ATTENDEE;PARTSTAT=DECLINED;CN=Marie Dupont:mailto:marie.dupont@x.fr'
    const paul = 'ATTENDEE;PARTSTAT=ACCEPTED;CN=Paul Dupont:mailto:paul.dupont@x.fr'
    expect(await kept(meeting(marie, paul))).toEqual(['Paul 2026-03-02 A 60'])
    const file = await open(valley(), meeting(marie), null, 'agenda.ics')
    expect(file.ok ? file.value.table.rows : []).toEqual([])
  })

  it('is the organizer too, in a calendar of their own: programs list only the others as attendees', async () => {
    const paul = 'ATTENDEE;PARTSTAT=ACCEPTED;CN=Paul Dupont:mailto:paul.dupont@x.fr'
    const own = 'ORGANIZER;CN=Marie Dupont:mailto:marie.dupont@x.fr'
    const others = meeting(paul)
    expect(await kept(others)).toEqual(['Paul 2026-03-02 A 60'])
    expect(await kept(others.replace(/ORGANIZER.*/, own))).toEqual([
      'Paul 2026-03-02 A 60',
      'Marie 2026-03-02 A 60',
    ])
  })
})

describe('the clock of an event', () => {
  const shift = (start: string, end: string): string =>
    calendar(event('UID:1', `DTSTART${start}`, `DTEND${end}`, 'SUMMARY:Commune A'))

  it.each([
    // The night on which clocks go back lasts for an hour more, the one on which they go forward for an hour less.
    [
      ';TZID=Europe/Paris:20261024T220000',
      ';TZID=Europe/Paris:20261025T060000',
      '2026-10',
      ['Marie 2026-10-24 A 120', 'Marie 2026-10-25 A 420'],
    ],
    [
      ':20260328T220000',
      ':20260329T060000',
      '2026-03',
      ['Marie 2026-03-28 A 120', 'Marie 2026-03-29 A 300'],
    ],
    [
      ';TZID=Etc/UTC:20260302T230000',
      ';TZID=Etc/UTC:20260303T000000',
      '2026-03',
      ['Marie 2026-03-03 A 60'],
    ],
    [
      ';TZID=Europe/London:20260302T090000',
      ';TZID=Europe/Paris:20260302T110000',
      '2026-03',
      ['Marie 2026-03-02 A 60'],
    ],
    [
      ';TZID=America/Martinique:20260302T090000',
      ';TZID=America/Martinique:20260302T110000',
      '2026-03',
      ['Marie 2026-03-02 A 120'],
    ],
    ...[
      '/freeassociation.sourceforge.net/Europe/Paris',
      '"(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris"',
      'Romance Standard Time',
      'Europe/Brussels',
    ].map((zone): [string, string, string, string[]] => [
      `;TZID=${zone}:20261024T220000`,
      `;TZID=${zone}:20261025T060000`,
      '2026-10',
      ['Marie 2026-10-24 A 120', 'Marie 2026-10-25 A 420'],
    ]),
    [':20260302T090059', ':20260302T091030', '2026-03', ['Marie 2026-03-02 A 10']],
  ])('from %s to %s', async (start, end, month, lines) => {
    expect(await kept(shift(start, end), month)).toEqual(lines)
  })

  it('is refused where it ends before it begins, or in a zone that is not known', async () => {
    expect(await refused(shift(':20260302T090000', ':20260302T080000'))).toEqual([
      '3 refused importEndBeforeStart @null Commune A',
    ])
    expect(await refused(shift(':20260302T090000', ';TZID=Nowhere:20260302T100000'))).toEqual([
      '3 refused importZoneUnknown @null Commune A',
    ])
  })
})

describe('the body of an event', () => {
  it('is its place or its category where the mapping says so', async () => {
    const office = valley()
    const text = calendar(
      event(
        'UID:1',
        'DTSTART:20260302T090000',
        'DTEND:20260302T100000',
        'SUMMARY:Budget',
        'LOCATION:Commune A',
        'CATEGORIES:Commune B',
      ),
    )
    const file = well(await open(office, text, null, 'agenda.ics'))
    for (const [place, body] of [
      ['place', 'A'],
      ['category', 'B'],
    ] as const) {
      const columns = { ...file.mapping.columns, collectivity: place, task: 'title' }
      const { lines } = await rehearse(office, { ...file, mapping: { ...file.mapping, columns } })
      expect(lines).toMatchObject([{ status: 'added', collectivityId: body }])
    }
  })
})

describe('an event with a beginning and no end', () => {
  it('is refused for that, also where entries of the whole day count', async () => {
    const text = calendar(event('UID:1', 'DTSTART:20260303T090000', 'SUMMARY:Commune A'))
    const office = valley()
    const file = well(await open(office, text, null, 'agenda.ics'))
    const counted = { ...file, mapping: { ...file.mapping, allDay: 'days' as const } }
    for (const each of [file, counted])
      expect(fates(await rehearse(office, each))).toEqual([
        '3 refused importEventNoEnd @null Commune A',
      ])
  })
})

describe('a calendar with one bad line', () => {
  it('names it by its line, and offers the other events', async () => {
    const good = event(
      'UID:2',
      'DTSTART:20260302T090000',
      'DTEND:20260302T100000',
      'SUMMARY:Commune A',
    )
    const bad = event('UID:1', 'DTSTART:20260303T090000', 'no line of a calendar', 'SUMMARY:B')
    const text = calendar(bad, good)
    expect(await refused(text)).toEqual(['6 refused importEventBroken @null no line of a calendar'])
    expect(await kept(text)).toEqual(['Marie 2026-03-02 A 60'])
  })
})
