import { failure, success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { HourRecordsMade } from '#shared/contract/hour-record-views'
import type { HourRecord } from '#shared/domain/hour-records/hour-record'
import { currentHourRecord, isCurrent } from '#shared/domain/hour-records/hour-record-state'
import { agreementHours, type AgreementHours } from './agreement-hours'
import { missingCollectivities } from './missing-records'
import type { SigningPorts, Surroundings } from './ports'
import { nameOfBody } from './name-of-body'

/** The record of a body for its current hours: the one that has them already, or a new one. */
function recordOf(
  { agreement, period, contentOf }: AgreementHours,
  collectivityId: string,
  known: Iterable<HourRecord>,
  surroundings: Surroundings,
): HourRecord {
  const content = contentOf(collectivityId)
  const of = { agreementId: agreement.id, collectivityId, period }
  const current = currentHourRecord(known, of, content)
  if (current !== null && isCurrent(current, content)) return current
  return {
    ...of,
    id: surroundings.newId(),
    madeOn: surroundings.today(),
    madeAt: surroundings.now(),
    content: content.hash,
    secret: surroundings.newSecret(),
    minutes: content.minutes,
    reply: null,
  }
}

/**
 * Makes the records of hours of some beneficiaries for a period of whole months, all in one change. A record with the same
 * hours already is unchanged, with its codes and its reply.
 */
export async function makeHourRecords(
  { keeper, surroundings }: SigningPorts,
  { agreementId, period, collectivityIds }: DeskInput<'makeHourRecords'>,
): Promise<Result<HourRecordsMade, Failure>> {
  let records: readonly HourRecord[] = []
  let made: readonly HourRecord[] = []
  const saved = await keeper.accept(async () => {
    const { collectivities, hourRecords } = keeper.registers()
    const hours = await agreementHours(keeper, { agreementId, period })
    if (!hours.ok) return hours
    const { agreement, contentOf } = hours.value
    const ids = [...new Set(collectivityIds)]
    const missing = missingCollectivities({ collectivities }, ids)
    if (missing.length > 0) return failure(...missing)
    const name = (id: string): string => nameOfBody({ collectivities }, id)
    const below = ids.filter((id) => contentOf(id).minutes < 0)
    if (below.length > 0)
      return failure(
        ...below.map((id) => ({ code: 'hourRecordBelowZero' as const, collectivity: name(id) })),
      )
    records = ids.map((id) => recordOf(hours.value, id, hourRecords.values(), surroundings))
    made = records.filter(({ id }) => !hourRecords.has(id))
    const [only] = made.length === 1 ? made : []
    const subject = only === undefined ? agreement.reference : name(only.collectivityId)
    return success({
      label: { verb: 'makeHourRecords', subject, when: period.from.slice(0, 7) },
      changes: made.map((after) => ({
        table: 'hourRecords',
        id: after.id,
        before: null,
        after,
      })),
    })
  })
  return saved.ok
    ? success({ ...saved.value, ids: records.map(({ id }) => id), made: made.length })
    : saved
}
