import type { FieldFailure } from '#shared/kernel/read'
import type { WorkspaceFile } from './workspace-file'

/** Identifiers that stand in a table twice. */
function repeated(
  table: 'exchanges' | 'correspondents',
  records: readonly { readonly id: string }[],
): readonly FieldFailure[] {
  const seen = new Set<string>()
  return records.flatMap(({ id }, index): readonly FieldFailure[] => {
    const twice = seen.has(id)
    seen.add(id)
    return twice ? [{ code: 'valueTaken', field: `${table}.${String(index)}.id`, found: id }] : []
  })
}

/**
 * What keeps the journal of exchanges from holding together: an identifier that stands twice, a file about a statement or
 * a record of hours that does not exist.
 */
export function checkExchangeReferences(file: WorkspaceFile): readonly FieldFailure[] {
  const known = {
    statement: new Set(file.statements.map(({ id }) => id)),
    hours: new Set(file.hourRecords.map(({ id }) => id)),
  }
  return [
    ...repeated('exchanges', file.exchanges),
    ...repeated('correspondents', file.correspondents),
    ...file.exchanges.flatMap(({ about, subjectId }, index): readonly FieldFailure[] =>
      subjectId === null || known[about].has(subjectId)
        ? []
        : [
            {
              code: 'referenceUnknown',
              field: `exchanges.${String(index)}.subjectId`,
              found: subjectId,
            },
          ],
    ),
  ]
}
