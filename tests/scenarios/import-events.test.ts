import { describe, expect, it } from 'vitest'
import { fileRemarks } from '#shared/wording/file-remarks'
import { translator } from '#shared/wording/translator'
import { calendar, event, kept, refused, WEEKLY } from './calendar-file'
import { keep, open, rehearse, valley } from './import-desk'
import { well } from './office'

const HOUR = ['DTSTART:20260302T090000', 'DTEND:20260302T100000'] as const

describe('an event that a file has twice', () => {
  const version = (stamp: string, day: string): readonly string[] =>
    event('UID:1', stamp, `DTSTART:${day}T090000`, `DTEND:${day}T100000`, 'SUMMARY:Commune A')

  it.each(['LAST-MODIFIED', 'DTSTAMP'])('counts as it was last, by %s', async (stamp) => {
    const text = calendar(
      version(`${stamp}:20260205T120000Z`, '20260303'),
      version(`${stamp}:20260201T120000Z`, '20260302'),
    )
    expect(await kept(text)).toEqual(['Marie 2026-03-03 A 60'])
    const { table } = well(await open(valley(), text, null, 'agenda.ics'))
    expect(table.eventsLeftOut).toEqual([{ line: 10, found: 'Commune A', why: 'twice' }])
  })

  it('counts once where both are the same, and twice where nothing says which is the last', async () => {
    const [one, other] = ['20260302', '20260303'].map((day) =>
      version('DTSTAMP:20260201T120000Z', day),
    )
    expect(await kept(calendar(one ?? [], one ?? []))).toEqual(['Marie 2026-03-02 A 60'])
    expect(await kept(calendar(one ?? [], other ?? []))).toHaveLength(2)
  })

  it('counts for each person whose calendar has it', async () => {
    const marie = calendar(version('SEQUENCE:0', '20260302'))
    const paul = calendar(version('SEQUENCE:1', '20260302')).replace('Marie', 'Paul')
    expect(await kept(`${marie}\n${paul}`)).toEqual([
      'Marie 2026-03-02 A 60',
      'Paul 2026-03-02 A 60',
    ])
  })
})

describe('a series in universal time that begins on the next day in Paris', () => {
  const series = (rule: string): string =>
    calendar(
      event(
        'UID:1',
        'DTSTART:20260302T230000Z',
        'DURATION:PT1H',
        `RRULE:${rule}`,
        'SUMMARY:Commune A',
      ),
    )

  it.each(['FREQ=WEEKLY;BYDAY=MO;COUNT=3', 'FREQ=MONTHLY;COUNT=3'])(
    'is refused where its rule names days, which are those of universal time: %s',
    async (rule) => {
      expect(await kept(series(rule))).toEqual([])
      expect(await refused(series(rule))).toHaveLength(1)
    },
  )

  it('repeats each week from its own day on', async () => {
    expect(await kept(series('FREQ=WEEKLY;COUNT=2'))).toEqual([
      'Marie 2026-03-03 A 60',
      'Marie 2026-03-10 A 60',
    ])
  })
})

