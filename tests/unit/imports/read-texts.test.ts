import { describe, expect, it } from 'vitest'
import { guessDates, readImportDay } from '#shared/domain/imports/read-import-day'
import { struckText } from '#shared/domain/imports/struck-text'
import { readClock } from '#shared/domain/imports/read-clock'
import { readImportDuration } from '#shared/domain/imports/read-import-duration'
import { editDistance } from '#shared/kernel/edit-distance'
import { decodeText } from '../../../src-main/imports/decode-text'
import { readCsv } from '../../../src-main/imports/read-csv'

describe('a day in a file', () => {
  it.each([
    ['07/01/2027', 'dmy', '2027-01-07'],
    ['7/1/27', 'dmy', '2027-01-07'],
    ['07.01.2027', 'dmy', '2027-01-07'],
    ['01/07/2027', 'mdy', '2027-01-07'],
    ['2027-01-07', 'mdy', '2027-01-07'],
    ['2027-01-07T08:30:00', 'dmy', '2027-01-07'],
    ['07/01/2027 08:30', 'dmy', '2027-01-07'],
    ['jeudi 7 janvier 2027', 'dmy', '2027-01-07'],
    ['7 janv. 2027', 'dmy', '2027-01-07'],
    ['1er juillet 2027', 'dmy', '2027-07-01'],
    ['07-janv.-27', 'dmy', '2027-01-07'],
    ['7 janvier 27 h', 'dmy', null],
    ['jeu. 07/01/2027', 'dmy', '2027-01-07'],
    ['lun. 07/01/2027', 'dmy', null],
    ['20270107', 'dmy', '2027-01-07'],
    ['Jan 7, 2027', 'dmy', '2027-01-07'],
    ['Mar 2, 2027', 'dmy', '2027-03-02'],
    ['Thu, Jan 7, 2027', 'dmy', null],
    ['2027-01-06T23:30:00Z', 'dmy', '2027-01-07'],
    ['2026-07-06T22:30:00Z', 'dmy', '2026-07-07'],
    ['2026-03-29T00:59:59Z', 'dmy', '2026-03-29'],
    ['31/02/2027', 'dmy', null],
    ['29/02/2027', 'dmy', null],
    ['13/13/2027', 'dmy', null],
    ['07/01/2027 mardi', 'dmy', null],
    ['0/0/0', 'dmy', null],
    ['', 'dmy', null],
    ['46393', 'dmy', null],
    ['\u200E07/\u200E01/\u200E2027', 'dmy', '2027-01-07'],
  ] as const)('%s (%s) is %s', (text, order, day) => {
    expect(readImportDay(text, order)).toBe(day)
  })

  it('tells the order of the dates around it, where one of them can', () => {
    expect(guessDates(['01/02/2027', '01/13/2027'])).toBe('mdy')
    expect(guessDates(['01/02/2027', '13/01/2027'])).toBe('dmy')
    expect(guessDates(['01/02/2027'])).toBeNull()
    expect(guessDates(['2027-01-02'])).toBe('ymd')
    expect(guessDates(['sam. 02/01/2027'])).toBe('dmy')
    expect(guessDates(['mon. 02/01/2027'])).toBe('mdy')
  })
})

describe('a time of day in a file', () => {
  it.each([
    ['8:30', 510],
    ['08:30:59', 510 + 59 / 60],
    ['8h30', 510],
    ['8 h', 480],
    ['02:44:33 PM', 884 + 33 / 60],
    ['12:00:00 AM', 0],
    ['2027-01-05 08:30', 510],
    ['24:00', 1440],
    ['2026-07-01T06:30:00Z', 510],
    ['2026-01-05T08:30:00+01:00', 510],
    ['08:30Z', null],
    ['24:01', null],
    ['8:60', null],
    ['13:00 PM', null],
    ['830', null],
    ['\u200E08:30', 510],
    ['', null],
  ])('%s is %s minutes', (text, minutes) => {
    expect(readClock(text)).toBe(minutes === null ? null : Math.round(minutes * 60))
  })
})

