import { intersectPeriods, yearPeriod } from '#shared/kernel/period'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { usageFault, type UsageFault } from './request'

/** The agreement with a reference, or all those in force during a year, by reference. */
export function agreementsOfYear(
  { agreements }: WorkspaceFile,
  year: number,
  reference: string | null,
): Result<readonly Agreement[], UsageFault> {
  const ordered = [...agreements].sort((a, b) => (a.reference < b.reference ? -1 : 1))
  if (reference === null) {
    return success(
      ordered.filter(({ period }) => intersectPeriods(yearPeriod(year), period) !== null),
    )
  }
  const found = ordered.find((agreement) => agreement.reference === reference)
  const known = ordered.map((agreement) => agreement.reference).join(', ')
  return found === undefined
    ? failure(usageFault('agreementUnknown', { value: reference, known: known || '—' }))
    : success([found])
}
