import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src-main/imports/read-workbook'
import type { TestCell } from './workbook'
import { workbook, workbookParts } from './workbook'

const TITLES = ['Agent', 'Date', 'Collectivité', 'Durée']

const read = async (bytes: Buffer) => readWorkbook('heures.xlsx', bytes)

async function table(rows: readonly (readonly TestCell[])[], how = {}) {
  const result = await read(workbook(rows, how))
  if (!result.ok) throw new Error(JSON.stringify(result.failures))
  return result.value
}

/** A workbook with these rows as they are. */
const sheetOf = (rows: string): Buffer =>
  Buffer.from(
    zipSync({
      ...workbookParts([TITLES]),
      'xl/worksheets/sheet1.xml': new TextEncoder().encode(
        `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
      ),
    }),
  )

async function refusal(bytes: Buffer) {
  const result = await read(bytes)
  return result.ok ? [] : result.failures
}

describe('a workbook', () => {
  it('gives numbers that it shows in percent as percents, whatever the others of their column', async () => {
    const percent = (value: number) => ({ value, style: 'percent' as const })
    const { rows } = await table([
      ['Commune', 'Quotité'],
      ['Oigny', percent(0.334)],
      ['Léry', percent(1)],
      ['Bligny', percent(-0.05)],
      ['Dijon', percent(0.123456)],
      ['Ahuy', 37.5],
      ['Daix', { value: 12.5, style: 'worded' }],
    ])
    expect(rows.map(({ cells }) => cells[1])).toEqual([
      '33.4 %',
      '100 %',
      '-5 %',
      '12.3456 %',
      '37.5',
      '12.5',
    ])
  })

  it('gives dates as days, times and durations as hours and minutes, numbers in plain decimals', async () => {
    const { headers, rows } = await table([
      TITLES,
      [
        'Marie Dupont',
        { value: 46_393, style: 'date' },
        'Léry',
        { value: 0.0625, style: 'duration' },
      ],
      ['Marie Dupont', { value: 46_393.354166667, style: 'date' }, 'Léry', 1.3333333333333333],
      ['Marie Dupont', '05/01/2027', 'Léry', { value: 1.0416666666667, style: 'duration' }],
      ['Total', null, null, { value: 66.9583333333333, style: 'duration' }],
    ])
    expect(headers).toEqual(TITLES)
    expect(rows).toEqual([
      { line: 2, cells: ['Marie Dupont', '2027-01-06', 'Léry', '1:30:00'] },
      { line: 3, cells: ['Marie Dupont', '2027-01-06 08:30', 'Léry', '1.333333333'] },
      { line: 4, cells: ['Marie Dupont', '05/01/2027', 'Léry', '25:00:00'] },
      { line: 5, cells: ['Total', '', '', '1607:00:00'] },
    ])
  })

  it.each(['1', 'true'])(
    'that counts its days from 1904 (%s) means the same days',
    async (from1904) => {
      const day = { value: 46_393 - 1462, style: 'date' } as const
      const time = { value: 0.0625, style: 'duration' } as const
      const { rows } = await table([TITLES, ['Marie Dupont', day, 'Léry', time]], { from1904 })
      expect(rows[0]?.cells).toEqual(['Marie Dupont', '2027-01-06', 'Léry', '1:30:00'])
    },
  )

  it('marks formulas and errors where they stand, and keeps the numbers of its rows', async () => {
    const { rows } = await table([
      TITLES,
      [null, null, null, null],
      ['Marie Dupont', '05/01/2027', 'Léry', { value: 3, formula: 'SUM(A1:A2)' }],
      ['Marie Dupont', '05/01/2027', { value: '#REF!', error: true }, 3],
      ['Marie', '05/01/2027', 'Léry', { value: '#N/A', formula: 'VLOOKUP(A1)', error: true }],
    ])
    expect(rows.map(({ line, faults }) => [line, faults])).toEqual([
      [3, [{ column: 4, code: 'savedResult', found: 'D3' }]],
      [4, [{ column: 3, code: 'cellError', found: '#REF!' }]],
      [5, [{ column: 4, code: 'cellError', found: '#N/A' }]],
    ])
  })

  it('has no saved value in a formula whose value is empty, unless that is a text', async () => {
    const cells = ['<v></v>', '<v/>', '<v xml:space="preserve"></v>']
    const rows = [
      ...cells.map((value) => `<c><f>A1</f>${value}</c>`),
      '<c t="str"><f>A1</f><v></v></c>',
    ]
    const titles = TITLES.map((title) => `<c t="inlineStr"><is><t>${title}</t></is></c>`).join('')
    const line = `<c t="inlineStr"><is><t>Marie</t></is></c>${rows.join('')}`
    const read = await readWorkbook('h.xlsx', sheetOf(`<row>${titles}</row><row>${line}</row>`))
    if (!read.ok) throw new Error(JSON.stringify(read.failures))
    expect(read.value.rows[0]?.faults?.map(({ column, code }) => [column, code])).toEqual([
      [2, 'formula'],
      [3, 'formula'],
      [4, 'formula'],
      [5, 'savedResult'],
    ])
  })

  it('may leave out the places of its rows and cells', async () => {
    const xml =
      '<row><c t="inlineStr"><is><t>A</t></is></c><c t="inlineStr"><is><t>B</t></is></c><c t="inlineStr"><is><t>C</t></is></c></row><row/><row spans="1:3"><c><v>1</v></c><c/><c><f>1+1</f><v>2</v></c></row><row r="9"><c r="B9"><v>4</v></c><c><v>5</v></c></row>'
    const result = await read(sheetOf(xml))
    expect(result.ok ? result.value.rows : result.failures).toEqual([
      { line: 3, cells: ['1', '', '2'], faults: [{ column: 3, code: 'savedResult', found: 'C3' }] },
      { line: 9, cells: ['', '4', '5'] },
    ])
  })

  it('may have dates in the ISO form, which no zone moves', async () => {
    const dated = (value: string) => `<c t="d"><v>${value}</v></c>`
    const xml = `<row>${['A', 'B', 'C', 'D'].map((title) => `<c t="inlineStr"><is><t>${title}</t></is></c>`).join('')}</row><row>${['2027-01-06', '2027-01-06T08:30:00', '2027-01-06T00:00:00.000Z', '08:30:00'].map(dated).join('')}</row>`
    const result = await read(sheetOf(xml))
    expect(result.ok ? result.value.rows[0]?.cells : result.failures).toEqual([
      '2027-01-06',
      '2027-01-06 08:30',
      '2027-01-06',
      '8:30:00',
    ])
  })

  it('may begin with a heading above its titles', async () => {
    const { headers, rows } = await table([
      ['Heures du service'],
      [null],
      TITLES,
      ['Marie Dupont', '05/01/2027', 'Léry', 3],
    ])
    expect([headers, rows.length, rows[0]?.line]).toEqual([TITLES, 1, 4])
  })
})

describe('raised text in a cell of a workbook', () => {
  const run = (text: string, isRaised = false): string =>
    `<r><rPr>${isRaised ? '<vertAlign val="superscript"/>' : ''}<sz val="10"/></rPr><t xml:space="preserve">${text}</t></r>`

  it.each([
    ['125', '1', '125'],
    ['1 250,00 €', '(2)', '1 250,00 €'],
    ['7 h', '2', '7 h'],
    ['7 h', '(12)', '7 h'],
    ['7h', '30', '7h30'],
    ['Traitement', '1', 'Traitement'],
    ['Surface en m', '2', 'Surface en m2'],
    ['1', 'er', '1er'],
    ['', '12', '12'],
  ])('%s with %s above the line is %s', async (plain, raised, seen) => {
    const text = `${plain === '' ? '' : run(plain)}${run(raised, true)}`
    const cells = `<c r="A2" t="inlineStr"><is>${text}</is></c><c r="B2" t="s"><v>0</v></c>`
    const parts = workbookParts([TITLES])
    const encoded = (xml: string): Uint8Array => new TextEncoder().encode(xml)
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    const relations = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels'])
    const result = await read(
      Buffer.from(
        zipSync({
          ...parts,
          'xl/_rels/workbook.xml.rels': encoded(
            relations.replace(
              '</Relationships>',
              '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
            ),
          ),
          'xl/sharedStrings.xml': encoded(`<sst ${main}><si>${text}</si></sst>`),
          'xl/worksheets/sheet1.xml': encoded(
            `<worksheet ${main}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Agent</t></is></c><c r="B1" t="inlineStr"><is><t>Durée</t></is></c></row><row r="2">${cells}</row></sheetData></worksheet>`,
          ),
        }),
      ),
    )
    expect(result.ok && result.value.rows.map((row) => row.cells)).toEqual([[seen, seen]])
  })
})

describe('a workbook that can’t be taken', () => {
  const good = workbook([TITLES, ['Marie Dupont', '05/01/2027', 'Léry', 3]])

  it('is refused wherever it is cut', async () => {
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
      expect(await refusal(good.subarray(0, Math.floor(good.length * part)))).toEqual([
        { code: 'importBroken', file: 'heures.xlsx' },
      ])
  })

  it('is refused before it unpacks to something enormous, whatever it declares', async () => {
    const parts = workbookParts([TITLES])
    const path = 'xl/worksheets/sheet1.xml'
    const sheet = new Uint8Array(20_000_000)
    const bomb = Buffer.from(zipSync({ ...parts, [path]: sheet }, { level: 1 }))
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refusal(bomb)).toMatchObject([{ code: 'importDense' }])
    const declaring = (size: number): Buffer => {
      const told = Buffer.from(bomb)
      told.writeUInt32LE(size, told.lastIndexOf(path) - 46 + 24)
      return told
    }
    expect(await refusal(declaring(300_000_000))).toEqual([
      { code: 'importBomb', file: 'heures.xlsx', megabytes: 301, limit: 256 },
    ])
    // The directory lies about the size: what comes out is measured.
    expect(await refusal(declaring(5000))).toMatchObject([{ code: 'importDense' }])
  })

  it('is refused when a row or a column lies far away: reading it would fill the memory', async () => {
    const parts = workbookParts([TITLES])
    const far = (place: string, row: string) =>
      Buffer.from(
        zipSync({
          ...parts,
          'xl/worksheets/sheet1.xml': new TextEncoder().encode(
            `<worksheet><sheetData><row r="${row}"><c r="${place}"><v>1</v></c></row></sheetData></worksheet>`,
          ),
        }),
      )
    expect(await refusal(far('XFD1', '1'))).toMatchObject([{ code: 'importTooManyColumns' }])
    expect(await refusal(far('A1048576', '1048576'))).toMatchObject([{ code: 'importTooManyRows' }])
    expect(await refusal(far('A9999999', '9999999'))).toMatchObject([{ code: 'importBroken' }])
  })

  it('is refused without rows', async () => {
    expect(await refusal(workbook([TITLES]))).toMatchObject([{ code: 'importEmpty' }])
    expect(await refusal(workbook([]))).toMatchObject([{ code: 'importEmpty' }])
  })
})
