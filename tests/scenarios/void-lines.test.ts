import { expect, it } from 'vitest'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { readTripRows } from '#shared/domain/travel/read-trip-rows'
import { fates, open, rehearse, valley } from './import-desk'
import { Office, well } from './office'
import { payOrder } from './pay-order'
import { Territory } from './territory'

/** What becomes of each agent and month of a file of pay, and what of it is taken. */
async function pay(text: string) {
  const office = new Office(new Territory('A').lends('Marie').lends('Paul'))
  const { months, totals } = await preparePayroll(office.keeper, await payOrder(office, text))
  return {
    lines: months.map(({ lines, status, after, failures }) =>
      [lines.join('+'), status, after, ...failures.map(({ code }) => code)]
        .filter((each) => each !== null)
        .join(' '),
    ),
    sums: [totals.file, totals.taken, totals.refused],
    differences: totals.differences.length,
  }
}

it('refuses a line of pay that says that it was simulated, foreseen or cancelled, and counts the others', async () => {
  const text = [
    'Matricule;Mois;Type de bulletin;Traitement;Charges patronales',
    'Marie;01/2026;Normal;1000;400',
    'Marie;01/2026;Rappel;100;40',
    'Marie;01/2026;Simulation;1100;440',
    'Paul;01/2026;Bulletin annulé;900;300',
    'Paul;02/2026;Prévisionnel;900;300',
  ].join('\n')
  expect(await pay(text)).toEqual({
    lines: [
      '4 refused importLineVoid',
      '5 refused importLineVoid',
      '6 refused importLineVoid',
      '2+3 added 154000',
    ],
    sums: [548_000, 154_000, 394_000],
    differences: 0,
  })
})

it('counts what was cancelled where the file takes it back itself', async () => {
  const text = [
    'Matricule;Mois;État;Traitement',
    'Marie;01/2026;Annulé;1000',
    'Marie;01/2026;Annulation;-1000',
    'Marie;01/2026;Validé;1100',
  ].join('\n')
  expect((await pay(text)).lines).toEqual(['2+3+4 added 110000'])
})

it.each([
  ['1000', 0],
  ['2000', 0],
  ['1500', 1],
])('compares a total of %s with what counts, or with all lines', async (total, count) => {
  const text = `Matricule;Mois;État;Traitement\nMarie;01/2026;Payé;1000\nPaul;01/2026;Annulé;1000\nTotal;;;${total}`
  expect((await pay(text)).differences).toBe(count)
})

it('keeps apart what lines an item of pay say to be a simulation', async () => {
  const text = [
    'Matricule;Mois;Libellé;Montant;État',
    'Marie;01/2026;Traitement;1000;Payé',
    'Marie;01/2026;Traitement;1000;Simulé',
    'Marie;01/2026;IFSE;50;Payé',
  ].join('\n')
  expect(await pay(text)).toEqual({
    lines: ['3 refused importLineVoid', '2 added 105000'],
    sums: [205_000, 105_000, 100_000],
    differences: 0,
  })
})

it('refuses hours that were foreseen, refused or cancelled, by a column of the file or by their task', async () => {
  const office = valley()
  const file = [
    'Agent;Date;Collectivité;Durée;Statut;Tâche',
    'Marie Dupont;02/03/2026;A;2;Validé;Accueil',
    'Marie Dupont;03/03/2026;A;2;Refusé;Accueil',
    'Marie Dupont;04/03/2026;A;2;Heures prévues;Accueil',
    'Marie Dupont;05/03/2026;A;2;;Conseil (reporté)',
    'Marie Dupont;06/03/2026;A;2;;Mandats annulés',
  ].join('\n')
  expect(fates(await rehearse(office, well(await open(office, file))))).toEqual([
    '2 added 120',
    '3 refused importLineVoid @null Refusé',
    '4 refused importLineVoid @null Heures prévues',
    '5 refused importLineVoid @null Conseil (reporté)',
    '6 added 120',
  ])
})

it('takes no trip that its row says was refused or cancelled', () => {
  const { agents, collectivities } = new Territory('A').lends('Marie').file()
  const { rows } = readTripRows(
    [
      ['Date', 'Agent', 'Commune', 'Km', 'Motif', 'État'],
      ['2026-02-03', 'Marie', 'A', '18', 'Budget', 'Remboursé'],
      ['2026-02-04', 'Marie', 'A', '18', 'Budget', 'Refusé'],
      ['2026-02-05', 'Marie', 'A', '18', 'Budget (annulé)', ''],
    ],
    { agents, collectivities, trips: [] },
  )
  expect(rows.map(({ state, faults }) => [state, ...faults.map(({ found }) => found)])).toEqual([
    ['new'],
    ['wrong', 'Refusé'],
    ['wrong', 'Budget (annulé)'],
  ])
})
