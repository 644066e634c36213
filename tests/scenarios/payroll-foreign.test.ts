import { describe, expect, it } from 'vitest'
import { guessPayColumns } from '#shared/domain/imports/guess-pay-columns'
import { guessPayDates } from '#shared/domain/imports/guess-pay-dates'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import { payMonth } from '#shared/domain/imports/pay-month'
import { keepPayroll } from '../../src-main/use-cases/keep-payroll'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { Office, refusals, well } from './office'
import { payOrder } from './pay-order'
import { Territory } from './territory'
import { workbook } from '../unit/imports/workbook'

const office = (): Office => new Office(new Territory('A').lends('Marie').lends('Paul'))

async function told(text: string | Buffer, change: Partial<ImportMapping> = {}) {
  const at = office()
  return preparePayroll(at.keeper, await payOrder(at, text, change))
}

const keep = async (at: Office, text: string) =>
  keepPayroll(at, { ...(await payOrder(at, text)), fileName: 'paie.csv', leaveRefused: true })

const takenOf = async (text: string) => {
  const { totals, months } = await told(text)
  return { taken: totals.taken, codes: months.flatMap((each) => each.failures.map((f) => f.code)) }
}

describe('the columns of a foreign pay file', () => {
  it('takes no charge of the agent for one of the employer', async () => {
    const { totals } = await told(
      'Matricule;Mois;Traitement;Charges salariales;Cotisations ouvrières;Charges patronales\nMarie;01/2026;2000,00;420,00;30,00;900,00\n',
    )
    expect(totals).toMatchObject({
      file: 290_000,
      taken: 290_000,
      apart: [
        { column: 'Charges salariales', amount: 42_000 },
        { column: 'Cotisations ouvrières', amount: 3_000 },
      ],
    })
  })

  it('leaves charges out, by name, that do not say whose they are', async () => {
    const { totals } = await told(
      'Matricule;Mois;Traitement;Charges;Cotisations\nMarie;01/2026;2000,00;900,00;420,00\n',
    )
    expect(totals).toMatchObject({
      file: 332_000,
      taken: 200_000,
      columns: [
        { column: 'Charges', amount: 90_000 },
        { column: 'Cotisations', amount: 42_000 },
      ],
    })
  })

  it('takes gross pay where nothing details it', async () => {
    const { totals } = await told(
      'Agent;Mois;Brut;Charges patronales;Net\nMarie;01/2026;2300,00;900,00;1800,00\n',
    )
    expect(totals).toMatchObject({ file: 320_000, taken: 320_000 })
  })

  it.each([
    'Traitement annuel',
    'Salaire brut annuel',
    'Coût annuel',
    'Charges patronales trimestrielles',
  ])('leaves « %s » out, by name: it is no amount of a month', async (title) => {
    const { totals } = await told(`Matricule;Mois;NBI;${title}\nMarie;01/2026;50,00;24000,00\n`)
    expect(totals).toMatchObject({
      taken: 5_000,
      columns: [{ column: title, amount: 2_400_000 }],
    })
  })

  it('takes a bonus that is paid once a year', async () => {
    const { totals } = await told(
      'Matricule;Mois;Traitement mensuel;Complément indemnitaire annuel (CIA)\nMarie;01/2026;2000,00;300,00\n',
    )
    expect(totals).toMatchObject({ taken: 230_000, columns: [] })
  })

  it('checks gross pay, all charges and the whole cost against what they sum up, and counts them once', async () => {
    const text = (gross: string, charges: string, cost: string): string =>
      `Matricule;Mois;Traitement indiciaire brut;Indemnité de résidence;IFSE;CNRACL patronale;URSSAF patronale;Total brut;Total cotisations patronales;Coût total employeur\nMarie;01/2026;2000,00;20,00;300,00;600,00;250,00;${gross};${charges};${cost}\n`
    expect(await takenOf(text('2320,00', '850,00', '3170,00'))).toEqual({
      taken: 317_000,
      codes: [],
    })
    expect(await takenOf(text('2420,00', '850,00', '3170,00'))).toEqual({
      taken: 0,
      codes: ['paySumDiffers'],
    })
    expect(await takenOf(text('2320,00', '850,01', '3170,02'))).toEqual({
      taken: 0,
      codes: ['paySumDiffers', 'paySumDiffers'],
    })
  })

  it('counts « Charges patronales » and the charges that detail it once, and « RIFSEEP » beside IFSE and CIA', async () => {
    expect(
      await takenOf(
        'Matricule;Mois;Traitement;RIFSEEP;IFSE;CIA;Charges patronales;CNRACL part patronale;URSSAF part patronale\nMarie;01/2026;2000,00;350,00;300,00;50,00;850,00;600,00;250,00\n',
      ),
    ).toEqual({ taken: 320_000, codes: [] })
  })

  it('names what gross pay holds and no column takes', async () => {
    const { totals } = await told(
      'Matricule;Mois;Traitement;Prime annuelle;Brut\nMarie;01/2026;2000,00;150,00;2150,00\n',
    )
    expect(totals).toMatchObject({
      file: 215_000,
      taken: 200_000,
      columns: [{ column: 'Prime annuelle', amount: 15_000 }],
    })
  })

  it('leaves cumulated, taxable and base amounts, rates and counts outside', async () => {
    const { totals } = await told(
      'Matricule;Mois;Traitement de base;Cumul traitement;Brut imposable;Base CNRACL;Taux charges patronales;NBI (points);Nb jours IFSE\nMarie;01/2026;2000,00;24000,00;2100,00;2000,00;30,65;20;30\n',
    )
    expect(totals).toMatchObject({ file: 200_000, taken: 200_000, columns: [] })
  })

  it('takes no day of entry for a month, nor an age', () => {
    const { columns } = guessPayColumns({
      headers: [
        'Matricule',
        "Date d'entrée",
        'Date de naissance',
        "Mois d'ancienneté",
        'Traitement',
      ],
      rows: [{ line: 2, cells: ['Marie', '01/09/2019', '02/03/1980', '76', '2000'] }],
    })
    expect(columns).toEqual({ agent: 'Matricule' })
    expect(
      guessPayColumns({
        headers: ['Nombre de jours', "Date d'entrée", 'Nom', 'Période de paie'],
        rows: [{ line: 2, cells: ['30', '01/09/2019', 'Marie', 'janvier 2026'] }],
      }).columns,
    ).toEqual({ agent: 'Nom', day: 'Période de paie' })
  })
})

