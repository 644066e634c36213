import { describe, expect, it } from 'vitest'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { Office } from './office'
import { payOrder } from './pay-order'
import { Territory } from './territory'

/** What becomes of each line, and what is left out by name. Marie and Paul are employed by the communauté CC. */
async function told(text: string) {
  const office = new Office(new Territory('A').lends('Marie').lends('Paul'))
  const { months, totals } = await preparePayroll(office.keeper, await payOrder(office, text))
  return {
    lines: months.map(({ lines, status, after, failures }) =>
      [lines.join('+'), status, after, ...failures.map(({ code }) => code)].join(' '),
    ),
    leftOut: totals.columns,
  }
}

const OWN = 'Commune CC'

describe('a column that names the employer', () => {
  it.each(['Employeur', 'Nom de l’employeur', 'Code employeur', 'Collectivité employeur'])(
    'is no charge: « %s »',
    async (title) => {
      for (const name of [OWN, 'Communauté de communes', '017'])
        expect(
          await told(
            `Matricule;${title};Mois;Traitement;CNRACL patronale\nMarie;${name};01/2026;2000,00;600,00\n`,
          ),
        ).toEqual({ lines: ['2 added 260000'], leftOut: [] })
    },
  )

  it('names the amounts that it has instead', async () => {
    expect(await told('Matricule;Mois;Traitement;Employeur\nMarie;01/2026;2000;600,50\n')).toEqual({
      lines: ['2 added 200000'],
      leftOut: [{ column: 'Employeur', amount: 60_050 }],
    })
  })

  it.each([
    ['Employeur', 'Communauté', 'SIVOM'],
    ['Code employeur', '17', '18'],
    ['SIRET employeur', '20007067500010', '25210300400012'],
  ])('never adds up the pay of two employers: %s', async (title, one, other) => {
    const lines = (...employers: readonly string[]): string =>
      `Matricule;${title};Mois;Traitement\n${employers.map((name) => `Marie;${name};01/2026;1000\n`).join('')}`
    expect((await told(lines(one, one))).lines).toEqual(['2+3 added 200000'])
    expect((await told(lines(one, other))).lines).toEqual(['2+3 refused  payOtherEmployer'])
    const items = `Matricule;${title};Mois;Libellé;Montant\nMarie;${one};01/2026;Traitement;1000\nMarie;${other};01/2026;Traitement;1000\n`
    expect((await told(items)).lines).toEqual(['2+3 refused  payOtherEmployer'])
  })

  it('takes no pay of another employer that is known', async () => {
    expect(
      (
        await told(
          `Employeur;Matricule;Mois;Traitement\nCommune A;Marie;01/2026;1000\n${OWN};Paul;01/2026;1000\n`,
        )
      ).lines,
    ).toEqual(['2 refused  payOtherEmployer', '3 added 100000'])
  })

  it('takes the lines of one known employer together, however they write it', async () => {
    const lines = `Employeur;Matricule;Mois;Traitement\n${OWN};Marie;01/2026;1000\nCC;Marie;01/2026;1000\n`
    expect((await told(lines)).lines).toEqual(['2+3 added 200000'])
  })

  it('takes the establishments of one employer together', async () => {
    const siret = 'SIRET;Matricule;Mois;Traitement\n'
    const lines = '20007067500010;Marie;01/2026;1000\n200 070 675 00028;Marie;01/2026;1000\n'
    expect((await told(siret + lines)).lines).toEqual(['2+3 added 200000'])
  })
})
