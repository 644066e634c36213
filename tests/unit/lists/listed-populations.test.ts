import { describe, expect, it } from 'vitest'
import { COLLECTIVITY_LIST } from '#shared/domain/lists/collectivity-list'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { planList } from '#shared/domain/lists/plan-list'
import { listedBody, listOf, noListFacts } from './list-of'

const KNOWN = [listedBody('oigny', 'Oigny', '01004'), listedBody('lery', 'Léry', '2A004')]

const plan = (text: string, heading: readonly string[] = []) => {
  const table = { ...listOf(text), heading }
  const columns = guessListColumns(table, COLLECTIVITY_LIST.fields)
  const facts = { ...noListFacts(), collectivities: KNOWN }
  return planList(COLLECTIVITY_LIST, table, { columns, dates: null }, facts, KNOWN)
}

const populations = (text: string, heading: readonly string[] = []) =>
  plan(text, heading).records.map(({ after }) => [after.id, ...after.populations])

const refusals = (text: string) =>
  plan(text).lines.flatMap(({ failures }) => failures.map(({ code }) => code))

describe('a list of populations as Insee publishes it', () => {
  it('has the department and the number of the commune apart, and its year above the titles', () => {
    const titles =
      'Code région;Nom de la région;Code département;Code canton;Code commune;Nom de la commune;Population municipale;Population comptée à part;Population totale'
    expect(
      populations(
        `${titles}\n84;Auvergne-Rhône-Alpes;01;12;004;Oigny;1 234;12;1 246\n94;Corse;2A;01;4;Léry;1\u202f001;9;1\u00a0010`,
        [
          'Populations légales en vigueur à compter du 1er janvier 2026',
          'Date de référence statistique : 1er janvier 2023',
        ],
      ),
    ).toEqual([
      ['oigny', { year: 2023, municipal: 1234, total: 1246 }],
      ['lery', { year: 2023, municipal: 1001, total: 1010 }],
    ])
  })

  it('gives several years in one file, their titles in one word', () => {
    expect(
      populations('CODGEO;LIBGEO;DEP;PMUN2023;PTOT2023;PMUN2022\n1004;Oigny;01;100;104;99'),
    ).toEqual([
      ['oigny', { year: 2023, municipal: 100, total: 104 }, { year: 2022, municipal: 99 }],
    ])
    expect(populations('DEPCOM;COM;PMUN 2023\n01004;Oigny;100')).toEqual([
      ['oigny', { year: 2023, municipal: 100 }],
    ])
  })

  it('is of the year of its census, not of the day from which it is in force', () => {
    const title = 'Population municipale (millésime 2023), en vigueur le 1er janvier 2026'
    expect(populations(`INSEE;${title}\n01004;100`)).toEqual([
      ['oigny', { year: 2023, municipal: 100 }],
    ])
    expect(refusals('INSEE;Population 2017-2023\n01004;100')).toEqual(['listYearMissing'])
  })

  it('leaves aside what is no population of the commune', () => {
    expect(
      populations(
        'INSEE;Densité de population 2023;Population active 2023;Population 2023\n01004;9;8;100',
      ),
    ).toEqual([['oigny', { year: 2023, municipal: 100 }]])
  })
})

describe('a list with a line for each year of a body', () => {
  const fates = (text: string) =>
    plan(text).lines.map(({ status, failures }) => [status, ...failures.map(({ code }) => code)])
  const TITLES = 'INSEE;Nom;Année;Population municipale'

  it('gives each year to the one body, known or new', () => {
    const text = `${TITLES}\n01004;Oigny;2022;99\n01005;Neuve;2022;8\n01004;Oigny;2023;100\n01005;Neuve;2023;9`
    expect(fates(text)).toEqual([['changed'], ['added'], ['changed'], ['changed']])
    expect(plan(text).records.map(({ before, after }) => [before?.id, after.populations])).toEqual([
      [
        'oigny',
        [
          { year: 2022, municipal: 99 },
          { year: 2023, municipal: 100 },
        ],
      ],
      [
        undefined,
        [
          { year: 2022, municipal: 8 },
          { year: 2023, municipal: 9 },
        ],
      ],
    ])
    expect(plan(text).records[1]?.after.code).toBe('01005')
  })

  it('shows of each line what it adds', () => {
    const text = `${TITLES}\n01004;Oigny;2022;99\n01004;Oigny;2023;100`
    expect(plan(text).lines.map(({ fields }) => fields)).toEqual([
      [{ path: 'populations.2022.municipal', before: '', after: '99' }],
      [{ path: 'populations.2023.municipal', before: '', after: '100' }],
    ])
  })

  it('refuses a second line of the same year, or of another name or number', () => {
    expect(fates(`${TITLES}\n01004;Oigny;2023;99\n01004;Oigny;2023;100`)).toEqual([
      ['changed'],
      ['refused', 'listTwice'],
    ])
    expect(fates(`${TITLES};Rue\n01004;Oigny;2022;99;A\n01004;Oigny;2023;100;B`)).toEqual([
      ['changed'],
      ['refused', 'listTwice'],
    ])
  })
})

describe('a line below a list', () => {
  it('that averages or counts its bodies is none of them', () => {
    const lines = ['Oigny;100', 'Moyenne;100', 'Moyenne par commune;100', 'Nombre de communes;1']
    expect(
      plan(['Commune;Population 2023', ...lines, 'Moyenneville;9'].join('\n')).lines.map(
        ({ status }) => status,
      ),
    ).toEqual(['changed', 'total', 'total', 'total', 'added'])
  })

  it('that says a part of them, their population, or a source or note is none of them', () => {
    const lines = [
      'Dont Oigny;100',
      'Population totale;100',
      'Source : Insee, RP 2023;',
      'Lecture : la population est municipale;',
      'Source-Seine;50',
      'Champ-le-Duc;60',
      'Dontreix;70',
    ]
    expect(
      plan(['Commune;Population 2023', ...lines].join('\n')).lines.map(({ status }) => status),
    ).toEqual(['total', 'total', 'total', 'total', 'added', 'added', 'added'])
  })
})

describe('a column of numbers of bodies', () => {
  it('may hold SIREN and SIRET together, whatever its title', () => {
    const numbers = (title: string) =>
      plan(`Nom;${title}\nNeuve;213500283\nAutre;200 000 008 00017`).records.map(({ after }) => [
        after.siren,
        after.siret,
      ])
    const expected = [
      ['213500283', null],
      [null, '20000000800017'],
    ]
    expect(numbers('SIREN / SIRET')).toEqual(expected)
    expect(numbers('N° SIRET')).toEqual(expected)
  })

  it.each(['Pop. tot. 2023', 'Population tot. 2023'])('takes « %s » for the total one', (title) => {
    expect(populations(`Commune;Pop. mun. 2023;${title}\nOigny;65;66`)).toEqual([
      ['oigny', { year: 2023, municipal: 65, total: 66 }],
    ])
  })

  it.each([
    'Population de l’EPCI 2023',
    'Population totale intercommunale 2023',
    'Population DGF de la communauté 2023',
    'Population scolarisée 2023',
    'Population touristique 2023',
    'Population hors résidences secondaires 2023',
    'Habitants du canton 2023',
  ])('takes « %s » for no population of a commune', (title) => {
    expect(populations(`Commune;${title}\nOigny;12000`)).toEqual([])
  })
})
