import { failure, success } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { everServed } from '#shared/domain/agreements/term-versions'
import { planTerritory } from '#shared/domain/territories/plan-territory'
import type { TerritoryBook } from '#shared/domain/territories/territory-book'
import { changedStatementFailure } from './changed-statement-failure'
import { unknownRecord } from './missing-records'
import type { Kept, SigningPorts } from './ports'
import { settledBy } from './settled-by'

/**
 * Takes published bodies into the workspace, all in one change. Those that are there already are completed, and refused
 * where a standing statement counted what would change.
 */
export function takeTerritory(
  { keeper, surroundings }: SigningPorts,
  book: TerritoryBook,
  { bodies, replace }: DeskInput<'takeTerritory'>,
): Kept {
  return keeper.accept(async () => {
    const registers = keeper.registers()
    const asked = [...new Set(bodies)].map((key) => ({ key, body: book.bodyOf(key) }))
    const unknown = asked.find(({ body }) => body === undefined)
    if (unknown !== undefined) return unknownRecord('territories', unknown.key)
    const lines = planTerritory(
      asked.flatMap(({ body }) => body ?? []),
      [...registers.collectivities.values()],
      { replace, idOf: () => surroundings.newId() },
    ).filter(({ effect }) => effect !== 'same')
    const collectivities = new Map(registers.collectivities)
    for (const { after } of lines) collectivities.set(after.id, after)
    for (const { kept, after } of lines) {
      if (kept === null || settledBy(kept) === settledBy(after)) continue
      const moved = await changedStatementFailure(
        keeper,
        { ...registers, collectivities },
        kept.name,
        (agreement) => everServed(agreement).includes(kept.id),
      )
      if (moved !== null) return failure(moved)
    }
    return success({
      label: { verb: 'takeTerritory', subject: lines[0]?.after.name ?? '', when: null },
      changes: lines.map(({ kept, after }) => ({
        table: 'collectivities',
        id: after.id,
        before: kept,
        after,
      })),
    })
  })
}
