import { describe, expect, it } from 'vitest'
import { frenchCsv, spreadsheetCsv } from '#shared/kernel/csv'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { LIST_KINDS } from '#shared/domain/lists/list-kinds'
import { listTable } from '#shared/domain/lists/list-table'
import { readImportBytes } from '../../src-main/imports/read-import'
import { keepList } from '../../src-main/use-cases/keep-list'
import { saintSeine } from './import-desk'
import { well, type Office } from './office'

/** The cells of a file that this program writes, as it reads them again. */
async function readAgain(text: string) {
  const read = well(
    await readImportBytes('tableau.csv', Buffer.from(text), saintSeine().surroundings.today()),
  )
  if ('events' in read) throw new Error('not a table')
  return read
}

async function keepBodies(office: Office, text: string): Promise<void> {
  const { fields } = LIST_KINDS.collectivities
  const table = listTable(await readAgain(text), fields)
  const columns = guessListColumns(table, fields)
  const order = { kind: 'collectivities', table, columns, dates: 'dmy', sheet: null } as const
  well(await keepList(office, { ...order, name: 'tableau.csv', leaveRefused: false }))
}

describe('a table that this program writes for spreadsheets, taken in as a list', () => {
  const table = [
    ['Code', 'Collectivité', 'Population 2027'],
    ['01004', 'Neuville', '1234'],
    ['1E5', '=Val + Mont', '37'],
    ['B-3', '@Rive', '0'],
  ]

  it('gives the codes and names back without the apostrophe that kept a spreadsheet from changing them', async () => {
    const office = saintSeine()
    await keepBodies(office, spreadsheetCsv(table))
    const { collectivities } = await office.file()
    expect(collectivities.slice(-3).map(({ code, name }) => [code, name])).toEqual([
      ['01004', 'Neuville'],
      ['1E5', '=Val + Mont'],
      ['B-3', '@Rive'],
    ])
  })

  it('changes no code of a body that is there', async () => {
    const office = saintSeine()
    await keepBodies(office, frenchCsv(table))
    const before = (await office.file()).collectivities
    await keepBodies(office, spreadsheetCsv([...table, ['Z-9', 'Nouvelle', '5']]))
    expect((await office.file()).collectivities.slice(0, before.length)).toEqual(before)
  })

  it('leaves an apostrophe that no such mark is: of a name, of a number below zero', async () => {
    const { rows } = await readAgain("Nom;Montant\n'Apo;'-12,50\nL'Apo;'12\n")
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["'Apo", "'-12,50"],
      ["L'Apo", "'12"],
    ])
  })
})
