import { failure, success, type Result } from '#shared/kernel/result'
import type { Saved } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { ImportTable } from '#shared/domain/imports/import-table'
import type { Ports } from './ports'
import { preparePayments } from './prepare-payments'

/** The most refusals in one answer; the list of lines has them all. */
const MOST = 20

/** Keeps every payment of a file in one change, or none: a line that can't be kept refuses all, and is named. */
export const importPayments = (
  ports: Pick<Ports, 'keeper' | 'surroundings'>,
  { fileName, table }: { readonly fileName: string; readonly table: ImportTable },
): Promise<Result<Saved, Failure>> =>
  ports.keeper.accept(() => {
    const prepared = preparePayments(ports, table)
    if (!prepared.ok) return Promise.resolve(prepared)
    const { lines, payments } = prepared.value
    const failures = lines.flatMap((line) => line.failures)
    if (failures.length > 0) return Promise.resolve(failure(...failures.slice(0, MOST)))
    if (payments.length === 0)
      return Promise.resolve(failure({ code: 'noPaymentInFile', file: fileName }))
    return Promise.resolve(
      success({
        label: { verb: 'importPayments', subject: fileName, when: null },
        changes: payments.map((after) => ({
          table: 'payments' as const,
          id: after.id,
          before: null,
          after,
        })),
      }),
    )
  })