describe('a file with one line for each item of pay', () => {
  const RUBRICS = `Matricule;Période;Code;Libellé rubrique;Base;Taux;Montant salarial;Montant patronal
Marie;janvier 2026;1001;Traitement indiciaire;;;2000,00;
Marie;janvier 2026;1020;IFSE;;;300,00;
Marie;janvier 2026;5001;CNRACL;2000,00;30,65;222,00;613,00
Marie;janvier 2026;1001;Traitement indiciaire;;;-50,00;
Paul;janvier 2026;1001;Traitement indiciaire;;;1500,00;
`

  it('adds up to one line for an agent and month, with the parts of the employer apart from those of the agent', async () => {
    const { totals, months } = await told(RUBRICS)
    expect(months.map(({ status, month, after }) => [status, month, after])).toEqual([
      ['added', '2026-01', 286_300],
      ['added', '2026-01', 150_000],
    ])
    expect(totals).toMatchObject({
      file: 458_500,
      taken: 436_300,
      columns: [{ column: 'CNRACL', amount: 22_200 }],
    })
  })

  it('names an amount whose item has no name', async () => {
    const { totals } = await told(`${RUBRICS}Paul;janvier 2026;;;;;12,50;\n`)
    expect(totals).toMatchObject({
      file: 459_750,
      taken: 436_300,
      columns: [
        { column: 'CNRACL', amount: 22_200 },
        { column: '#7', amount: 1_250 },
      ],
    })
  })

  it('refuses the month of an agent where a cell of it is computed or wrong', async () => {
    const lines = [
      ['Matricule', 'Mois', 'Rubrique', 'Montant'],
      ['Marie', '01/2026', 'Traitement', 2000],
      ['Marie', '01/2026', 'CNRACL part patronale', { value: '', formula: 'D2*0.3' }],
      ['Paul', '01/2026', 'Traitement', 1500],
      ['Paul', '01/2026', 'CNRACL part patronale', { value: '#REF!', error: true }],
    ]
    const { months, totals } = await told(workbook(lines))
    expect(months.map(({ status, failures }) => [status, failures[0]?.code])).toEqual([
      ['refused', 'importFormula'],
      ['refused', 'importCellError'],
    ])
    expect(totals).toMatchObject({ taken: 0, refused: 350_000 })
  })
})

