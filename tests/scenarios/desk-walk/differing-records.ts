import { sameJson } from '#shared/kernel/same-json'
import { recordId } from '#shared/domain/workspace/record-id'
import { TABLES } from '#shared/domain/workspace/tables'
import { wholeOf, type WorkspaceFile } from '#shared/domain/workspace/workspace-file'

/** The records that two workspaces don't share, by table and identifier; the order of records says nothing. */
export function differingRecords(a: WorkspaceFile, b: WorkspaceFile): readonly string[] {
  const [before, after] = [wholeOf(a), wholeOf(b)]
  return TABLES.flatMap((table) => {
    const known = new Map(before[table].map((record) => [recordId(record), record]))
    const next = new Map(after[table].map((record) => [recordId(record), record]))
    return [...new Set([...known.keys(), ...next.keys()])]
      .filter((id) => known.get(id) !== next.get(id) && !sameJson(known.get(id), next.get(id)))
      .map((id) => `${table} ${id}`)
  })
}
