import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { OWED_LISTS, owedListAt } from '../../../src-renderer/client/owed-lists'
import { atField, paths } from '../../../src-renderer/client/paths'

describe('the address of a screen', () => {
  it('stops at the first part that is not given', () => {
    expect(paths.week()).toBe('/semaine/agent')
    expect(paths.week('marie', day('2027-01-11'))).toBe('/semaine/agent/marie/2027-01-11')
    expect(paths.week('marie', day('2027-01-01'), 'mois')).toBe(
      '/semaine/agent/marie/2027-01-01/mois',
    )
    expect(paths.wall()).toBe('/semaine')
    expect(paths.wall(day('2027-01-11'), 'mois')).toBe('/semaine/2027-01-11/mois')
    expect(paths.allocation(undefined, day('2027-01-01'))).toBe('/repartition')
  })

  it('names the field of a form that the focus goes to', () => {
    expect(atField(paths.collectivities('21'), 'treasury.post')).toBe(
      '/collectivites/21?champ=treasury.post',
    )
    expect(atField(paths.agreement('21'), null)).toBe('/conventions/21')
  })

  it('survives an identifier with a slash', () => {
    expect(paths.agreement('2024/07')).toBe('/conventions/2024%2F07')
  })

  it('names each list of payments, and another part of it is the list of claims', () => {
    expect(paths.payments()).toBe('/etats/paiements')
    expect(paths.payments('late')).toBe('/etats/paiements/en-retard')
    for (const list of OWED_LISTS) expect(owedListAt(paths.payments(list).split('/')[3])).toBe(list)
    expect(owedListAt('autre')).toBe('claims')
  })
})
