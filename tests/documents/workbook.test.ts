import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { signedAmount } from '#shared/domain/statements/settle'
import type { Statement } from '#shared/domain/statements/statement'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import {
  settlementsOf,
  workbookSheets,
  writeWorkbook,
} from '../../src-main/documents/workbook/write-workbook'
import { issuedSample } from '../scenarios/sample-office'
import { months, well } from '../scenarios/office'
import { statementPage } from '../../src-main/documents/statement-page'
import { drivenOffice } from './driven-office'
import { tablesOf } from './read-page'
import { sampleStatements } from './sample-statements'
import { convert, HAS_SUITE } from '../hands/office-suite'

type SampleName = (typeof SAMPLE_TERRITORIES)[number]

/** Every statement of a sample's year, issued as its office would. */
const issuedBySample = async (name: SampleName): Promise<readonly Statement[]> =>
  (await issuedSample(name)).statements

const settledSamples = new Map<SampleName, Promise<readonly (readonly Statement[])[]>>()

/** The statements of a sample's year by settlement; the same lists each time. */
function settledSample(name: SampleName): Promise<readonly (readonly Statement[])[]> {
  const settled = settledSamples.get(name) ?? issuedBySample(name).then(settlementsOf)
  settledSamples.set(name, settled)
  return settled
}

const written = new WeakMap<readonly Statement[], Promise<Uint8Array>>()

/** The workbook of statements, written once for each list. */
function workbookOf(statements: readonly Statement[]): Promise<Uint8Array> {
  const workbook = written.get(statements) ?? writeWorkbook(statements)
  written.set(statements, workbook)
  return workbook
}

/** The statements of January where kilometres are charged. */
async function withKilometres(): Promise<readonly Statement[]> {
  const office = await drivenOffice()
  well(await office.issue(months('01')))
  return (await office.file()).statements
}

/** The workbook as someone leaves it who adds ten hours to the first use, in the sheet of hours. */
function withOtherHour(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  const path = 'xl/worksheets/sheet2.xml'
  const sheet = strFromU8(parts[path] ?? new Uint8Array())
  const changed = sheet.replace(
    /(<c r="H2"[^>]*><v>)(\d+)(<\/v>)/,
    (_all, before: string, minutes: string, after: string) =>
      `${before}${String(Number(minutes) + 600)}${after}`,
  )
  if (changed === sheet) throw new Error('No minutes at H2')
  return zipSync({ ...parts, [path]: strToU8(changed) })
}

describe('the workbook of a settlement', () => {
  const statements = sampleStatements()

  it('is wide enough for agents whose registration numbers follow their initials', () => {
    const agent = 'M. D. (M0104)'
    const marked = statements.map(({ content, ...statement }) => ({
      ...statement,
      content: { ...content, uses: content.uses.map((use) => ({ ...use, agent })) },
    }))
    const wide = (of: readonly Statement[]) => workbookSheets(of)[1]?.widths[5]
    expect([wide(statements), wide(marked)]).toEqual([9, agent.length + 1])
  })

  it('holds its sheets in the order in which a reader goes back from a balance to an hour', () => {
    expect(workbookSheets(statements).map(({ name }) => name)).toEqual([
      'États',
      'Heures',
      'Coûts',
      'Clé',
      'Parts',
      'Acomptes',
    ])
  })

  it('works kilometres charged out again, line by line, in a sheet of their own', async () => {
    const sheets = workbookSheets(await withKilometres())
    expect(sheets.map(({ name }) => name)).toContain('Kilomètres')
    const rows = sheets.find(({ name }) => name === 'Kilomètres')?.rows ?? []
    expect(rows.slice(1).map((row) => [3, 6, 7].map((at) => row[at]?.value))).toEqual([
      ['M. D.', 10, 0.41],
      ['M. D.', 32.5, 0.51],
      ['M. D.', 1990, 0.41],
    ])
  })

  it('lists every dated use once', () => {
    const hours = workbookSheets(statements).find(({ name }) => name === 'Heures')
    const uses = statements.reduce((sum, { content }) => sum + content.uses.length, 0)
    expect(hours?.rows).toHaveLength(uses + 1)
  })

  it('is the same to the byte for the same statements, in whatever order they come', async () => {
    const few = statements.slice(0, 3)
    const [first, again] = [await writeWorkbook(few), await writeWorkbook([...few].reverse())]
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true)
  })

  it('takes a task for a text, whatever a person typed', async () => {
    const [one] = statements
    const [use] = one?.content.uses ?? []
    if (one === undefined || use === undefined) throw new Error('No use')
    const task = '=HYPERLINK("http://x") \u0007 & <b>'
    const content = { ...one.content, uses: [{ ...use, task }] }
    const file = await writeWorkbook([{ ...one, content }])
    const rows = await readSheet(Buffer.from(file), 'Heures')
    expect(rows[1]?.[6]).toBe('=HYPERLINK("http://x")   & <b>')
  })

  it('keeps settlements apart', () => {
    const other = sampleStatements({ key: { kind: 'tariff', basis: 'actual' } })
    expect(settlementsOf([...statements, ...other]).map((group) => group.length)).toEqual([26, 26])
  })
})

