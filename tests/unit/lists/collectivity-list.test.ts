import { describe, expect, it } from 'vitest'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { COLLECTIVITY_LIST } from '#shared/domain/lists/collectivity-list'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { planList } from '#shared/domain/lists/plan-list'
import { listedBody, listOf, noListFacts } from './list-of'

/** What a list makes of some bodies. */
function plan(text: string, kept: readonly Collectivity[] = []) {
  const table = listOf(text)
  return planList(
    COLLECTIVITY_LIST,
    table,
    { columns: guessListColumns(table, COLLECTIVITY_LIST.fields), dates: null },
    { ...noListFacts(), collectivities: kept },
    kept,
  )
}

describe('a list of bodies', () => {
  const row = (cells: readonly string[], order: readonly number[]) =>
    order.map((at) => cells[at]).join(';')

  it.each([
    ['Population municipale', 'Population comptée à part', 'Population totale'],
    ['Pop. municipale', 'Pop. comptée à part', 'Pop. totale'],
    ['PMUN', 'PCAP', 'PTOT'],
  ])('has the populations of Insee in any order: %s, %s, %s', (...titles) => {
    for (const order of [
      [0, 1, 2],
      [1, 2, 0],
    ]) {
      const text = `Nom;Année;${row(titles, order)}\nOigny;2026;${row(['1 234', '56', '1 290'], order)}`
      expect(plan(text).records.map(({ after }) => after.populations)).toEqual([
        [{ year: 2026, municipal: 1234, total: 1290 }],
      ])
    }
  })

  it('adds no body for a line of totals, wherever the column of the names is', () => {
    for (const text of [
      'Population 2026;Commune\n1 234;Oigny\n56;Léry\n1 290;Total',
      'N°;Commune\n1;Oigny\n2;Léry\n2;TOTAL',
    ])
      expect(plan(text).lines.map(({ status }) => status)).toEqual(['added', 'added', 'total'])
  })

  it.each(['N° INSEE', 'Numéro INSEE'])('has the code of Insee under « %s »', (title) => {
    const [made] = plan(`Commune;${title}\nAjaccio;2A004`).records
    expect(made?.after.inseeCode).toBe('2A004')
  })

  it('keeps of a name and a number what is seen, and finds by them what is kept', () => {
    const text = 'Nom;SIREN\n\u200FSainte-Ce\u0301cile\u200B;\u202D211 300 553\u202C\n'
    const [made] = plan(text.trim()).records
    expect([made?.after.name, made?.after.siren]).toEqual(['Sainte-Cécile', '211300553'])
    const kept = made === undefined ? [] : [made.after]
    expect(plan('Nom\nSainte-Cé\u00ADcile', kept).lines.map(({ status }) => status)).toEqual([
      'same',
    ])
  })

  it('adds two bodies of one name where a number tells them apart, and asks for one where none does', () => {
    const states = (text: string) =>
      plan(text).lines.map(({ status, failures }) => [status, ...failures.map(({ code }) => code)])
    expect(states('Nom;INSEE\nSaint-Martin;21561\nSaint-Martin;21563')).toEqual([
      ['added'],
      ['added'],
    ])
    expect(states('Nom;INSEE\nSaint-Martin;21561\nSaint-Martin;')).toEqual([
      ['added'],
      ['refused', 'listNameShared'],
    ])
    expect(states('Nom;INSEE\nSaint-Martin;\nSaint-Martin;21561')).toEqual([
      ['added'],
      ['refused', 'listNameShared'],
    ])
    expect(states('Nom;INSEE\nSaint-Martin;21561\nSaint-Martin;21561')).toEqual([
      ['added'],
      ['refused', 'listTwice'],
    ])
  })

  it('adds a body of a name that is there with other numbers, and says so: it takes nothing of that one', () => {
    const kept = [{ ...listedBody('oigny', 'Oigny', '21464'), siren: '212104640' }]
    const fates = (text: string) =>
      plan(text, kept).lines.map(({ status, of, notes }) => [status, of, notes])
    const told = [{ code: 'sameName', number: 'B-oigny' }]
    expect(fates('Nom;INSEE;Habitants 2026\nOigny;41165;90\nOigny;21464;60')).toEqual([
      ['added', 'new-1', told],
      ['changed', 'oigny', []],
    ])
    expect(fates('Nom;SIREN\nOigny;214101651')).toEqual([['added', 'new-1', told]])
    expect(fates('Nom;Habitants 2026\nOigny;60')).toEqual([['changed', 'oigny', []]])
  })

  it('asks for the year of a population where neither its title nor a column has it', () => {
    expect(plan('Nom;Habitants\nOigny;57').lines).toMatchObject([
      { status: 'refused', failures: [{ code: 'listYearMissing', title: 'Habitants' }] },
    ])
  })

  it('parts a postcode from the town beside it', () => {
    expect(plan('Nom;CP Ville\nOigny;21450 Oigny').records.map(({ after }) => after)).toMatchObject(
      [{ address: { postalCode: '21450', city: 'Oigny' } }],
    )
  })

  it.each([
    ['Département de la Côte-d’Or', 'other'],
    ['EHPAD Les Lilas', 'other'],
    ['Association foncière de Léry', 'other'],
    ['Office de tourisme', 'other'],
    ['SPL Eaux', 'other'],
    ['SMAEP du Val', 'syndicate'],
    ['Mairie de Léry', 'municipality'],
  ])('takes %s by its first words for what it is', (name, kind) => {
    expect(plan(`Nom\n${name}\nOigny`).records[0]?.after.kind).toBe(kind)
  })

  it('is asked which of two columns gives a population, where they differ', () => {
    const text = 'Nom;Population 2026;Habitants 2026\nOigny;100;105\nLéry;1 000;1000'
    expect(plan(text).lines.map(({ status, failures }) => [status, failures])).toEqual([
      ['refused', [{ code: 'listValuesTwo', found: '100', other: '105' }]],
      ['added', []],
    ])
  })

  it.each([
    ['SIVOS du Haut-Ignon', 'syndicate'],
    ['SIAEP de Saint-Seine', 'syndicate'],
    ['SICTOM du Val', 'syndicate'],
    ['Agglomération de Valbrune', 'urbanCommunity'],
    ['CCAS de Léry', 'socialCentre'],
    ['Sivry', 'municipality'],
  ])('says by its name what « %s » is', (name, kind) => {
    expect(plan(`Nom\n${name}`).records.map(({ after }) => after.kind)).toEqual([kind])
  })

  describe('with an annexed budget, which has the SIREN of the body whose it is', () => {
    const own = { ...listedBody('cc', 'CC du Val'), siren: '200000008' }
    const water = {
      ...listedBody('water', 'Budget annexe eau'),
      kind: 'annexedBudget' as const,
      siret: '20000000800017',
    }
    const fates = (text: string, kept: readonly Collectivity[]) =>
      plan(`Nom;SIREN;SIRET;Code postal\n${text}`, kept).lines.map(({ status, of }) => [status, of])

    it('adds it beside its body, and takes neither for the other', () => {
      expect(fates('Budget annexe eau;200000008;;21000', [own])).toEqual([['added', 'new-1']])
      expect(fates('CC du Val;200000008;;21000', [water])).toEqual([['added', 'new-1']])
    })

    it('knows each again, by the words of its kind, its SIRET, or as the body itself', () => {
      for (const kept of [
        [own, water],
        [water, own],
      ]) {
        expect(fates('Budget annexe de l’eau;200000008;;21000', kept)).toEqual([
          ['changed', 'water'],
        ])
        expect(fates('Eau potable;;20000000800017;21000', kept)).toEqual([['changed', 'water']])
        expect(fates('Le Val;200000008;;21000', kept)).toEqual([['changed', 'cc']])
      }
    })
  })
})
