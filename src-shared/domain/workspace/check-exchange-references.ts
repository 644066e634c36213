import type { FieldFailure } from '#shared/kernel/read'
import type { WorkspaceFile } from './workspace-file'

/** Signed files about a statement or a record of hours that does not exist. */
export function checkExchangeReferences(file: WorkspaceFile): readonly FieldFailure[] {
  const known = {
    statement: new Set(file.statements.map(({ id }) => id)),
    hours: new Set(file.hourRecords.map(({ id }) => id)),
  }
  return file.exchanges.flatMap(({ about, subjectId }, index): readonly FieldFailure[] =>
    subjectId === null || known[about].has(subjectId)
      ? []
      : [
          {
            code: 'referenceUnknown',
            field: `exchanges.${String(index)}.subjectId`,
            found: subjectId,
          },
        ],
  )
}