describe('a meeting of two people, in the calendar of each', () => {
  const both = ['Marie', 'Paul'].map(
    (name) => `ATTENDEE;CN=${name} Dupont:mailto:${name.toLowerCase()}.dupont@x.fr`,
  )
  const meeting = (sequence: number, hour: number, ...lines: readonly string[]) =>
    calendar(
      event(
        'UID:1',
        `SEQUENCE:${String(sequence)}`,
        `DTSTART:20260302T${String(hour)}0000`,
        `DTEND:20260302T${String(hour + 1)}0000`,
        'SUMMARY:Commune A',
        ...both,
        ...lines,
      ),
    )
  const ofPaul = (text: string): string => text.replace('X-WR-CALNAME:Marie', 'X-WR-CALNAME:Paul')

  it('counts once for each, and its other copy is named', async () => {
    const text = [meeting(0, 14), ofPaul(meeting(0, 14))].join('\n')
    expect(await kept(text)).toEqual(['Marie 2026-03-02 A 60', 'Paul 2026-03-02 A 60'])
    const office = valley()
    const file = well(await open(office, text, null, 'agenda.ics'))
    const remarks = fileRemarks(file.table, await rehearse(office, file), translator('fr'))
    expect(remarks.map((remark) => remark.replaceAll('\u00A0', ' '))).toEqual([
      'Un événement est aussi dans un autre agenda, et compte une fois : « Commune A » (ligne 15).',
    ])
  })

  it('counts as its later copy has it, also where that one moves an occurrence', async () => {
    expect(await kept([meeting(0, 14), ofPaul(meeting(1, 15))].join('\n'))).toEqual([
      'Marie 2026-03-02 A 60',
      'Paul 2026-03-02 A 60',
    ])
    const series = meeting(0, 14, 'RRULE:FREQ=DAILY;COUNT=2')
    const moved = meeting(1, 15, 'RECURRENCE-ID:20260303T140000').replaceAll('0302T', '0304T')
    expect(await kept([series, ofPaul(series), ofPaul(moved)].join('\n'))).toEqual([
      'Marie 2026-03-02 A 60',
      'Marie 2026-03-04 A 60',
      'Paul 2026-03-02 A 60',
      'Paul 2026-03-04 A 60',
    ])
  })
})

describe('a series that goes on after the last day that is read', () => {
  it.each([
    ['FREQ=MONTHLY', 1],
    ['FREQ=MONTHLY;UNTIL=20270301T100000Z', 1],
    // How some programs write that there is no end.
    ['FREQ=MONTHLY;UNTIL=99991231T235959Z', 1],
    ['FREQ=MONTHLY;COUNT=4', 1],
    ['FREQ=MONTHLY;COUNT=3', 0],
    ['FREQ=MONTHLY;UNTIL=20270214T000000Z', 0],
  ])('is named: %s', async (rule, count) => {
    const office = valley()
    const text = calendar(
      event(
        'UID:1',
        'DTSTART:20261201T090000',
        'DTEND:20261201T100000',
        `RRULE:${rule}`,
        'SUMMARY:Commune A',
      ),
    )
    const file = well(await open(office, text, null, 'agenda.ics'))
    const remarks = fileRemarks(file.table, await rehearse(office, file), translator('fr'))
    expect(remarks.map((remark) => remark.replaceAll('\u00A0', ' '))).toEqual(
      count === 0
        ? []
        : [
            'Un événement se répète après le 14 février 2027, dernier jour lu : « Commune A » (ligne 3). Ce qui suit n’est pas dans cet import.',
          ],
    )
  })
})

it('an event of year 0 is refused by its line, and the others may enter', async () => {
  const odd = event('UID:1', 'DTSTART:00000101T003000Z', 'DURATION:PT1H', 'SUMMARY:Commune A')
  const text = calendar(odd, event(...WEEKLY.with(0, 'UID:2')))
  expect(await refused(text)).toEqual(['3 refused importEventNoStart @null Commune A'])
  expect(await kept(text)).toHaveLength(4)
})

describe('an event without length', () => {
  const reminder = calendar(
    event('UID:1', 'DTSTART:20260302T110000', 'DTEND:20260302T110000', 'SUMMARY:Commune A'),
  )

  it('is left out and named, and the hours that are kept stay', async () => {
    const office = valley()
    well(await keep(office, well(await open(office, calendar(event(...WEEKLY)), null, 'a.ics'))))
    const file = well(await open(office, reminder, null, 'agenda.ics'))
    const told = await rehearse(office, file)
    expect(told.lines).toEqual([])
    const remarks = fileRemarks(file.table, told, translator('fr'))
    expect(remarks.map((remark) => remark.replaceAll('\u00A0', ' '))).toEqual([
      'Un événement sans durée n’est pas compté : « Commune A » (ligne 3).',
    ])
  })
})

describe('an event without a beginning that can be read', () => {
  it.each(['DTSTART:demain', 'DTSTART:20260302T250000', 'X-NOTHING:1'])(
    'is refused by its line, and the others may enter: %s',
    async (start) => {
      const bad = event('UID:9', start, 'DTEND:20260302T100000', 'SUMMARY:Commune A')
      const text = calendar(bad, event(...WEEKLY))
      expect(await refused(text)).toEqual(['3 refused importEventNoStart @null Commune A'])
      expect(await kept(text)).toHaveLength(4)
    },
  )
})

