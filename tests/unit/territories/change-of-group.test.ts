import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { planTerritory, type TerritoryTaking } from '#shared/domain/territories/plan-territory'
import { bodyOf } from './body-of'
import { published } from './published'

const book = await published
const LAMARGELLE = '21338'
const GROUP = '200039063'

const cc = bodyOf({ id: 'cc', kind: 'communityOfMunicipalities', siren: GROUP })
const old = bodyOf({ id: 'old', name: 'CC d’avant', kind: 'communityOfMunicipalities' })
const syndicate = bodyOf({ id: 'water', kind: 'syndicate' })

const lineOf = (memberOf: string[], taking: Partial<TerritoryTaking> = {}) => {
  const kept = bodyOf({ id: 'kept', name: 'Lamargelle', inseeCode: LAMARGELLE, memberOf })
  const found = book.bodyOf(LAMARGELLE)
  return planTerritory(found === undefined ? [] : [found], [cc, old, syndicate, kept], {
    replace: false,
    idOf: ({ key }) => key,
    ...taking,
  })[0]
}

describe('a commune that was published in another community than its own', () => {
  it('stays in its own, which is named, unless asked: no commune is in two', () => {
    const line = lineOf(['old', 'water'])
    expect(line?.after.memberOf).toEqual(['old', 'water'])
    expect(line?.differences).toEqual([
      {
        field: 'memberOf',
        kept: 'CC d’avant',
        published: 'CC Forêts, Seine et Suzon',
        replaced: false,
      },
    ])
    expect(line?.fillings).not.toContainEqual({ field: 'memberOf' })
  })

  it('is moved where asked, and belonged to the others until the day before', () => {
    const line = lineOf(['old', 'water'], { replace: true, since: day('2027-01-01') })
    expect(line?.after.memberOf).toEqual(['water', 'cc'])
    // Its kind stays: corrected later, it is corrected for the days before too.
    expect(line?.after.earlierMemberships).toEqual([
      { until: '2026-12-31', memberOf: ['old', 'water'] },
    ])
  })

  it('is moved for every day where no day is given', () => {
    const line = lineOf(['old'], { replace: true })
    expect(line?.after.memberOf).toEqual(['cc'])
    expect(line?.after.earlierMemberships).toBeUndefined()
  })

  it('has its group filled in for every day where it had no community', () => {
    const line = lineOf(['water'], { since: day('2027-01-01') })
    expect(line?.after.memberOf).toEqual(['water', 'cc'])
    expect(line?.after.earlierMemberships).toBeUndefined()
    expect(line?.fillings).toContainEqual({ field: 'memberOf' })
  })
})
