import { failure, success } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { TerritoryBook } from '#shared/domain/territories/territory-book'
import type { Kept, SigningPorts } from './ports'
import { prepareTerritory } from './prepare-territory'

/**
 * Takes published bodies into the workspace, all in one change. Those that are there already are completed. Where a standing
 * statement counted what would change, the body stays as it is and the others are taken, or all is refused.
 */
export function takeTerritory(
  ports: SigningPorts,
  book: TerritoryBook,
  { leaveLocked, ...asked }: DeskInput<'takeTerritory'>,
): Kept {
  return ports.keeper.accept(async () => {
    const prepared = await prepareTerritory(ports, book, asked)
    if (!prepared.ok) return prepared
    const locked = prepared.value.flatMap((one) => one.locked ?? [])
    if (locked.length > 0 && !leaveLocked) return failure(...locked)
    const taken = prepared.value.filter((one) => one.locked === null)
    return success({
      label: { verb: 'takeTerritory', subject: taken[0]?.line.after.name ?? '', when: null },
      changes: taken.map(({ change }) => change),
    })
  })
}