describe('a duration in a file', () => {
  it.each([
    ['1,5', 'hours', { seconds: 5400 }],
    ['1.5', 'hours', { seconds: 5400 }],
    ['0,33', 'hours', { seconds: 1188 }],
    ['2,33333333333333', 'hours', { seconds: 8400 }],
    ['2.33333333333333 h', 'minutes', { seconds: 8400 }],
    ['01:30:20', 'hours', { seconds: 5420 }],
    ['0:15', 'hours', { seconds: 900 }],
    ['1h30', 'minutes', { seconds: 5400 }],
    ['90', 'minutes', { seconds: 5400 }],
    ['8\u200B', 'minutes', { seconds: 480 }],
    ['1 200', 'seconds', { seconds: 1200 }],
    ['90 min', 'hours', { seconds: 5400 }],
    ['1,5 heures', 'minutes', { seconds: 5400 }],
    ['2 hrs', 'minutes', { seconds: 7200 }],
    ['24', 'hours', { seconds: 86_400 }],
    ['0,5', 'days', { days: '0,5 j' }],
    ['1/2j', 'hours', { days: '1/2j' }],
  ] as const)('%s (%s) is %j', (text, unit, duration) => {
    expect(readImportDuration(text, unit)).toEqual({ ok: true, value: duration })
  })

  it.each([
    ['25:00', 'hours', 'importDurationOver24Hours'],
    ['25:00:00', 'hours', 'importDurationOver24Hours'],
    ['99999999', 'hours', 'importDurationOver24Hours'],
    ['1441', 'minutes', 'importDurationOver24Hours'],
    ['-1:30', 'hours', 'importDurationNegative'],
    ['−0,5', 'hours', 'importDurationNegative'],
    ['\u00AD0,5', 'hours', 'importDurationNegative'],
    ['1:75', 'hours', 'importDurationUnreadable'],
    ['beaucoup', 'hours', 'importDurationUnreadable'],
    ['1e5', 'hours', 'importDurationUnreadable'],
    ['1,5,5', 'hours', 'importDurationUnreadable'],
  ] as const)('%s (%s) is refused: %s', (text, unit, code) => {
    const read = readImportDuration(text, unit)
    expect(read.ok ? [] : read.failures.map((failure) => failure.code)).toEqual([code])
  })
})

describe('letters gone astray', () => {
  it.each([
    ['sydicat', 'syndicat', 1],
    ['bonard', 'bonnard', 1],
    ['dupnot', 'dupont', 1],
    ['lery', 'lery', 0],
    ['chanceaux', 'champagny', 3],
  ])('%s is %s but for %i, looked for up to 2', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance)
  })
})

const csv = (bytes: Uint8Array) => {
  const text = decodeText('f.csv', bytes)
  return text.ok ? readCsv('f.csv', text.value) : text
}
const utf8 = (text: string): Buffer => Buffer.from(text)
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const failuresOf = (result: ReturnType<typeof csv>) => (result.ok ? [] : result.failures)

const ROWS = 'Agent;Date;Durée\nHélène;05/01/2027;1,5\n'

describe('the encoding of a text file', () => {
  it.each([
    ['utf-8', utf8(ROWS)],
    ['utf-8-bom', utf8(`\uFEFF${ROWS}`)],
    ['windows-1252', latin(ROWS)],
    ['utf-16le', Buffer.from(`\uFEFF${ROWS}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${ROWS}`, 'utf16le').swap16()],
  ])('%s is told apart and gives the same letters', (encoding, bytes) => {
    const read = csv(bytes)
    expect(read).toMatchObject({
      ok: true,
      value: {
        encoding,
        separator: ';',
        headers: ['Agent', 'Date', 'Durée'],
        rows: [{ line: 2, cells: ['Hélène', '05/01/2027', '1,5'] }],
      },
    })
  })

  it.each([
    ['cut within a letter', Buffer.from(`\uFEFF${ROWS}Lé`, 'utf16le').subarray(0, -1)],
    ['with half of a sign', Buffer.from(`\uFEFF${ROWS}L\uD83D;05/01/2027;1\n`, 'utf16le')],
  ])('that is UTF-16 %s is refused, with the line', (_, bytes) => {
    expect(failuresOf(csv(bytes))).toEqual([{ code: 'importNotText', file: 'f.csv', line: 3 }])
  })

  it('of old Windows has quotes and euros where Latin-1 has nothing', () => {
    const read = csv(latin('Agent;T\xE2che\nH\xE9l\xE8ne;l\x92\xE9tat \x80\n'))
    expect(read.ok && read.value.rows[0]?.cells).toEqual(['Hélène', 'l’état €'])
  })

  it('that changes within the file is refused, with the line', () => {
    const mixed = Buffer.concat([
      utf8(ROWS),
      utf8('Léa;05/01/2027;1\n'),
      latin('Léa;05/01/2027;1\n'),
    ])
    expect(failuresOf(csv(mixed))).toEqual([
      { code: 'importEncodingMixed', file: 'f.csv', line: 4 },
    ])
    const marked = Buffer.concat([utf8('\uFEFFAgent;Date\r\n'), latin('Léa;05/01/2027\r\n')])
    expect(failuresOf(csv(marked))).toEqual([
      { code: 'importEncodingMixed', file: 'f.csv', line: 2 },
    ])
  })

  it.each([
    ['Mac Roman', 'L\x8Ery'],
    ['Mac Roman', 'Besan\x8Don'],
    ['Mac Roman', 'M\x90me nom, H\x8El\x8Fne'],
    ['DOS', 'L\x82ry'],
    ['DOS', 'Hel\x8Ane'],
    ['DOS', 'Fran\x87ois'],
  ])('of %s is refused with the line of the first letter that would be another: %s', (_, name) => {
    expect(failuresOf(csv(latin(`Agent;Date\nAnne;05/01/2027\n${name};05/01/2027\n`)))).toEqual([
      { code: 'importEncodingOther', file: 'f.csv', line: 3 },
    ])
  })

  it('of old Windows has names of other languages, and signs behind words', () => {
    const names = '\x8Ei\x9Eek \x8Akoda c\x9Cur C\x8CUR 5 \x89 Marque\x99 \x82cit\xE9\x91'
    expect(failuresOf(csv(latin(`Agent;T\xE2che\n${names};etc\x85\n`)))).toEqual([])
  })

  it('of a picture or a program is none', () => {
    const bytes = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82])
    expect(failuresOf(csv(bytes))).toMatchObject([{ code: 'importNotText' }])
  })
})

