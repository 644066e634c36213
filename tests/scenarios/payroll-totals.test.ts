import { describe, expect, it } from 'vitest'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { Office } from './office'
import { payOrder } from './pay-order'
import { Territory } from './territory'

const office = (): Office => new Office(new Territory('A').lends('Marie').lends('Paul'))

async function told(text: string, change: Partial<ImportMapping> = {}) {
  const at = office()
  return preparePayroll(at.keeper, await payOrder(at, text, change))
}

const ALLOWANCES = `Matricule;Mois;Traitement;Prime annuelle;Charges patronales;Net à payer
Marie;01/2026;1 000,00;200,00;400,00;900,00
Paul;01/2026;2 000,00;300,50;800,00;1 700,00
Inconnu;01/2026;50,00;10,00;;40,00
TOTAL;;3 050,00;510,50;1 200,00;2 640,00
`

describe('where the amounts of a file of pay go', () => {
  it('names what nothing takes: by column, by refused line, and apart from the total', async () => {
    const { totals } = await told(ALLOWANCES)
    expect(totals).toEqual({
      file: 476_050,
      taken: 420_000,
      refused: 6_000,
      columns: [{ column: 'Prime annuelle', amount: 50_050 }],
      apart: [{ column: 'Net à payer', amount: 264_000 }],
      numbers: [],
      differences: [],
    })
  })

  it('tells it line by line, and counts a line of totals nowhere', async () => {
    const { months } = await told(ALLOWANCES)
    expect(
      months.map(({ lines, status, inFile, leftOut, after }) => [
        lines,
        status,
        inFile,
        leftOut.map(({ amount }) => amount),
        after,
      ]),
    ).toEqual([
      [[4], 'refused', 6_000, [1_000], null],
      [[5], 'total', 476_050, [51_050], null],
      [[2], 'added', 160_000, [20_000], 140_000],
      [[3], 'added', 310_050, [30_050], 280_000],
    ])
  })

  it.each(['S/Total', 'S/T', 'Cumul', 'Cumul :'])(
    'takes « %s » for a line of totals, so that a whole total below it is no other figure than the lines',
    async (label) => {
      const lines = `Matricule;Mois;Traitement\nMarie;01/2026;100,00\n${label};;100,00\nPaul;01/2026;200,00\n${label};;200,00\nTOTAL;;300,00\n`
      const { totals } = await told(lines)
      expect(totals).toMatchObject({ file: 30_000, taken: 30_000, refused: 0, differences: [] })
    },
  )

  it('knows a line of totals by its first word, where a month or a number is before it', async () => {
    const { totals } = await told(
      'Mois;Matricule;Traitement\n01/2026;Marie;100,00\n01/2026;Paul;200,00\n01/2026;Total;300,00\n2;TOTAL;300,00\n',
    )
    expect(totals).toMatchObject({ file: 30_000, taken: 30_000, refused: 0, differences: [] })
  })

  it.each([
    'Matricule;Mois;Traitement (k€)',
    'Matricule;Mois;Traitement en milliers d’euros',
    'Matricule;Mois;Traitement (centimes)',
    'Paie en K€;;\nMatricule;Mois;Traitement',
  ])('refuses amounts of another unit than euros: %s', async (titles) => {
    const { months } = await told(`${titles}\nMarie;01/2026;2,15\n`)
    expect(months.flatMap(({ failures }) => failures.map(({ code }) => code))).toEqual([
      'importOtherUnit',
    ])
  })

  it('takes amounts in euros and centimes', async () => {
    const { totals } = await told(
      'Montants en euros et centimes;;\nMatricule;Mois;Traitement (€)\nMarie;01/2026;2,15\n',
    )
    expect(totals.taken).toBe(215)
  })

  it('takes « Régime indemnitaire » with the allowances', async () => {
    const { totals } = await told('Matricule;Mois;Régime indemnitaire\nMarie;01/2026;412,50\n')
    expect(totals).toMatchObject({ file: 41_250, taken: 41_250, columns: [] })
  })

  it.each([
    'Remboursement transport',
    'Remboursement frais de déplacement',
    'Remboursement domicile-travail',
    'Remboursement mutuelle',
  ])('takes « %s », paid to the agent, for no refund that lessens the cost', async (title) => {
    const { totals } = await told(
      `Matricule;Mois;Traitement;${title};Remboursements\nMarie;01/2026;1000,00;30,00;200,00\n`,
    )
    expect(totals).toMatchObject({
      file: 83_000,
      taken: 80_000,
      columns: [{ column: title, amount: 3_000 }],
    })
  })

  it('counts the second of two columns with the same title, and takes it where it is told to', async () => {
    const file = 'Matricule;Mois;Prime;Prime\nMarie;01/2026;10,00;20,00\n'
    const first = { pay: [{ column: 'Prime', component: 'other' }] } as const
    expect((await told(file, { pay: [...first.pay] })).totals).toMatchObject({
      file: 3_000,
      taken: 1_000,
      columns: [{ column: '#4', amount: 2_000 }],
    })
    const both = [...first.pay, { column: '#4', component: 'other' } as const]
    expect((await told(file, { pay: both })).totals).toMatchObject({ file: 3_000, taken: 3_000 })
  })

  it('loses nothing, however columns are sorted: the total is what is taken and what is left out', async () => {
    const titles = ['Traitement', 'Prime annuelle', 'Charges patronales', 'Net à payer']
    for (let sorted = 0; sorted < 3 ** titles.length; sorted += 1) {
      const role = titles.map((_, at) => Math.floor(sorted / 3 ** at) % 3)
      const { totals } = await told(ALLOWANCES, {
        pay: titles.flatMap((column, at) =>
          role[at] === 0 ? [{ column, component: 'other' as const }] : [],
        ),
        apart: titles.filter((_, at) => role[at] === 1),
      })
      const left = totals.columns.reduce((sum, { amount }) => sum + amount, 0)
      expect(totals.file).toBe(totals.taken + totals.refused + left)
      const apart = totals.apart.reduce((sum, { amount }) => sum + amount, 0)
      // All that the three lines hold: 160 000 + 310 050 + 6 000, and the net of 264 000.
      expect(totals.file + apart).toBe(740_050)
    }
  })

  it('takes no registration or telephone number for an amount, nor a day', async () => {
    const { totals } = await told(
      'Matricule;Mois;Traitement;Sécurité sociale;Téléphone;Entrée\nMarie;01/2026;10,00;2850121456789;03 80 11 22 33;01/09/2019\n',
    )
    expect(totals).toMatchObject({ file: 1_000, columns: [] })
  })

  it('counts numbers of contracts and other registers in no sum, and names them apart from it', async () => {
    const { totals } = await told(
      'Matricule;Mois;Traitement;Contrat;Matricule 2;N° de dossier;Indemnité de fin de contrat\nMarie;01/2026;10,00;12345;678;91;50,00\n',
    )
    expect(totals).toMatchObject({
      file: 6_000,
      columns: [{ column: 'Indemnité de fin de contrat', amount: 5_000 }],
    })
    expect(totals).toMatchObject({
      apart: [],
      numbers: ['Contrat', 'Matricule 2', 'N° de dossier'],
    })
  })

  it('knows the second of two columns with the same title of numbers by that title', async () => {
    const { totals } = await told(
      'Matricule;Mois;Matricule;Traitement;Jours;Net à payer;Net à payer\nMarie;01/2026;678;10,00;22;7,00;8,00\n',
    )
    expect(totals).toMatchObject({
      file: 1_000,
      taken: 1_000,
      columns: [],
      apart: [
        { column: 'Net à payer', amount: 700 },
        { column: '#7', amount: 800 },
      ],
      numbers: ['#3', 'Jours'],
    })
  })

  it('counts what software of pay writes as less than zero, taken or not', async () => {
    const { totals } = await told(
      'Matricule;Mois;Traitement;Reprise;Régularisation\nMarie;01/2026;100,00;(12,00);5,00-\nPaul;01/2026;+200,00;3€50;1 EUR\n',
    )
    expect(totals).toMatchObject({
      file: 28_750,
      taken: 30_000,
      columns: [
        { column: 'Reprise', amount: -850 },
        { column: 'Régularisation', amount: -400 },
      ],
    })
  })

  it.each(["1'234,50", '1’234.50', "1'234,50 €"])(
    'counts %s, as software of other countries parts thousands, taken or not',
    async (amount) => {
      const { totals } = await told(
        `Matricule;Mois;Traitement;Prime annuelle\nMarie;01/2026;100,00;${amount}\nPaul;01/2026;${amount};\n`,
      )
      expect(totals).toMatchObject({
        file: 256_900,
        taken: 133_450,
        columns: [{ column: 'Prime annuelle', amount: 123_450 }],
      })
    },
  )

  it('takes a refund that is taken back off the others, whichever sign the file gives to refunds', async () => {
    for (const [refund, takenBack] of [
      ['-120,00', '30,00'],
      ['120,00', '-30,00'],
    ] as const) {
      const { totals } = await told(
        `Matricule;Mois;Traitement;Remboursements\nMarie;01/2026;1000,00;${refund}\nMarie;01/2026;;${takenBack}\nTOTAL;;1000,00;${refund.startsWith('-') ? '-' : ''}90,00\n`,
      )
      expect(totals).toMatchObject({ file: 91_000, taken: 91_000, differences: [] })
    }
  })

  it('names lines that repeat another word for word: they add up, but may come from a file joined twice', async () => {
    const twice = 'Marie;01/2026;1000,00\n'
    const file = `Matricule;Mois;Traitement\n${twice}Paul;01/2026;1000,00\n${twice}TOTAL;;3000,00\nTOTAL;;3000,00\n`
    expect(await told(file)).toMatchObject({ repeated: [4], totals: { taken: 300_000 } })
  })

  it('leaves refunds out with their sign', async () => {
    const { totals } = await told(
      'Matricule;Mois;Traitement;Remboursements;Reprise\nMarie;01/2026;100,00;30,00;-5,00\n',
    )
    expect(totals).toMatchObject({
      file: 6_500,
      taken: 7_000,
      columns: [{ column: 'Reprise', amount: -500 }],
    })
  })
})
