import { minutes, sumMinutes } from '#shared/kernel/minutes'
import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { HourRecordLine } from '#shared/contract/hour-record-views'
import { termsWithin } from '#shared/domain/agreements/term-versions'
import type { HourRecord } from '#shared/domain/hour-records/hour-record'
import { currentHourRecord, hourRecordState } from '#shared/domain/hour-records/hour-record-state'
import { replyCodes } from '#shared/domain/hour-records/reply-codes'
import { agreementHours } from './agreement-hours'
import type { KeeperPort } from './ports'

const recordView = (record: HourRecord): NonNullable<HourRecordLine['record']> => ({
  id: record.id,
  madeOn: record.madeOn,
  minutes: minutes(record.minutes),
  sheetCode: replyCodes(record).sheet,
  reply: record.reply,
})

/** Every beneficiary of an agreement over a period with its hours, and the state of its hour record. */
export async function readHourRecords(
  { keeper }: KeeperPort,
  input: DeskInput<'readHourRecords'>,
): Promise<Result<readonly HourRecordLine[], Failure>> {
  const hours = await agreementHours(keeper, input)
  if (!hours.ok) return hours
  const { agreement, contentOf } = hours.value
  const records = [...keeper.registers().hourRecords.values()].filter(
    ({ agreementId }) => agreementId === input.agreementId,
  )
  const served = [
    ...new Set(
      termsWithin(agreement, input.period).flatMap(({ beneficiaries }) =>
        beneficiaries.map(({ collectivityId }) => collectivityId),
      ),
    ),
  ]
  return success(
    served.map((collectivityId) => {
      const content = contentOf(collectivityId)
      const { uses, minutes: total } = content
      const record = currentHourRecord(records, { ...input, collectivityId }, content)
      const late = uses.filter(({ countedIn }) => countedIn !== undefined)
      return {
        collectivityId,
        minutes: total,
        lateMinutes: sumMinutes(late.map((use) => use.minutes)),
        uses: uses.length,
        state: hourRecordState(record, content),
        record: record === null ? null : recordView(record),
      }
    }),
  )
}