describe('columns', () => {
  it.each([
    [';', 'a;b;c\n1,5;2,5;3\n'],
    [',', 'a,b,c\n1;2,3,4\n'],
    ['\t', 'a\tb\tc\n1,5\t2;5\t3\n'],
    [';', 'sep=;\na;b;c\n1,5;2,5;3\n'],
  ])('parted by %j are found', (separator, text) => {
    expect(csv(utf8(text))).toMatchObject({ ok: true, value: { separator } })
  })

  it('keep quotes, ends of lines within them, and the lines of the file', () => {
    const read = csv(
      utf8('Agent;Tâche;Durée\r\n"Du\r\npont";"a ""b"" c";1\r\n\r\nPaul;5" de pluie;2\r\n'),
    )
    expect(read.ok && read.value.rows).toEqual([
      { line: 2, cells: ['Du\npont', 'a "b" c', '1'] },
      { line: 5, cells: ['Paul', '5" de pluie', '2'] },
    ])
  })

  it('parted by commas have no number that a comma cut in two: its line is refused', () => {
    const read = csv(
      utf8('Agent,Durée,Tâche\nMarie,1,5,Accueil\nPaul,2,"Paie, congés"\nLuc,"2,75",Paie\n'),
    )
    expect(read.ok && read.value.rows.map(({ line, faults = [] }) => [line, ...faults])).toEqual([
      [2, { column: null, code: 'splitNumber', found: '1,5' }],
      [3],
      [4],
    ])
  })

  it.each(['#N/A', '#N/D', '#REF!', '#VALEUR!', '#VALEUR !', '#NOM?', '#DIV/0!', 'Err:502'])(
    'have no error of a spreadsheet as a text: %s',
    (found) => {
      const read = csv(utf8(`Agent;Date;Tâche\nMarie;05/01/2027;${found}\nPaul;05/01/2027;#12\n`))
      expect(read.ok && read.value.rows.map(({ faults }) => faults)).toEqual([
        [{ column: 3, code: 'cellError', found }],
        undefined,
      ])
    },
  )

  it('have what is struck out in a text that was pasted as a workbook has it', () => {
    const struck = struckText('Marie Dupont')
    const read = csv(
      utf8(`Agent;Date;Durée\n${struck};${struckText('05/01/2027')};1\nPaul;05/01/2027;2\n`),
    )
    expect(read.ok && read.value.rows).toEqual([
      {
        line: 2,
        cells: ['Marie Dupont', '05/01/2027', '1'],
        faults: [
          { column: 1, code: 'struck', found: 'Marie Dupont' },
          { column: 2, code: 'struck', found: '05/01/2027' },
        ],
      },
      { line: 3, cells: ['Paul', '05/01/2027', '2'] },
    ])
  })

  it('are numbered in a file without titles', () => {
    const read = csv(utf8('Marie Dupont;05/01/2027;Léry;1,5\n'))
    expect(read.ok && [read.value.headers, read.value.rows.length]).toEqual([
      ['#1', '#2', '#3', '#4'],
      1,
    ])
  })

  it('that never end are refused with their line', () => {
    expect(failuresOf(csv(utf8('a;b\n1;2\n3;"ouvert\n4;5\n')))).toEqual([
      { code: 'importQuoteOpen', file: 'f.csv', line: 3 },
    ])
    expect(failuresOf(csv(utf8(`a;b\n1;2\n3;${'x'.repeat(10_001)}\n`)))).toEqual([
      { code: 'importCellTooLong', file: 'f.csv', line: 3, limit: 10_000 },
    ])
    expect(failuresOf(csv(utf8(`a;b\n${'1;'.repeat(300)}\n`)))).toMatchObject([
      { code: 'importTooManyColumns' },
    ])
    expect(failuresOf(csv(utf8(`a;b\n${'1;2\n'.repeat(200_020)}`)))).toMatchObject([
      { code: 'importTooManyRows', limit: 200_000 },
    ])
  })
})
