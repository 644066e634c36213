import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { everServed } from '#shared/domain/agreements/term-versions'
import { everGroups } from '#shared/domain/collectivities/groups-on'
import { sirenClash } from '#shared/domain/collectivities/siren-clash'
import { keepCounted } from './keep-counted'
import { missingCollectivities } from './missing-records'
import type { KeeperPort, Kept } from './ports'
import { settledBy } from './settled-by'
import { nameOfBody } from './name-of-body'

/**
 * Creates or replaces a body. Its code and its SIREN are its own, the groups it belongs to exist, and where a standing statement ordered
 * equal remainders by code, the code keeps its order; the populations that it used stay.
 */
export function saveCollectivity(
  { keeper }: KeeperPort,
  collectivity: DeskInput<'saveCollectivity'>,
): Kept {
  return keeper.accept(async () => {
    const registers = keeper.registers()
    const { collectivities } = registers
    const before = collectivities.get(collectivity.id) ?? null
    const holder = [...collectivities.values()].find(
      ({ id, code }) => code === collectivity.code && id !== collectivity.id,
    )
    if (holder !== undefined)
      return failure({
        code: 'codeTaken',
        value: collectivity.code,
        holder: nameOfBody(registers, holder.id),
      })
    const clash = sirenClash(collectivity, [...collectivities.values()])
    if (clash !== null) return failure(clash)
    const missing = missingCollectivities(registers, everGroups(collectivity), [collectivity.id])
    if (missing.length > 0) return failure(...missing)
    const { id, name: subject } = collectivity
    const isCounted = before !== null && settledBy(before) !== settledBy(collectivity)
    return keepCounted(
      keeper,
      { verb: 'saveCollectivity', subject, when: null },
      { table: 'collectivities', id, before, after: collectivity },
      (agreement) => isCounted && everServed(agreement).includes(id),
      nameOfBody({ collectivities: new Map(collectivities).set(id, collectivity) }, id),
    )
  })
}
