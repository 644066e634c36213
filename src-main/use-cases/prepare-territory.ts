import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import { planTerritory, type TerritoryLine } from '#shared/domain/territories/plan-territory'
import type { TerritoryBook } from '#shared/domain/territories/territory-book'
import type { RecordChange } from '#shared/domain/workspace/change'
import { lockedRecords } from './locked-records'
import { unknownRecord } from './missing-records'
import type { SigningPorts } from './ports'

/** A published body that would be taken, and the statement that keeps it as it is, if any. */
interface PreparedLine {
  readonly line: TerritoryLine
  readonly change: RecordChange
  readonly locked: Failure | null
}

/** Works out what taking published bodies changes, groups first, and what statements keep as it is. */
export async function prepareTerritory(
  { keeper, surroundings }: SigningPorts,
  book: TerritoryBook,
  { bodies, ...replacing }: DeskInput<'rehearseTerritory'>,
): Promise<Result<readonly PreparedLine[], Failure>> {
  const asked = [...new Set(bodies)].map((key) => ({ key, body: book.bodyOf(key) }))
  const unknown = asked.find(({ body }) => body === undefined)
  if (unknown !== undefined) return unknownRecord('territories', unknown.key)
  const lines = planTerritory(
    asked.flatMap(({ body }) => body ?? []),
    [...keeper.registers().collectivities.values()],
    { ...replacing, idOf: () => surroundings.newId() },
  ).filter(({ effect }) => effect !== 'same')
  const changed = lines.map((line): Pick<PreparedLine, 'line' | 'change'> => {
    const { kept, after } = line
    return { line, change: { table: 'collectivities', id: after.id, before: kept, after } }
  })
  const locked = await lockedRecords(
    keeper,
    changed.map(({ change }) => change),
  )
  return success(changed.map((one) => ({ ...one, locked: locked.get(one.line.after.id) ?? null })))
}
