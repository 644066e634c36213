import type { FieldFailure } from '#shared/kernel/read'
import type { WorkspaceFile } from './workspace-file'

/** Identifiers that are twice in a table. */
function repeated(
  table: 'imports' | 'importMappings',
  records: readonly { readonly id: string }[],
): readonly FieldFailure[] {
  const seen = new Set<string>()
  return records.flatMap(({ id }, index) => {
    const twice = seen.has(id)
    seen.add(id)
    return twice
      ? [{ code: 'valueTaken', field: `${table}.${String(index)}.id`, found: id } as const]
      : []
  })
}

/**
 * Faults of imports and their mappings: an identifier used twice, a remembered name for an agent or a body that does not
 * exist.
 */
export function checkImportReferences(file: WorkspaceFile): readonly FieldFailure[] {
  const known = {
    agent: new Set(file.agents.map(({ id }) => id)),
    collectivity: new Set(file.collectivities.map(({ id }) => id)),
  }
  return [
    ...repeated('imports', file.imports),
    ...repeated('importMappings', file.importMappings),
    ...file.importMappings.flatMap(({ names }, index) =>
      names.flatMap(({ kind, id }, name): readonly FieldFailure[] =>
        id === null || known[kind].has(id)
          ? []
          : [
              {
                code: 'referenceUnknown',
                field: `importMappings.${String(index)}.names.${String(name)}.id`,
                found: id,
              },
            ],
      ),
    ),
  ]
}
