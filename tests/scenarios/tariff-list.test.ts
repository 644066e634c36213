import { describe, expect, it } from 'vitest'
import { guessListColumns } from '#shared/domain/lists/guess-list-columns'
import { TARIFF_LIST } from '#shared/domain/lists/tariff-list'
import { listOf } from '../unit/lists/list-of'
import { keepList } from '../../src-main/use-cases/keep-list'
import { prepareList } from '../../src-main/use-cases/prepare-list'
import { rehearseList } from '../../src-main/use-cases/rehearse-list'
import { undo } from '../../src-main/use-cases/undo'
import { correct, listed } from './correction-office'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

/** Two agreements of hourly tariffs: 2026-01 for A, and 2026-02 for B. */
const office = (): Office =>
  new Office(
    new Territory('A', 'B')
      .terms({
        key: { kind: 'tariff', basis: 'actual' },
        hourlyTariff: 2000,
        beneficiaries: [{ collectivityId: 'A', weeklyMinutes: 600 }],
      })
      .also({
        id: 'other',
        reference: '2026-02',
        title: 'Garde champêtre',
        key: { kind: 'tariff', basis: 'actual' },
        hourlyTariff: 2500,
      })
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 10 })
      .cost('Marie', '2026-01', 300),
  )

const order = (text: string) => {
  const table = listOf(text.trim())
  return {
    kind: 'tariffs' as const,
    table,
    columns: guessListColumns(table, TARIFF_LIST.fields),
    dates: 'dmy' as const,
    sheet: null,
  }
}

const keep = (desk: Office, text: string, leaveRefused = false) =>
  keepList(desk, { ...order(text), name: 'tarifs.csv', leaveRefused })

const lines = (desk: Office, text: string) =>
  prepareList(desk, order(text)).lines.map(({ name, status, notes, failures }) =>
    [name, status, ...[...notes, ...failures].map(({ code }) => code)].join(' '),
  )

const tariffs = (desk: Office, id: string) => {
  const agreement = desk.keeper.registers().agreements.get(id)
  return [
    agreement?.hourlyTariff,
    ...(agreement?.amendments ?? []).map(
      ({ reference, effectiveOn, terms }) =>
        `${reference} ${effectiveOn} ${String(terms.hourlyTariff)}`,
    ),
  ]
}

const NEXT =
  'Convention;Tarif horaire;À compter du\n2026-01;21,50 €/h;01/07/2026\nGarde champêtre;26;01/01/2026\n'

