import { communitiesAmong } from '#shared/domain/collectivities/same-rank'
import { failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { HourRecord } from '#shared/domain/hour-records/hour-record'
import { currentHourRecord, isCurrent } from '#shared/domain/hour-records/hour-record-state'
import { hourSheet, type HourSheet } from '#shared/domain/hour-records/hour-sheet'
import { agreementHours, type AgreementHours } from './agreement-hours'
import type { SigningPorts } from './ports'
import { unknownRecord } from './missing-records'
import { nameOfBody } from './name-of-body'

type Sources = SigningPorts

function layOut(
  { keeper, surroundings }: Sources,
  { agreement, period, contentOf }: AgreementHours,
  collectivityId: string,
  record: HourRecord | null,
): Result<HourSheet, Failure> {
  const { collectivities, agents, workspace } = keeper.registers()
  const lender = collectivities.get(agreement.lenderId)
  const beneficiary = collectivities.get(collectivityId)
  if (lender === undefined || beneficiary === undefined) {
    const id = lender === undefined ? agreement.lenderId : collectivityId
    return unknownRecord('collectivities', id)
  }
  const content = contentOf(collectivityId)
  if (record !== null && !isCurrent(record, content)) {
    const { madeOn: day } = record
    return failure({
      code: 'hourRecordOutdated',
      collectivity: nameOfBody({ collectivities }, beneficiary.id),
      day,
    })
  }
  return success(
    hourSheet({
      agreement,
      lender,
      beneficiary,
      communities: communitiesAmong(collectivities.values(), period.to),
      period,
      content,
      record,
      agents: agents.values(),
      example: workspace?.example ?? false,
      today: surroundings.today(),
    }),
  )
}

/** What a record of hours would print now: the record with these hours, else a draft without codes. */
export async function previewHourRecord(
  sources: Sources,
  { collectivityId, ...of }: DeskInput<'previewHourRecord'>,
): Promise<Result<HourSheet, Failure>> {
  const hours = await agreementHours(sources.keeper, of)
  if (!hours.ok) return hours
  const content = hours.value.contentOf(collectivityId)
  const records = sources.keeper.registers().hourRecords.values()
  const current = currentHourRecord(records, { ...of, collectivityId }, content)
  const record = current !== null && isCurrent(current, content) ? current : null
  return layOut(sources, hours.value, collectivityId, record)
}

/**
 * Reads records of hours as they are printed, one by one; the hours of an agreement and period are read once for all of
 * them. One whose hours have changed since can't be printed any more: only the hash of its content is known.
 */
export function hourSheetReader(
  sources: Sources,
): (id: string) => Promise<Result<HourSheet, Failure>> {
  const read = new Map<string, Promise<Result<AgreementHours, Failure>>>()
  return async (id) => {
    const record = sources.keeper.registers().hourRecords.get(id)
    if (record === undefined) return unknownRecord('hourRecords', id)
    const key = `${record.agreementId} ${record.period.from} ${record.period.to}`
    const known = read.get(key) ?? agreementHours(sources.keeper, record)
    read.set(key, known)
    const hours = await known
    return hours.ok ? layOut(sources, hours.value, record.collectivityId, record) : hours
  }
}
