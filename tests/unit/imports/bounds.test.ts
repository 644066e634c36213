import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { readImportBytes } from '../../../src-main/imports/read-import'
import { openDocument } from './open-document'
import { workbookParts } from './workbook'

const read = (text: string) => readImportBytes('heures', Buffer.from(text), day('2027-01-14'))

describe('a file that would take memory or time without bounds', () => {
  it('is refused when one line is nothing but separators', async () => {
    expect(await read(','.repeat(300_000))).toMatchObject({
      failures: [{ code: 'importTooManyColumns' }],
    })
  })

  it('is refused when its lines hold more cells than any year of hours', async () => {
    const line = `${'a;'.repeat(199)}a\n`
    expect(await read(line.repeat(30_100))).toMatchObject({
      failures: [{ code: 'importTooManyCells', limit: 6_000_000 }],
    })
  })

  it('is refused when the sheets of a workbook hold as many together, repeated or not', async () => {
    const started = performance.now()
    const cells =
      '<table:table-cell table:number-columns-repeated="40" office:value-type="float" office:value="1"/>'
    const rows = `<table:table-row table:number-rows-repeated="80000">${cells}</table:table-row>`
    const refused = {
      failures: [{ code: 'importTooManyCells', file: 'heures', limit: 6_000_000 }],
    }
    const sheets = openDocument({ Mars: [rows], Avril: [rows] })
    expect(await readImportBytes('heures', sheets, day('2027-01-14'))).toEqual({
      ok: false,
      ...refused,
    })
    const one = openDocument({ Mars: [rows.replace('80000', '2000')] })
    expect(await readImportBytes('heures', one, day('2027-01-14'))).toMatchObject({ ok: true })
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('has empty cells at the end of its lines left out, however many lines there are', async () => {
    const result = await read(
      `Agent;Date;Heures\n${`Marie;2026-03-02;1${';'.repeat(190)}\n`.repeat(31_600)}`,
    )
    expect(result).toMatchObject({ value: { headers: ['Agent', 'Date', 'Heures'] } })
  })

  it('has its last lines read after any number of empty ones', async () => {
    const result = await read(
      `Agent,Date,Heures\n${`${','.repeat(200)}\n`.repeat(250_000)}Marie,2026-03-02,7\n`,
    )
    expect(result).toMatchObject({
      value: { rows: [{ line: 250_002, cells: ['Marie', '2026-03-02', '7'] }] },
    })
    expect(await read(`Agent;Date\n${'\n'.repeat(250_000)}Marie;2026-03-02\n`)).toMatchObject({
      value: { rows: [{ line: 250_002 }] },
    })
  })

  it('has lines beyond their limit refused', async () => {
    expect(await read(`Agent;Date\n${'Marie;2026-03-02\n'.repeat(200_030)}`)).toMatchObject({
      failures: [{ code: 'importTooManyRows', limit: 200_000 }],
    })
  })

  it('has no columns before the first one counted, whatever a workbook says of those it hides', async () => {
    const parts = workbookParts([
      ['Agent', 'Date', 'Heures'],
      ['Marie', '2026-03-02', 7],
    ])
    const sheet = 'xl/worksheets/sheet1.xml'
    const columns = '<cols><col min="-20000000" max="1" hidden="1"/></cols><sheetData>'
    const markup = strFromU8(parts[sheet] ?? new Uint8Array()).replace('<sheetData>', columns)
    const bytes = zipSync({ ...parts, [sheet]: strToU8(markup) })
    expect(
      await readImportBytes('heures.xlsx', Buffer.from(bytes), day('2027-01-14')),
    ).toMatchObject({ value: { rows: [{ cells: ['Marie', '2026-03-02', '7'] }] } })
  })

  it('has the repetitions of a calendar unfolded up to a number, and the others refused by their names', async () => {
    // From 1990 on, a rule that counts has each of its days tried; 30 February never comes.
    const events = Array.from({ length: 2400 }, (_, at) =>
      [
        'BEGIN:VEVENT',
        `UID:${String(at)}`,
        'DTSTART:19900101T090000',
        'DTEND:19900101T100000',
        'RRULE:FREQ=DAILY;COUNT=5;BYMONTH=2;BYMONTHDAY=30',
        `SUMMARY:Série ${String(at)}`,
        'END:VEVENT',
      ].join('\n'),
    )
    const weekly = [
      'BEGIN:VEVENT',
      'UID:weekly',
      'DTSTART:20270104T090000',
      'DTEND:20270104T100000',
      'RRULE:FREQ=WEEKLY',
      'SUMMARY:Permanence',
      'END:VEVENT',
    ].join('\n')
    const calendar = (...list: readonly string[]): string =>
      `BEGIN:VCALENDAR\nVERSION:2.0\n${list.join('\n')}\nEND:VCALENDAR\n`
    const result = await read(calendar(weekly, ...events))
    if (!result.ok || !('events' in result.value)) throw new Error('not read')
    const refused = result.value.events.filter(({ fault }) => fault?.code === 'tooManyRepetitions')
    expect(refused.length).toBeGreaterThan(100)
    expect(refused.at(-1)?.fault?.found).toBe('Série 2399')
    expect(result.value.events.filter(({ summary }) => summary === 'Permanence')).toHaveLength(6)
  })
})
