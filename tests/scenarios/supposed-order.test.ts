import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { allocate } from '#shared/domain/allocation/allocate'
import type { Supposition } from '#shared/domain/simulation/scenario'
import { suppose } from '#shared/domain/simulation/suppose'
import { euros } from './office'
import { factsOf, valley } from './valley'

describe('the order in which the council supposes changes nothing', () => {
  it('if C joined and Marie left in February, in either order: C pays for all its hours, which Paul gives then', () => {
    const territory = valley()
      .lends('Paul')
      .hours('Paul', '2026-01', { A: 30, B: 20 })
      .hours('Paul', '2026-02', { A: 30, B: 20 })
      .cost('Paul', '2026-01', 2000)
      .cost('Paul', '2026-02', 2000)
    const facts = factsOf(territory)
    const joins = {
      kind: 'partyJoins',
      collectivityId: 'C',
      weeklyMinutes: minutes(360),
    } as const
    const leaves = { kind: 'departure', agentId: 'Marie', from: day('2026-02-01') } as const
    // 150 h of A and B, 52 h of C, for 6,000 €.
    for (const suppositions of [
      [joins, leaves],
      [leaves, joins],
    ]) {
      const supposed = suppose(facts, suppositions)
      const { shares } = allocate(supposed)
      expect(shares.map(({ amount }) => euros(amount))).toEqual([
        '2 673,27',
        '1 782,18',
        '1 544,55',
      ])
      const { agent, agentIds } = supposed.hours
      expect(agentIds[agent.at(-1) ?? -1]).toBe('Paul')
    }
  })

  it('if C joined and Marie, who is alone, left on 15 February, in either order: C pays for the hours until then', () => {
    const joins = { kind: 'partyJoins', collectivityId: 'C', weeklyMinutes: minutes(360) } as const
    const leaves = { kind: 'departure', agentId: 'Marie', from: day('2026-02-15') } as const
    for (const suppositions of [
      [joins, leaves],
      [leaves, joins],
    ]) {
      const { hours } = suppose(factsOf(valley()), suppositions)
      const ofC = hours.collectivityIds.indexOf('C')
      // 26 h in January, and half of them in February, of which 14 days of 28 are left.
      expect([...hours.minutes].filter((_, at) => hours.collectivity[at] === ofC)).toEqual([
        1560, 780,
      ])
    }
  })

  it('if Marie left on the day on which pay would rise, in either order: nothing of her month rises', () => {
    const rises = {
      kind: 'pay',
      agentId: null,
      from: day('2026-02-16'),
      tenThousandths: 1000,
    } as const
    const leaves = { kind: 'departure', agentId: 'Marie', from: day('2026-02-16') } as const
    const february = (...suppositions: readonly Supposition[]) =>
      suppose(factsOf(valley()), suppositions)
        .costs.at(-1)
        ?.components.map(({ amount }) => amount)
    expect(february(leaves, rises)).toEqual(february(leaves))
    expect(february(rises, leaves)).toEqual(february(leaves))
  })
})
