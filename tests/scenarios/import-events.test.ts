import { describe, expect, it } from 'vitest'
import { fileRemarks } from '#shared/wording/file-remarks'
import { translator } from '#shared/wording/translator'
import { calendar, event, kept, refused, WEEKLY } from './calendar-file'
import { keep, open, rehearse, valley } from './import-desk'
import { well } from './office'

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

describe('a series that goes on after the last day that is read', () => {
  it.each([
    ['FREQ=MONTHLY', 1],
    ['FREQ=MONTHLY;UNTIL=20270301T100000Z', 1],
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
    const remarks = fileRemarks(file.table, await rehearse(office, file), [], translator('fr'))
    expect(remarks.map((remark) => remark.replaceAll('\u00A0', ' '))).toEqual(
      count === 0
        ? []
        : [
            'Un événement se répète après le 14 février 2027, dernier jour lu : « Commune A » (ligne 3). Ce qui suit n’est pas dans cet import.',
          ],
    )
  })
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
    const remarks = fileRemarks(file.table, told, [], translator('fr'))
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
