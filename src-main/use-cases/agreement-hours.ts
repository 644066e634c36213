import { monthOf } from '#shared/kernel/month'
import { isWholeMonths, type Period } from '#shared/kernel/period'
import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everLent } from '#shared/domain/agreements/term-versions'
import {
  hourRecordContent,
  type HourRecordContent,
} from '#shared/domain/hour-records/hour-record-content'
import type { Keeper } from './ports'
import { unknownRecord } from './missing-records'

/** The hours done under an agreement over a period, body by body, as records of hours show them. */
export interface AgreementHours {
  readonly agreement: Agreement
  readonly period: Period
  readonly contentOf: (collectivityId: string) => HourRecordContent
}

/** Reads the hours of an agreement over a period of whole months, late ones that count in it among them. */
export async function agreementHours(
  keeper: Pick<Keeper, 'registers' | 'readTimesheets'>,
  { agreementId, period }: { readonly agreementId: string; readonly period: Period },
): Promise<Result<AgreementHours, Failure>> {
  const { agreements, adjustments } = keeper.registers()
  const agreement = agreements.get(agreementId)
  if (agreement === undefined) return unknownRecord('agreements', agreementId)
  if (!isWholeMonths(period)) {
    const found = `${period.from} – ${period.to}`
    return failure({ code: 'fieldOutOfRange', field: 'period', found })
  }
  const timesheets = await keeper.readTimesheets({
    agentIds: everLent(agreement),
    from: monthOf(period.from),
    to: monthOf(period.to),
  })
  const late = [...adjustments.values()]
  return success({
    agreement,
    period,
    contentOf: (collectivityId) =>
      hourRecordContent(agreement, period, collectivityId, timesheets, late),
  })
}
