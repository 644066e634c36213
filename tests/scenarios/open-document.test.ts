import { describe, expect, it } from 'vitest'
import { agentCostTotal } from '#shared/domain/costs/agent-cost'
import { guessPayColumns } from '#shared/domain/imports/guess-pay-columns'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { LIST_KINDS } from '#shared/domain/lists/list-kinds'
import { listTable } from '#shared/domain/lists/list-table'
import { readImportBytes } from '../../src-main/imports/read-import'
import { keepPayroll } from '../../src-main/use-cases/keep-payroll'
import { prepareList } from '../../src-main/use-cases/prepare-list'
import { openDocument, type OpenRow } from '../unit/imports/open-document'
import { fates, hours, keep, open, rehearse, valley } from './import-desk'
import { month } from '#shared/kernel/month'
import { well, type Office } from './office'

async function tableOf(office: Office, rows: readonly OpenRow[]) {
  const bytes = openDocument({ Feuille1: rows })
  const read = well(await readImportBytes('classeur.ods', bytes, office.surroundings.today()))
  if ('events' in read) throw new Error('not a table')
  return read
}

const on = (value: string) => ({ type: 'date' as const, value, shown: 'jour' })
const euros = (value: string) => ({ type: 'currency' as const, value, shown: 'somme' })

describe('a spreadsheet of LibreOffice', () => {
  it('of hours is taken without a question, and the second time adds nothing', async () => {
    const office = valley()
    const bytes = openDocument({
      Heures: [
        ['Heures de mars'],
        ['Agent', 'Date', 'Collectivité', 'Durée'],
        ['Marie Dupont', on('2026-03-02'), 'A', { type: 'time', value: 'PT01H30M00S' }],
        ['Dupont Paul', on('2026-03-12'), 'B', { type: 'float', value: '1.5' }],
      ],
    })
    const first = well(await open(office, bytes, null, 'heures.ods'))
    expect([first.table.format, first.datesKnown, first.durationsKnown]).toEqual([
      'ods',
      true,
      true,
    ])
    well(await keep(office, first))
    expect(await hours(office)).toEqual(['Marie 2026-03-02 A 90', 'Paul 2026-03-12 B 90'])
    const second = well(await open(office, bytes, null, 'heures.ods'))
    expect(fates(await rehearse(office, second))).toEqual(['3 skipped 90>90', '4 skipped 90>90'])
  })

  it('of pay becomes the cost of the agents', async () => {
    const office = valley()
    const table = await tableOf(office, [
      ['Matricule', 'Mois', 'Traitement', 'Charges patronales'],
      ['Marie', on('2026-01-01'), euros('1912.85'), euros('1020.4')],
    ])
    well(
      await keepPayroll(office, {
        table,
        mapping: {
          id: 'pay',
          name: 'paie.ods',
          source: 'payroll',
          dates: 'dmy',
          durations: 'hours',
          names: [],
          ...guessPayColumns(table),
        },
        month: null,
        fileName: 'paie.ods',
        leaveRefused: false,
      }),
    )
    const span = { from: month('2026-01'), to: month('2026-01') }
    const costs = await office.keeper.readCosts(span)
    expect(costs.map((cost) => [cost.agentId, agentCostTotal(cost)])).toEqual([['Marie', 293_325]])
  })

  it('of bodies fills the list of bodies', async () => {
    const office = valley()
    const { fields } = LIST_KINDS.collectivities
    const table = listTable(
      await tableOf(office, [
        ['Nom', 'SIREN'],
        ['Chanceaux', { type: 'float', value: '212101414' }],
      ]),
      fields,
    )
    const columns = guessListColumns(table, fields)
    const { lines } = prepareList(office, {
      kind: 'collectivities',
      table,
      columns,
      dates: null,
    })
    expect(lines.map(({ status }) => status)).toEqual(['added'])
  })
})
