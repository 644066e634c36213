import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import { territoryOf } from '#shared/domain/territories/territory-of'
import { rehearseTerritory } from '../../src-main/use-cases/rehearse-territory'
import { takeTerritory } from '../../src-main/use-cases/take-territory'
import { undo } from '../../src-main/use-cases/undo'
import { published } from '../unit/territories/published'
import { correct, listed } from './correction-office'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

const book = await published
const GROUP = '200039063'
const keys = (): string[] => (territoryOf(book, GROUP)?.bodies ?? []).map(({ key }) => key)

const bodiesOf = ({ keeper }: Office) => [...keeper.registers().collectivities.values()]

describe('a territory taken into an empty workspace', () => {
  it('is one change, which one undo takes back', async () => {
    const office = new Office(emptyWorkspace('Essai'))
    well(await takeTerritory(office, book, { bodies: keys(), replace: false, leaveLocked: false }))
    expect(bodiesOf(office)).toHaveLength(26)
    expect(office.keeper.state().undo).toEqual({
      verb: 'takeTerritory',
      subject: 'CC Forêts, Seine et Suzon',
      when: null,
    })
    well(await undo(office))
    expect(bodiesOf(office)).toEqual([])
  })

  it('is not doubled when it is taken again, and leaves no trace then', async () => {
    const office = new Office(emptyWorkspace('Essai'))
    const first = well(
      await takeTerritory(office, book, { bodies: keys(), replace: false, leaveLocked: false }),
    )
    const again = well(
      await takeTerritory(office, book, { bodies: keys(), replace: true, leaveLocked: false }),
    )
    expect(bodiesOf(office)).toHaveLength(26)
    expect(again).toEqual(first)
  })

  it('grows by the members taken later, in the group that is there', async () => {
    const office = new Office(emptyWorkspace('Essai'))
    well(await takeTerritory(office, book, { bodies: [GROUP], replace: false, leaveLocked: false }))
    well(
      await takeTerritory(office, book, { bodies: ['21338'], replace: false, leaveLocked: false }),
    )
    const [group, commune] = bodiesOf(office)
    expect(commune?.memberOf).toEqual([group?.id])
  })

  it('moves a commune to its published group from a day on where asked, and one undo takes it back', async () => {
    const old = { kind: 'communityOfMunicipalities', name: 'CC d’avant' }
    const office = new Office(
      new Territory('A', 'Old')
        .body('A', { inseeCode: '21338', memberOf: ['Old'] })
        .body('Old', old),
    )
    const commune = () => bodiesOf(office).find(({ id }) => id === 'A')
    const asked = { bodies: [GROUP, '21338'], leaveLocked: false, since: day('2027-01-01') }
    well(await takeTerritory(office, book, { ...asked, replace: false }))
    expect(commune()?.memberOf).toEqual(['Old'])
    well(await takeTerritory(office, book, { ...asked, replace: true }))
    const group = bodiesOf(office).find(({ siren }) => siren === GROUP)
    expect(commune()).toMatchObject({
      memberOf: [group?.id],
      earlierMemberships: [{ until: '2026-12-31', memberOf: ['Old'] }],
    })
    well(await undo(office))
    expect(commune()?.memberOf).toEqual(['Old'])
    expect(commune()?.earlierMemberships).toBeUndefined()
  })

  it('refuses a body that was not published', async () => {
    const office = new Office(emptyWorkspace('Essai'))
    const answer = await takeTerritory(office, book, {
      bodies: ['99999'],
      replace: false,
      leaveLocked: false,
    })
    expect(refusals(answer)).toEqual(['unknownRecord'])
  })
})

describe('a territory taken over bodies that a statement counted', () => {
  const settled = async (): Promise<Office> => {
    const measure = { kind: 'population', of: 'municipal' }
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie')
        .terms({ key: { kind: 'criteria', criteria: [{ measure, weight: 1 }] } })
        .populations(2026, { A: 160, B: 160 })
        .body('A', { inseeCode: '21338' })
        .hours('Marie', '2026-01', { A: 3 })
        .cost('Marie', '2026-01', 1000),
    )
    well(await office.issue(months('01')))
    return office
  }

  it('is refused where it would replace a population that was counted', async () => {
    const office = await settled()
    const answer = await takeTerritory(office, book, {
      bodies: ['21338'],
      replace: true,
      leaveLocked: false,
    })
    expect(refusals(answer)).toEqual(['settled'])
    expect(bodiesOf(office).find(({ id }) => id === 'A')?.siren).toBeNull()
  })

  it('stays as it is while the others are taken, and one correction takes it', async () => {
    const office = await settled()
    const asked = { bodies: ['21338', '21561'], replace: true }
    const { locked, settled: facts } = well(await rehearseTerritory(office, book, asked))
    expect(locked).toEqual(['21338'])
    well(await takeTerritory(office, book, { ...asked, leaveLocked: true }))
    const withSiren = () =>
      bodiesOf(office).flatMap(({ inseeCode, siren }) => (siren === null ? [] : inseeCode))
    expect(withSiren()).toEqual(['21561'])
    await correct(office, ...facts.facts)
    expect(withSiren()).toEqual(['21338', '21561'])
    expect(
      listed(office)
        .slice(2)
        .map((line) => line.replace(/ [AB] [\d.]+/, '')),
    ).toEqual(['2026-003 replaces 2026-001', '2026-004 replaces 2026-002'])
    expect(well(await rehearseTerritory(office, book, asked)).locked).toEqual([])
  })

  it('fills what was blank without moving a statement', async () => {
    const office = await settled()
    well(
      await takeTerritory(office, book, { bodies: ['21338'], replace: false, leaveLocked: false }),
    )
    expect(bodiesOf(office).find(({ id }) => id === 'A')).toMatchObject({
      siren: '212103386',
      populations: [
        { year: 2026, municipal: 160 },
        { year: 2025, municipal: 145, total: 152 },
      ],
    })
  })
})
