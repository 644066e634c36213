import { describe, expect, it } from 'vitest'
import { chosenAmongSeveral } from '#shared/domain/imports/choose-sheet'
import type { ImportTable, ReadTable } from '#shared/domain/imports/import-table'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { chooseListSheet, columnsToRemember } from '#shared/domain/lists/remembered-columns'

const FIELDS = [
  { path: 'name', titles: 'nom' },
  { path: 'price', titles: 'prix' },
]
const LIST = { kind: 'prices', fields: FIELDS }

const table = (headers: readonly string[], lines = 1): ImportTable => ({
  format: 'ods',
  encoding: null,
  separator: null,
  headers,
  rows: Array.from({ length: lines }, (_, at) => ({ line: at + 2, cells: headers })),
})
const PRICES = table(['Nom', 'Prix'])
const workbook = (sheets: Readonly<Record<string, ImportTable | null>>): ReadTable => ({
  ...PRICES,
  sheets: Object.entries(sheets).map(([name, of]) => ({ name, table: of })),
})

/** What is remembered once a sheet of a workbook was taken. */
function rememberedOf(content: ReadTable, asked: string) {
  const chosen = chooseListSheet([], LIST, content, asked)
  if (chosen === null) return []
  const { headers } = chosen.table
  const guessed = guessListColumns({ headers }, FIELDS)
  const list = { kind: 'prices', name: 'tarifs.ods', headers, sheet: chosenAmongSeveral(chosen) }
  const change = columnsToRemember([], list, { columns: guessed, dates: null }, guessed, () => 'm1')
  return change === null ? [] : [change.after]
}

describe('a workbook of several sheets with a list', () => {
  const two = workbook({
    Notes: table(['Remarque'], 2),
    'Tarifs 2026': PRICES,
    'Tarifs 2027': PRICES,
    Vide: null,
  })

  it('is asked about where more than one sheet has titles of the list; all are named with their lines', () => {
    expect(chooseListSheet([], LIST, two, null)).toMatchObject({
      sheetKnown: false,
      sheetOf: null,
      sheets: [
        { name: 'Notes', lines: 2, fits: false },
        { name: 'Tarifs 2026', lines: 1, fits: true },
        { name: 'Tarifs 2027', lines: 1, fits: true },
        { name: 'Vide', lines: 0, fits: false },
      ],
    })
  })

  it('is read from the only sheet with such titles, whichever comes first', () => {
    const one = workbook({ Notes: table(['Remarque'], 9), Tarifs: PRICES })
    expect(chooseListSheet([], LIST, one, null)).toMatchObject({
      sheet: 'Tarifs',
      sheetKnown: true,
    })
    expect(rememberedOf(one, 'Tarifs')).toEqual([])
  })

  it('remembers the sheet that was chosen, names the list it was chosen for, and does so only for the same titles', () => {
    const kept = rememberedOf(two, 'Tarifs 2027')
    expect(kept[0]?.sheet).toBe('Tarifs 2027')
    expect(chooseListSheet(kept, LIST, two, null)).toMatchObject({
      sheet: 'Tarifs 2027',
      sheetKnown: true,
      sheetOf: 'tarifs.ods',
    })
    const others = workbook({
      A: table(['Nom', 'Prix', 'Depuis']),
      'Tarifs 2027': table(['Prix', 'Nom']),
    })
    expect(chooseListSheet(kept, LIST, others, null)).toMatchObject({
      sheetKnown: false,
      sheetOf: null,
    })
  })

  it('is refused where the sheet that is asked for is not there', () => {
    expect(chooseListSheet([], LIST, two, 'Tarifs 2028')).toBeNull()
  })
})
