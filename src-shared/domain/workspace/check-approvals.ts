import type { WorkspaceFile } from './workspace-file'

/** A field, by dotted path, with the identifier that it holds. */
interface Held {
  readonly field: string
  readonly id: string
}

/** What records of hours and late hours refer to, by the table in which it must exist. */
export interface ApprovalReferences {
  readonly agents: readonly Held[]
  readonly collectivities: readonly Held[]
  readonly agreements: readonly Held[]
}

/** Lists what records of hours and late hours refer to. */
export function approvalReferences({
  hourRecords,
  adjustments,
}: Pick<WorkspaceFile, 'hourRecords' | 'adjustments'>): ApprovalReferences {
  const held = <T>(table: string, records: readonly T[], name: string, id: (record: T) => string) =>
    records.map((record, index) => ({ field: `${table}.${String(index)}.${name}`, id: id(record) }))
  return {
    agents: held('adjustments', adjustments, 'agentId', ({ agentId }) => agentId),
    collectivities: [
      ...held('adjustments', adjustments, 'collectivityId', (late) => late.collectivityId),
      ...held('hourRecords', hourRecords, 'collectivityId', (record) => record.collectivityId),
    ],
    agreements: held('hourRecords', hourRecords, 'agreementId', ({ agreementId }) => agreementId),
  }
}
