import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src-main/imports/read-workbook'
import {
  openDocument,
  openDocumentContent,
  openDocumentOf,
  type OpenCell,
  type OpenRow,
} from './open-document'

const TITLES = ['Agent', 'Date', 'Collectivité', 'Durée']
const LINE = ['Marie Dupont', '05/01/2027', 'Léry', 3]

async function table(rows: readonly OpenRow[]) {
  const result = await readWorkbook('heures.ods', openDocument({ Heures: rows }))
  if (!result.ok) throw new Error(JSON.stringify(result.failures))
  return result.value
}

const cellsOf = async (...cells: readonly OpenCell[]) =>
  (await table([['A', 'B', 'C', 'D'], cells])).rows[0]?.cells

async function refusal(bytes: Buffer) {
  const result = await readWorkbook('heures.ods', bytes)
  return result.ok ? [] : result.failures
}

describe('an OpenDocument spreadsheet', () => {
  it('gives the values of its cells, and not how they are shown', async () => {
    expect(
      await cellsOf(
        { type: 'date', value: '2027-01-06', shown: '06/01/27' },
        { type: 'date', value: '2027-01-06T08:30:00', shown: '06/01/27 08:30' },
        { type: 'time', value: 'PT08H30M00S', shown: '08:30' },
        { type: 'time', value: 'PT25H00M05S', shown: '25:00' },
      ),
    ).toEqual(['2027-01-06', '2027-01-06 08:30', '8:30:00', '25:00:05'])
    expect(
      await cellsOf(
        { type: 'currency', value: '1912.85', shown: '1 912,85 €' },
        { type: 'percentage', value: '0.125', shown: '12,5 %' },
        { type: 'float', value: '1.3333333333333333', shown: '1,33' },
        { type: 'boolean', value: 'true', shown: 'VRAI' },
      ),
    ).toEqual(['1912.85', '12.5 %', '1.333333333', 'true'])
  })

  it('gives texts with their spaces and lines, without the notes beside them', async () => {
    expect(
      await cellsOf(
        {
          markup:
            '<table:table-cell office:value-type="string"><office:annotation><text:p>à revoir</text:p></office:annotation><text:p>Marie<text:s/><text:span>Dupont</text:span></text:p><text:p>&#233;tat&amp;civil</text:p></table:table-cell>',
        },
        { markup: '<table:table-cell office:value-type="string" office:string-value="Léry"/>' },
        { markup: '<table:covered-table-cell><text:p>caché</text:p></table:covered-table-cell>' },
        'fin',
      ),
    ).toEqual(['Marie Dupont\nétat&civil', 'Léry', '', 'fin'])
  })

  it('repeats what is repeated, and keeps the numbers of its rows', async () => {
    const empty =
      '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    const twice =
      '<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="2"/></table:table-row>'
    const { rows } = await table([TITLES, empty, twice, [{ type: 'float', value: '7', times: 4 }]])
    expect(rows).toEqual([
      { line: 5, cells: ['x', '', '', '2'] },
      { line: 6, cells: ['x', '', '', '2'] },
      { line: 7, cells: ['7', '7', '7', '7'] },
    ])
  })

  it('marks formulas and errors where they stand', async () => {
    const { rows } = await table([
      TITLES,
      ['Marie', '', '', { type: 'float', value: '3', formula: 'of:=SUM([.A1:.A2])' }],
      ['Marie', '', { type: 'string', value: '', shown: '#REF!', error: true }, 3],
    ])
    expect(rows.map(({ line, faults }) => [line, faults])).toEqual([
      [2, [{ column: 4, code: 'savedResult', found: 'D2' }]],
      [3, [{ column: 3, code: 'cellError', found: '#REF!' }]],
    ])
  })

  it('has its first sheet read', async () => {
    const result = await readWorkbook(
      'heures.ods',
      openDocument({ Mars: [TITLES, LINE], Avril: [['Autre', 'Titre', 'Trois'], LINE, LINE] }),
    )
    expect(result).toMatchObject({ value: { format: 'ods', headers: TITLES } })
  })
})

describe('raised text in a cell of an OpenDocument spreadsheet', () => {
  it.each([
    ['125', '1', '125'],
    ['7 h', '2', '7 h'],
    ['7 h', '(12)', '7 h'],
    ['7h', '30', '7h30'],
    ['Surface en m', '2', 'Surface en m2'],
    ['1', 'er', '1er'],
  ])('%s with %s above the line is %s', async (plain, raised, seen) => {
    const markup = `<table:table-cell office:value-type="string"><text:p>${plain}<text:span text:style-name="T2"><text:span>${raised}</text:span></text:span></text:p></table:table-cell>`
    const content = openDocumentContent({
      Heures: [
        ['Agent', 'Durée'],
        ['Marie', { markup }],
      ],
    })
    for (const position of ['super 58%', '33% 58%']) {
      const styles = `<office:automatic-styles><style:style style:name="T2" style:family="text"><style:text-properties fo:color="#000" style:text-position="${position}"/></style:style></office:automatic-styles><office:body>`
      const bytes = openDocumentOf(content.replace('<office:body>', styles))
      const read = await readWorkbook('heures.ods', bytes)
      expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual([['Marie', seen]])
    }
  })
})

describe('an OpenDocument spreadsheet that can’t be taken', () => {
  it('is refused wherever it is cut, and where its markup is broken', async () => {
    const good = openDocument({ Heures: [TITLES, LINE] })
    for (const part of [0.1, 0.5, 0.9])
      expect(await refusal(good.subarray(0, Math.floor(good.length * part)))).toMatchObject([
        { code: 'importBroken' },
      ])
    const content = openDocumentContent({ Heures: [TITLES, LINE] })
    const broken = [
      content.slice(0, -40),
      content.replace('</table:table-row>', ''),
      content.replace('<office:body>', '<!DOCTYPE x [<!ENTITY a "aaaa">]><office:body>'),
      '<office:document-content/>',
      '',
    ]
    for (const text of broken)
      expect(await refusal(openDocumentOf(text))).toMatchObject([{ code: 'importBroken' }])
  })

  it('is refused with a password', async () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'
    expect(await refusal(openDocumentOf('??', manifest))).toMatchObject([
      { code: 'importEncrypted' },
    ])
  })

  it('is refused before it unpacks to something enormous', async () => {
    expect(await refusal(openDocumentOf(new Uint8Array(20_000_000).fill(32)))).toMatchObject([
      { code: 'importDense' },
    ])
  })

  it('is refused when what it repeats is too long or too wide, without being written out', async () => {
    const started = performance.now()
    const far = (times: number, cell: string) =>
      openDocument({
        Heures: [
          `<table:table-row table:number-rows-repeated="${String(times)}">${cell}</table:table-row>`,
        ],
      })
    const one = '<table:table-cell office:value-type="float" office:value="1"/>'
    const wide = one.replace(' office', ' table:number-columns-repeated="16384" office')
    expect(await refusal(far(1_048_576, one))).toMatchObject([{ code: 'importTooManyRows' }])
    expect(await refusal(far(99_999_999_999, one))).toMatchObject([{ code: 'importTooManyRows' }])
    expect(await refusal(far(1, wide))).toMatchObject([{ code: 'importTooManyColumns' }])
    expect(await refusal(far(1_048_576, wide))).toMatchObject([{ code: 'importTooManyColumns' }])
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('is refused without rows', async () => {
    expect(await refusal(openDocument({ Heures: [TITLES] }))).toMatchObject([
      { code: 'importEmpty' },
    ])
  })
})