it.each([
  ['DTSTART:20260302T000000', 'DTEND:20260303T000000'],
  ['DTSTART;TZID=Europe/Paris:20260329T000000', 'DTEND;TZID=Europe/Paris:20260330T000000'],
  ['DTSTART:20260301T230000Z', 'DTEND:20260304T230000Z'],
  ['DTSTART:20260302T000000', 'DTEND:20260302T235900'],
  ['DTSTART:20260302T000000', 'DURATION:P1D'],
])('from midnight to midnight, an event is one of whole days: %s', async (...times) => {
  const text = calendar(event('UID:1', ...times, 'SUMMARY:Commune A'))
  expect(await kept(text)).toEqual([])
  expect((await refused(text))[0]).toBe('3 refused importAllDay @null Commune A')
})

it.each([
  ['STATUS:TENTATIVE', 'Commune A', 'importEventTentative'],
  ['X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE', 'Commune A', 'importEventTentative'],
  ['STATUS:CONFIRMED', 'Commune A - annulé', 'importEventCancelled'],
  ['STATUS:CONFIRMED', 'Commune A (reporté)', 'importEventCancelled'],
  ['STATUS:CONFIRMED', 'Annulée : Commune A', 'importEventCancelled'],
  ['STATUS:CONFIRMED', 'Canceled: Commune A', 'importEventCancelled'],
])('an event is refused that is not confirmed or said to be cancelled: %s, %s', async (...its) => {
  const [status, title, code] = its
  const text = calendar(event('UID:1', ...HOUR, status, `SUMMARY:${title}`))
  expect(await kept(text)).toEqual([])
  expect(await refused(text)).toContain(`3 refused ${code} @null ${title}`)
})

it.each(['non annulé', 'mandats annulés', 'report de crédits', 'annulation de titres'])(
  'an event that is confirmed counts, whose title names %s',
  async (task) => {
    const text = calendar(
      event('UID:1', ...HOUR, 'STATUS:CONFIRMED', `SUMMARY:Commune A : ${task}`),
    )
    expect(await kept(text)).toEqual([`Marie 2026-03-02 A 60 ${task}`])
  },
)

it('a message that cancels a meeting counts none of its hours, and takes the meeting back beside its invitation', async () => {
  const invited = calendar(event('UID:1', ...HOUR, 'SUMMARY:Commune A'))
  const cancelled = calendar(event('UID:1', 'SEQUENCE:1', ...HOUR, 'SUMMARY:Commune A')).replace(
    'BEGIN:VEVENT',
    'METHOD:CANCEL\r\nBEGIN:VEVENT',
  )
  const other = event('UID:2', ...HOUR, 'SUMMARY:Commune B')
  expect(await kept(invited)).toEqual(['Marie 2026-03-02 A 60'])
  expect(await kept(`${cancelled}\n${calendar(other)}`)).toEqual(['Marie 2026-03-02 B 60'])
  expect(await kept(`${invited}\n${cancelled}\n${calendar(other)}`)).toEqual([
    'Marie 2026-03-02 B 60',
  ])
})

it.each(['Réunion du comité', 'Dossier nº 3 – côté mairie', 'Paiement de 12 € à l’accueil 😀'])(
  'an event keeps the letters that a program has cut between two lines, as it folds them by their bytes: %s',
  async (task) => {
    const bytes = Buffer.from(calendar(event('UID:1', ...HOUR, `SUMMARY:Commune A : ${task}`)))
    const from = bytes.indexOf('SUMMARY')
    const within = [...bytes.keys()].filter((at) => at > from && ((bytes[at] ?? 0) & 0xc0) === 0x80)
    for (const at of within) {
      const folded = [bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)]
      expect(await kept(Buffer.concat(folded))).toEqual([`Marie 2026-03-02 A 60 ${task}`])
    }
  },
)