describe('a list of the hourly tariffs of several agreements', () => {
  it('changes the terms of a day, makes an amendment where none begins on it, and is one change with one undo', async () => {
    const desk = office()
    expect(lines(desk, NEXT)).toEqual(['2026-01 added newAmendment', '2026-02 changed'])
    well(await keep(desk, NEXT))
    expect(tariffs(desk, 'agreement')).toEqual([2000, 'Avenant n° 1 2026-07-01 2150'])
    expect(tariffs(desk, 'other')).toEqual([2600])
    expect(lines(desk, NEXT)).toEqual(['2026-01 same', '2026-02 same'])
    well(await undo(desk))
    expect(tariffs(desk, 'agreement')).toEqual([2000])
    expect(tariffs(desk, 'other')).toEqual([2500])
  })

  it('holds for the last terms where no day is given, which is said', async () => {
    const desk = office()
    well(await keep(desk, NEXT))
    const text = 'Convention;Tarif horaire\n2026-01;22\n'
    expect(lines(desk, text)).toEqual(['2026-01 changed since'])
    well(await keep(desk, text))
    expect(tariffs(desk, 'agreement')).toEqual([2000, 'Avenant n° 1 2026-07-01 2200'])
  })

  it.each(['Tarif journalier', 'Tarif à la journée', 'Prix mensuel', 'Tarif TTC', 'Prix au jour'])(
    'never takes « %s » for a tariff of an hour without taxes',
    (title) => {
      expect(lines(office(), `Convention;${title}\n2026-01;175`)).toEqual(['2026-01 same'])
      const both = `Convention;${title};Tarif horaire HT\n2026-01;175;21`
      expect(prepareList(office(), order(both)).lines[0]?.fields).toEqual([
        { path: 'hourlyTariff', before: '2000', after: '2100' },
      ])
    },
  )

  it('names what it can’t take: no such agreement, a day before or after it, no amount, the same day twice', () => {
    expect(
      lines(
        office(),
        [
          'Convention;Tarif horaire;À compter du',
          '2025-99;20;',
          '2026-01;20;01/01/2025',
          '2026-01;20;01/01/2028',
          '2026-01;cher;01/07/2026',
          '2026-02;26;01/07/2026',
          '2026-02;27;01/07/2026',
          '2026-02;28;01/10/2026',
        ].join('\n'),
      ),
    ).toEqual([
      '2025-99 refused listAgreementUnknown',
      '2026-01 refused amendmentBeforeStart',
      '2026-01 refused amendmentAfterEnd',
      '2026-01 refused fieldWrongType',
      '2026-02 added newAmendment',
      '2026-02 refused listTwice',
      '2026-02 added newAmendment',
    ])
  })

  it('leaves a tariff on which a statement rests to a correction, and takes the others where that is asked', async () => {
    const desk = office()
    well(await desk.issue(months('01')))
    const text = 'Convention;Tarif horaire;À compter du\n2026-01;30;01/01/2026\n2026-02;26;\n'
    expect(refusals(await keep(desk, text))).toEqual(['importLineRefused', 'settled'])
    expect(tariffs(desk, 'other')).toEqual([2500])
    const { lines: rehearsed, settled } = await rehearseList(desk, order(text))
    expect(rehearsed.map(({ status }) => status)).toEqual(['refused', 'changed'])
    well(await keep(desk, text, true))
    expect(tariffs(desk, 'other')).toEqual([2600])
    expect(settled.count).toBe(1)
    await correct(desk, ...settled.facts)
    expect(tariffs(desk, 'agreement')).toEqual([3000])
    expect(listed(desk)).toEqual([
      '2026-001 A 200.00 cancelled',
      '2026-002 A 300.00 replaces 2026-001',
    ])
  })

  it.each([
    'Convention;Tarif;Unité\n2026-01;150;jour',
    'Convention;Tarif;Unité\n2026-01;150;heure de nuit',
    'Convention;Tarif;Par\n2026-01;150;forfait',
  ])('refuses a tariff that its line says is not one of any hour: %s', (text) => {
    expect(lines(office(), text)).toEqual(['2026-01 refused listTariffOther'])
    expect(lines(office(), text.replace(/;[^;]+$/, ';€/h'))).toEqual(['2026-01 changed since'])
  })

  it('refuses tariffs below a heading of another unit', () => {
    const given = order('Convention;Tarif\n2026-01;150')
    const headed = (text: string) =>
      prepareList(office(), { ...given, table: { ...given.table, heading: [text] } }).lines
    expect(headed('Tarifs à la journée 2027')).toMatchObject([
      { failures: [{ code: 'listTariffOther', found: 'Tarifs à la journée 2027' }] },
    ])
    for (const text of [
      'Prix de journée 2027',
      'Tarifs de mise à disposition, par vacation',
      'Tarifs annuels',
      'Tarif forfaitaire',
      'Tarifs horaires de nuit',
      'Tarifs TTC',
      'Daily tariffs 2027',
    ])
      expect(headed(text)).toMatchObject([{ status: 'refused' }])
    for (const text of [
      'Tarifs horaires (journée de 7 h)',
      'Édité le jour du conseil',
      'Tarifs à jour au 1er janvier',
      'Tarifs en vigueur au jour du vote',
      'Tarifs du mois de mars 2027',
      'Tarifs de la semaine 12',
      'Tarifs votés sur le rapport de J. Dupont',
      'Tarifs hors nuits et dimanches',
      'Révision annuelle des tarifs',
    ])
      expect(headed(text)).toMatchObject([{ status: 'changed' }])
  })

  it.each([
    'Tarif (€/j)',
    'Tarif à la semaine',
    'Tarif forfaitaire annuel',
    'Tarif par habitant',
    'Tarif vacation',
    'Tarif heures de nuit',
  ])('proposes no column « %s » for tariffs', (title) => {
    expect(order(`Convention;${title}\n2026-01;150`).columns).toEqual([
      { column: 'Convention', field: 'agreementId' },
    ])
  })
})
