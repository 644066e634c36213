import { failure, success } from '#shared/kernel/result'
import type { ImportTable } from '#shared/domain/imports/import-table'
import type { Kept, SigningPorts } from './ports'
import { preparePayments } from './prepare-payments'

/** The most refusals in one answer; the list of lines has them all. */
const MOST = 20

/** Keeps every payment of a file in one change, or none: a line that can't be kept refuses all, and is named. */
export const importPayments = (
  ports: SigningPorts,
  { fileName, table }: { readonly fileName: string; readonly table: ImportTable },
): Kept =>
  ports.keeper.accept(() => {
    const prepared = preparePayments(ports, table)
    if (!prepared.ok) return prepared
    const { lines, payments } = prepared.value
    const failures = lines.flatMap((line) => line.failures)
    if (failures.length > 0) return failure(...failures.slice(0, MOST))
    if (payments.length === 0) return failure({ code: 'noPaymentInFile', file: fileName })
    return success({
      label: { verb: 'importPayments', subject: fileName, when: null },
      changes: payments.map((after) => ({
        table: 'payments' as const,
        id: after.id,
        before: null,
        after,
      })),
    })
  })
