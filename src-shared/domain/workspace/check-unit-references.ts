import type { FieldFailure } from '#shared/kernel/read'
import { agentMonthId } from '../timesheets/agent-month-id'
import { isCountable } from '../units/parse-units'
import type { WorkspaceFile } from './workspace-file'

/**
 * Faults of the counted units of a workspace: two records of one month, an agreement, a kind of unit or a body that does
 * not exist, halves of what is whole.
 */
export function checkUnitReferences(file: WorkspaceFile): readonly FieldFailure[] {
  const agreements = new Map(file.agreements.map((agreement) => [agreement.id, agreement]))
  const bodies = new Set(file.collectivities.map(({ id }) => id))
  const seen = new Set<string>()
  return file.unitCounts.flatMap(({ agreementId, month, counts }, index) => {
    const at = `unitCounts.${String(index)}`
    const id = agentMonthId(agreementId, month)
    const twice: readonly FieldFailure[] = seen.has(id)
      ? [{ code: 'valueTaken', field: `${at}.month`, found: id }]
      : []
    seen.add(id)
    const agreement = agreements.get(agreementId)
    if (agreement === undefined)
      return [
        ...twice,
        { code: 'referenceUnknown', field: `${at}.agreementId`, found: agreementId } as const,
      ]
    const types = new Map((agreement.unitTypes ?? []).map((type) => [type.id, type]))
    const faults = counts.flatMap((count, line): readonly FieldFailure[] => {
      const { collectivityId, unitTypeId, hundredths } = count
      const field = `${at}.counts.${String(line)}`
      const type = types.get(unitTypeId)
      const body: readonly FieldFailure[] = bodies.has(collectivityId)
        ? []
        : [{ code: 'referenceUnknown', field: `${field}.collectivityId`, found: collectivityId }]
      if (type === undefined)
        return [
          ...body,
          { code: 'referenceUnknown', field: `${field}.unitTypeId`, found: unitTypeId },
        ]
      return isCountable(hundredths, type.unit)
        ? body
        : [
            ...body,
            { code: 'fieldOutOfRange', field: `${field}.hundredths`, found: String(hundredths) },
          ]
    })
    return [...twice, ...faults]
  })
}
