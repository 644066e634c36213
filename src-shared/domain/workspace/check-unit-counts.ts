import type { FieldFailure } from '#shared/kernel/read'
import { isCountable } from '../units/parse-units'
import type { Missing } from './references'
import type { WorkspaceFile } from './workspace-file'

/** Faults of counted units: an agreement, a kind of unit or a body that does not exist, halves of what is whole. */
export function checkUnitCounts(file: WorkspaceFile, missing: Missing): readonly FieldFailure[] {
  const agreements = new Map(file.agreements.map((agreement) => [agreement.id, agreement]))
  return file.unitCounts.flatMap(({ agreementId, counts }, index) => {
    const at = `unitCounts.${String(index)}`
    const agreement = agreements.get(agreementId)
    if (agreement === undefined) return missing('agreements', `${at}.agreementId`, agreementId)
    const types = new Map((agreement.unitTypes ?? []).map((type) => [type.id, type]))
    return counts.flatMap(
      ({ collectivityId, unitTypeId, hundredths }, line): readonly FieldFailure[] => {
        const field = `${at}.counts.${String(line)}`
        const type = types.get(unitTypeId)
        const body = missing('collectivities', `${field}.collectivityId`, collectivityId)
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
      },
    )
  })
}
