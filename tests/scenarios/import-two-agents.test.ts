import { describe, expect, it } from 'vitest'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import { preparePayroll } from '../../src-main/use-cases/prepare-payroll'
import { open, rehearse, valley } from './import-desk'
import { well } from './office'
import { payOrder } from './pay-order'

/** The state of each line of pay, with what is wrong with it. */
async function pay(lines: readonly string[], names: ImportMapping['names'] = []) {
  const office = valley()
  const order = await payOrder(office, lines.join('\n'), { names })
  const { months } = await preparePayroll(office.keeper, order)
  return months.map(({ status, agentId, after, failures }) =>
    [status, agentId, after, ...failures.map(({ code }) => code)].join(' '),
  )
}

const REFUSED = 'refused Marie  importOtherAgent'

describe('a line with the number of one agent and the name of another', () => {
  it('is refused in a file of pay, whichever form the name has', async () => {
    const line = 'Marie;01/2026;1000,00;'
    const titles = 'Matricule;Mois;Traitement;'
    expect(await pay([`${titles}Nom et prénom`, `${line}DUPONT Paul`])).toEqual([REFUSED])
    expect(await pay([`${titles}Nom;Prénom`, `${line}DUPONT;Paul`])).toEqual([REFUSED])
    expect(await pay([`${titles}Agent`, `${line}P. Dupont`])).toEqual([REFUSED])
  })

  it('is refused in a file of pay with a line an item, and only that line', async () => {
    const titles = 'Matricule;Nom;Prénom;Mois;Libellé;Montant'
    const lines = [
      'Marie;Dupont;Marie;01/2026;Traitement;1000,00',
      'Marie;Dupont;Paul;01/2026;IFSE;100,00',
    ]
    expect(await pay([titles, ...lines])).toEqual([REFUSED, 'added Marie 100000'])
  })

  it('enters where the name is that of the agent, or of nobody', async () => {
    const titles = 'Matricule;Mois;Traitement;Nom;Prénom'
    const line = 'Marie;01/2026;1000,00'
    const kept = ['added Marie 100000']
    expect(await pay([titles, `${line};DUPONT;Marie`])).toEqual(kept)
    expect(await pay([titles, `${line};DURAND;Marie`])).toEqual(kept)
    expect(await pay([titles, `${line};DUPONT;`])).toEqual(kept)
  })

  it('is refused where the agent of the number was chosen before', async () => {
    const lines = ['Matricule;Mois;Traitement;Nom;Prénom', '0042;01/2026;1000,00;Dupont;Paul']
    const chosen = [{ kind: 'agent', found: '0042', id: 'Marie' }] as const
    expect(await pay(lines, [...chosen])).toEqual([REFUSED])
  })

  it('is refused in a file of hours, whichever of both the agent is read from', async () => {
    const office = valley()
    const refusedOf = async (titles: string, line: string) => {
      const file = well(await open(office, [titles, line].join('\n')))
      const { lines } = await rehearse(office, file)
      return lines.flatMap((each) =>
        each.status === 'refused' ? each.reasons.map(({ failure }) => failure.code) : [],
      )
    }
    const rest = '02/03/2026;A;1h30'
    const others = 'Date;Collectivité;Durée'
    const other = ['importOtherAgent']
    expect(await refusedOf(`Matricule;Agent;${others}`, `Marie;Paul Dupont;${rest}`)).toEqual(other)
    expect(await refusedOf(`Matricule;Nom;Prénom;${others}`, `Marie;Dupont;Paul;${rest}`)).toEqual(
      other,
    )
    expect(await refusedOf(`Matricule;Agent;${others}`, `Paul;Paul Dupont;${rest}`)).toEqual([])
  })
})
