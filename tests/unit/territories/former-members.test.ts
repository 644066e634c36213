import { describe, expect, it } from 'vitest'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { formerMembers } from '#shared/domain/territories/former-members'
import { planTerritory } from '#shared/domain/territories/plan-territory'
import { territoryOf } from '#shared/domain/territories/territory-of'
import { bodyOf } from './body-of'
import { published } from './published'

const book = await published
/** CC Faucigny - Glières, of which Bonneville took two communes in. */
const GROUP = '200000172'

const group = bodyOf({ id: 'cc', kind: 'communityOfMunicipalities', siren: GROUP })

const formerOf = (...kept: readonly Collectivity[]) => {
  const all = [group, ...kept]
  const bodies = territoryOf(book, GROUP)?.bodies ?? []
  return formerMembers(planTerritory(bodies, all, { replace: false, idOf: ({ key }) => key }), all)
}

describe('a commune that a territory no longer has', () => {
  it('was merged into another one', () => {
    const { merged, absent } = formerOf(bodyOf({ id: 'old', inseeCode: '74092', memberOf: ['cc'] }))
    expect(merged.map(({ kept, into }) => [kept.id, into])).toEqual([['old', 'Bonneville']])
    expect(absent).toEqual([])
  })

  it('belongs to the group in the workspace only', () => {
    const { merged, absent } = formerOf(
      bodyOf({ id: 'left', inseeCode: '21338', memberOf: ['cc'] }),
    )
    expect(merged).toEqual([])
    expect(absent.map(({ id }) => id)).toEqual(['left'])
  })

  it('is not one that is there still, that belongs to no group, or that was archived', () => {
    const { merged, absent } = formerOf(
      bodyOf({ id: 'there', inseeCode: '74042', memberOf: ['cc'] }),
      bodyOf({ id: 'elsewhere', inseeCode: '21338' }),
      bodyOf({ id: 'archived', inseeCode: '74092', memberOf: ['cc'], archived: true }),
    )
    expect({ merged, absent }).toEqual({ merged: [], absent: [] })
  })
})
