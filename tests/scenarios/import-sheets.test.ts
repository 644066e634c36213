import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { fileRemarks } from '#shared/wording/file-remarks'
import { translator } from '#shared/wording/translator'
import {
  openDocument,
  openDocumentContent,
  openDocumentOf,
  type OpenRow,
} from '../unit/imports/open-document'
import { workbookParts } from '../unit/imports/workbook'
import { fates, hours, keep, open, rehearse, valley } from './import-desk'
import { refusals, well } from './office'

const TITLES = ['Agent', 'Date', 'Collectivité', 'Durée']
const line = (day: string, duration: string) => ['Marie Dupont', day, 'A', duration]
const MARCH = [TITLES, line('13/03/2026', '1:00'), line('16/03/2026', '2:00')]
const APRIL = [TITLES, line('14/04/2026', '3:00')]
const SUMMARY = [
  ['Mois', 'Total'],
  ['Mars', '3 h'],
]

type Sheets = Readonly<Record<string, readonly OpenRow[]>>
const read = (office: ReturnType<typeof valley>, sheets: Sheets, sheet: string | null = null) =>
  open(office, openDocument(sheets), null, 'heures.ods', sheet)

/** A workbook (XLSX) of two sheets, and a chart between them. */
function twoSheets(): Buffer {
  const text = (part: Uint8Array | undefined): string => new TextDecoder().decode(part)
  const [first, second] = [workbookParts(MARCH), workbookParts(APRIL)]
  const [book, relations] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels']
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const more = [
    `<Relationship Id="rId8" Type="${types}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
    `<Relationship Id="rId9" Type="${types}/worksheet" Target="worksheets/sheet2.xml"/>`,
  ]
  const parts = {
    ...first,
    'xl/worksheets/sheet2.xml': second['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    [book]: new TextEncoder().encode(
      text(first[book])
        .replace('name="Heures"', 'name="Mars"')
        .replace(
          '</sheets>',
          '<sheet name="Courbe" sheetId="2" r:id="rId8"/><sheet name="Avril &amp; mai" sheetId="3" r:id="rId9"/></sheets>',
        ),
    ),
    [relations]: new TextEncoder().encode(
      text(first[relations]).replace('</Relationships>', `${more.join('')}</Relationships>`),
    ),
  }
  return Buffer.from(zipSync(parts))
}

describe('a workbook of several sheets', () => {
  it('is asked about where more than one holds hours; all are listed with their lines', async () => {
    const office = valley()
    const file = well(await read(office, { Bilan: SUMMARY, Mars: MARCH, Avril: APRIL, Vide: [] }))
    expect(file).toMatchObject({
      sheet: 'Mars',
      sheetKnown: false,
      sheets: [
        { name: 'Bilan', lines: 1, fits: false },
        { name: 'Mars', lines: 2, fits: true },
        { name: 'Avril', lines: 1, fits: true },
        { name: 'Vide', lines: 0, fits: false },
      ],
      mapping: { sheet: 'Mars' },
    })
    expect(fates(await rehearse(office, file))).toEqual(['2 added 60', '3 added 120'])
  })

  it('is read without a question where one holds hours, be it not the first', async () => {
    const file = well(await read(valley(), { Bilan: SUMMARY, Avril: APRIL }))
    expect([file.sheet, file.sheetKnown, file.table.rows.length]).toEqual(['Avril', true, 1])
  })

  it('has the sheet read that is chosen, and the choice is remembered by its name', async () => {
    const office = valley()
    const chosen = well(await read(office, { Mars: MARCH, Avril: APRIL }, 'Avril'))
    expect([chosen.sheet, chosen.sheetKnown]).toEqual(['Avril', true])
    well(await keep(office, chosen))
    expect(await hours(office, '2026-04')).toEqual(['Marie 2026-04-14 A 180'])
    const next = well(await read(office, { Bilan: SUMMARY, Mars: MARCH, Avril: APRIL }))
    expect([next.sheet, next.sheetKnown]).toEqual(['Avril', true])
    const other = well(await read(office, { Mars: MARCH, Mai: APRIL }))
    expect([other.sheet, other.sheetKnown]).toEqual(['Mars', false])
  })

  it('is refused where the sheet that is asked for is not there, or empty', async () => {
    const sheets = { Mars: MARCH, Avril: APRIL, Vide: [] }
    for (const sheet of ['Juin', 'Vide'])
      expect(refusals(await read(valley(), sheets, sheet))).toEqual(['importSheetUnknown'])
  })

  it('is the same where Excel writes it', async () => {
    const office = valley()
    const first = well(await open(office, twoSheets(), null, 'heures.xlsx'))
    expect(first).toMatchObject({
      sheet: 'Mars',
      sheetKnown: false,
      sheets: [
        { name: 'Mars', lines: 2 },
        { name: 'Avril & mai', lines: 1 },
      ],
    })
    const second = well(await open(office, twoSheets(), null, 'heures.xlsx', 'Avril & mai'))
    expect(fates(await rehearse(office, second))).toEqual(['2 added 180'])
  })

  it('names lines that it hides, by themselves, by a filter or with their sheet, and columns, and counts them', async () => {
    const said = async (bytes: Buffer, name: string) => {
      const office = valley()
      const file = well(await open(office, bytes, null, name))
      const told = await rehearse(office, file)
      expect(told.counts).toMatchObject({ added: 2, refused: 0 })
      return fileRemarks(file.table, told, translator('fr'))
    }
    const one = 'La ligne 3 est masquée dans le classeur, et lue comme les autres. Vérifiez-la.'
    const both =
      '2\u00A0lignes sont masquées dans le classeur (lignes 2, 3), et lues comme les autres. Vérifiez-les.'
    const twoColumns =
      '2\u00A0colonnes sont masquées dans le classeur (colonnes B, C), et lues comme les autres. Vérifiez-les.'
    const changed = (part: string, from: string, to: string): Buffer => {
      const parts = workbookParts(MARCH)
      const text = new TextDecoder().decode(parts[part]).replace(from, to)
      return Buffer.from(zipSync({ ...parts, [part]: new TextEncoder().encode(text) }))
    }
    const hiddenRow = changed('xl/worksheets/sheet1.xml', '<row r="3"', '<row r="3" hidden="1"')
    expect(await said(hiddenRow, 'h.xlsx')).toEqual([one])
    const flatRow = changed('xl/worksheets/sheet1.xml', '<row r="3"', '<row r="3" ht="0"')
    expect(await said(flatRow, 'h.xlsx')).toEqual([one])
    const hiddenSheet = changed('xl/workbook.xml', 'name="Heures"', 'name="Heures" state="hidden"')
    expect(await said(hiddenSheet, 'h.xlsx')).toEqual([both])
    for (const attributes of ['hidden="1"', 'width="0" customWidth="1"'])
      expect(
        await said(
          changed(
            'xl/worksheets/sheet1.xml',
            '<sheetData>',
            `<cols><col min="2" max="3" ${attributes}/></cols><sheetData>`,
          ),
          'h.xlsx',
        ),
      ).toEqual([twoColumns])
    const cells = line('16/03/2026', '2:00').map(
      (text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`,
    )
    const filtered = `<table:table-row table:visibility="filter">${cells.join('')}</table:table-row>`
    const rows = openDocument({ Mars: [...MARCH.slice(0, 2), filtered] })
    expect(await said(rows, 'h.ods')).toEqual([one])
    const shown = '<table:table-column table:number-columns-repeated="2"/>'
    const collapsed =
      '<table:table-column table:visibility="collapse" table:number-columns-repeated="1000"/>'
    const inColumns = openDocumentContent({ Mars: MARCH }).replace(
      /<table:table [^>]*>/,
      (table) => `${table}${shown}${collapsed}`,
    )
    expect(await said(openDocumentOf(inColumns), 'h.ods')).toEqual([
      twoColumns.replace('B, C', 'C, D'),
    ])
    const style =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>'
    const content = openDocumentContent({ Mars: MARCH })
      .replace('<table:table ', '<table:table table:style-name="ta1" ')
      .replace(
        '<office:body>',
        `<office:automatic-styles>${style}</office:automatic-styles><office:body>`,
      )
    expect(await said(openDocumentOf(content), 'h.ods')).toEqual([both])
  })

  it('is refused whole where one of them is too long: none is left out without a word', async () => {
    const far =
      '<table:table-row table:number-rows-repeated="900000"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>'
    expect(refusals(await read(valley(), { Mars: MARCH, Long: [far] }))).toEqual([
      'importTooManyRows',
    ])
  })
})