describe('a month that is kept', () => {
  it('is never replaced by an empty cost', async () => {
    const at = office()
    well(await keep(at, 'Matricule;Mois;Traitement\nMarie;01/2026;2000,00\n'))
    const kept = (await at.file()).costs
    for (const empty of [
      'Matricule;Mois;Rubrique;Valeur\nMarie;01/2026;Prime;12,00\n',
      'Matricule;Mois;Traitement\nMarie;01/2026;\n',
      'Matricule;Mois;Traitement\nMarie;01/2026;-\n',
    ]) {
      const { months } = await preparePayroll(at.keeper, await payOrder(at, empty))
      expect(months).toMatchObject([{ status: 'refused', failures: [{ code: 'payNoAmount' }] }])
      expect(refusals(await keep(at, empty))).toEqual(['payNothingToKeep'])
      expect((await at.file()).costs).toEqual(kept)
    }
  })

  it('stays where a line of totals says something else than the lines, to the cent', async () => {
    const at = office()
    const text = (total: string): string =>
      `Matricule;Mois;Traitement;Charges patronales\nMarie;01/2026;1000,00;400,00\nSous-total;;1000,00;400,00\nPaul;01/2026;2000,00;800,00\nSous-total;;2000,00;800,00\nTOTAL;;${total};1200,00\n`
    expect((await told(text('3000,01'))).totals.differences).toEqual([
      { line: 6, column: 'Traitement', said: 300_001, sum: 300_000 },
    ])
    expect(refusals(await keep(at, text('3000,01')))).toEqual(['payTotalDiffers'])
    expect((await at.file()).costs).toEqual([])
    well(await keep(at, text('3000,00')))
    expect((await at.file()).costs).toHaveLength(2)
  })
})

describe('months and amounts as French software writes them', () => {
  it.each([
    ['janvier 2026', '2026-01'],
    ['Janv. 2026', '2026-01'],
    ['janv-26', '2026-01'],
    ['Paie de février 2026', '2026-02'],
    ['AOÛT 2026', '2026-08'],
    ['AOU 2026', '2026-08'],
    ['MAR-26', '2026-03'],
    ['202601', '2026-01'],
    ['2026/01', '2026-01'],
    ['2026-1', '2026-01'],
    ['01/26', '2026-01'],
    ['1.2026', '2026-01'],
    ['31/01/2026', '2026-01'],
    ['2026-01-31', '2026-01'],
    ['01/12', null],
    ['13/2026', null],
    ['202613', null],
    ['janvier', null],
    ['janvier février 2026', null],
    ['76', null],
    ['', null],
  ])('%s is %s', (text, month) => {
    expect(payMonth(text, 'dmy')).toBe(month)
  })

  it('reads days that are all the first of a month in the order that makes them so', () => {
    expect(guessPayDates(['01/02/2026', '01/03/2026'])).toBe('dmy')
    expect(guessPayDates(['02/01/2026', '03/01/2026'])).toBe('mdy')
    expect(guessPayDates(['02/05/2026'])).toBeNull()
  })

  it('reads amounts with the name of the currency, and a dash as none, taken or left out', async () => {
    const { totals } = await told(
      'Matricule;Mois;Traitement;IFSE;Prime annuelle\nMarie;janvier 2026;1912,85 EUR;-;1 000,50 euros\n',
    )
    expect(totals).toMatchObject({
      file: 291_335,
      taken: 191_285,
      columns: [{ column: 'Prime annuelle', amount: 100_050 }],
    })
  })
})