/** The rows of a sheet, as a reader sees them that works no formula out. */
const shown = async (
  statements: readonly Statement[],
  sheet: string,
): Promise<readonly (readonly unknown[])[]> =>
  readSheet(Buffer.from(await workbookOf(statements)), sheet)

describe('a reader that works no formula out', () => {
  it.each(SAMPLE_TERRITORIES)(
    'shows every figure of %s, as its statements print it',
    async (name) => {
      for (const statements of await settledSample(name)) {
        const ordered = statements.toSorted((a, b) =>
          a.content.number < b.content.number ? -1 : 1,
        )
        const rows = await shown(statements, 'États')
        expect(rows[1]?.[3]).toBe('Tout se recalcule au centime des états émis.')
        for (const [index, { content }] of ordered.entries()) {
          const [, number, , , , share, , , balance, , , check] = rows[3 + index] ?? []
          expect([number, share, balance, check]).toEqual([
            content.number,
            content.share / 100,
            signedAmount(content.balance) / 100,
            'OK',
          ])
        }
      }
    },
  )

  it('shows a gap where a statement says another amount than its hours and costs make', async () => {
    const [first, ...rest] = sampleStatements()
    if (first === undefined) throw new Error('No statement')
    const content = { ...first.content, share: cents(first.content.share + 1) }
    const rows = await shown([{ ...first, content }, ...rest], 'Parts')
    expect(rows[1]?.at(-1)).toBe('ÉCART')
  })
})

describe('the workbook of one agent who is lent by name', () => {
  const loan = async (): Promise<readonly Statement[]> =>
    (await issuedBySample('named-individuals')).filter(
      ({ content }) => content.agreement.reference === 'MAD-DGS',
    )

  it('holds no more of the pay than the annex of the PDF', async () => {
    const statements = await loan()
    const [statement] = statements
    if (statement === undefined) throw new Error('No loan of the director')
    const annex = tablesOf(statementPage(statement, 'fr'))
      .flat()
      .map((cells) => [cells[0], cells.at(-1)?.replaceAll(/[^\d,]/g, '')])
    const rows = await shown(statements, 'Coûts')
    const pay = rows.filter(([nature]) => nature === 'Personnel')
    expect(pay.map(([, label]) => label)).toEqual(['Rémunérations', 'Charges patronales'])
    for (const [, label, amount] of pay)
      expect(annex).toContainEqual([label, Number(amount).toFixed(2).replace('.', ',')])
    const parts = unzipSync(await workbookOf(statements))
    const words = Object.values(parts)
      .map((part) => strFromU8(part))
      .join(' ')
    for (const component of ['Supplément familial', 'Traitement', 'RIFSEEP', 'Régime indemnitaire'])
      expect(words).not.toContain(component)
  })

  it('divides by a sum of its own rows: one changed row leaves shares that make the cost', async () => {
    for (const statements of [await loan(), sampleStatements()]) {
      const key = workbookSheets(statements).find(({ name }) => name === 'Clé')
      for (const row of key?.rows.slice(1) ?? [])
        expect([row[5]?.type, row[5]?.value]).toEqual([
          'Formula',
          '=SUM(E2:E' + String(key?.rows.length) + ')',
        ])
    }
  })
})

describe.skipIf(!HAS_SUITE)('LibreOffice recalculates to the cent', () => {
  // The year of the sample is recalculated once: for each hour of a workbook, every line of hours is looked at.
  const ofJanuary = (terms: Parameters<typeof sampleStatements>[0] = {}): readonly Statement[] =>
    sampleStatements(terms, months('01'))
  const january = ofJanuary()
  const CAPPED = 'commune-21561'
  const limited = ofJanuary({
    limits: [{ kind: 'cap', collectivityId: CAPPED, amount: cents(50_000), reason: 'Plafond' }],
  })
  let folder = ''
  const books = new Map<string, readonly Statement[]>()

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quotite-workbooks-'))
    for (const name of SAMPLE_TERRITORIES)
      for (const [index, group] of (await settledSample(name)).entries())
        books.set(`${name}-${String(index + 1)}`, group)
    books.set('kilometres', await withKilometres())
    books.set('tariff', ofJanuary({ key: { kind: 'tariff', basis: 'contracted' } }))
    books.set('some', january.slice(4, 9))
    books.set('limited', limited)
    for (const [name, group] of books)
      await writeFile(join(folder, `${name}.xlsx`), await workbookOf(group))
    await writeFile(join(folder, 'changed.xlsx'), withOtherHour(await workbookOf(january)))
    await convert(
      [...books.keys(), 'changed'].map((name) => join(folder, `${name}.xlsx`)),
      { to: 'xlsx:Calc MS Excel 2007 XML', into: join(folder, 'recalculated') },
    )
  }, 300_000)

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('every share, balance and sum of every sample, and of tariffs, caps and parts of a batch', async () => {
    expect(books.size).toBeGreaterThan(12)
    for (const [name, statements] of books) {
      const file = await readFile(join(folder, 'recalculated', `${name}.xlsx`))
      const rows = await readSheet(file, 'États')
      expect(rows[1]?.[3], name).toBe('Tout se recalcule au centime des états émis.')
      const listed = rows.slice(3, 3 + statements.length)
      const ordered = statements.toSorted((a, b) => (a.content.number < b.content.number ? -1 : 1))
      for (const [index, { content }] of ordered.entries()) {
        const [, number, , , , share, , , balance, , , check] = listed[index] ?? []
        const where = `${name} ${content.number}`
        expect(number, where).toBe(content.number)
        expect(Math.round(Number(share) * 100), where).toBe(content.share)
        expect(Math.round(Number(balance) * 100), where).toBe(signedAmount(content.balance))
        expect(check, where).toBe('OK')
      }
      const shares = await readSheet(file, 'Parts')
      expect(
        shares.slice(1).map((row) => row.at(-1)),
        name,
      ).not.toContain('ÉCART')
      expect(shares.at(-1)?.at(-1), name).toBe('OK')
    }
  })

  it('an hour changed by hand moves shares, and the checks tell', async () => {
    const rows = await readSheet(
      await readFile(join(folder, 'recalculated', 'changed.xlsx')),
      'États',
    )
    expect(rows[1]?.[3]).toBe('Un écart avec les états émis\u00A0: voir la colonne Contrôle.')
    const [first] = january
    const [, number, , , , share, , , , , , check] = rows[3] ?? []
    expect(number).toBe(first?.content.number)
    expect(Math.round(Number(share) * 100)).toBeGreaterThan(first?.content.share ?? Infinity)
    expect(check).toBe('ÉCART')
  })
})
