import { momentsOver } from '#shared/kernel/moments-over'
import { intersectPeriods, monthPeriod } from '#shared/kernel/period'
import { failure, success } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { termsWithin } from '#shared/domain/agreements/term-versions'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import { isCountable } from '#shared/domain/units/parse-units'
import { setCounts, type WantedCount } from '#shared/domain/units/set-counts'
import type { KeeperPort, Kept, Registers } from './ports'
import { changedStatementFailure } from './changed-statement-failure'
import { unknownRecord } from './missing-records'
import { nameOfBody } from './name-of-body'

function countFailure(
  { collectivities }: Pick<Registers, 'collectivities'>,
  agreement: Agreement,
  { month, collectivityId, unitTypeId, hundredths }: WantedCount,
): Failure | null {
  // A kept count can always be deleted, even where the agreement has changed.
  if (hundredths === 0) return null
  const type = (agreement.unitTypes ?? []).find(({ id }) => id === unitTypeId)
  if (type === undefined) return { code: 'unknownRecord', table: 'unitTypes', id: unitTypeId }
  const body = collectivities.get(collectivityId)
  if (body === undefined)
    return { code: 'unknownRecord', table: 'collectivities', id: collectivityId }
  if (intersectPeriods(monthPeriod(month), agreement.period) === null)
    return { code: 'agreementNotInForce', agreement: agreement.reference, month }
  const served = termsWithin(agreement, monthPeriod(month)).some(({ beneficiaries }) =>
    beneficiaries.some((party) => party.collectivityId === collectivityId),
  )
  if (!served)
    return {
      code: 'notBeneficiary',
      collectivity: nameOfBody({ collectivities }, body.id),
      agreement: agreement.reference,
    }
  return isCountable(hundredths, type.unit)
    ? null
    : { code: 'unitNotWhole', name: type.name, month }
}

/**
 * Sets what an agreement gave besides hours: all the counts asked, or none where one is refused. A count needs a kind of
 * unit of the agreement, one of its beneficiaries and a month of its period; acts and files are whole. Those that a standing
 * statement counts stay.
 */
export function recordUnits(
  { keeper }: KeeperPort,
  { agreementId, counts }: DeskInput<'recordUnits'>,
): Kept {
  return keeper.accept(async () => {
    const registers = keeper.registers()
    const agreement = registers.agreements.get(agreementId)
    if (agreement === undefined) return unknownRecord('agreements', agreementId)
    const failures = counts.flatMap((count) => countFailure(registers, agreement, count) ?? [])
    if (failures.length > 0) return failure(...failures)
    const changes = setCounts(
      agreementId,
      counts,
      (month) => registers.unitCounts.get(agentMonthId(agreementId, month)) ?? null,
    )
    const moved = await changedStatementFailure(
      keeper,
      changes,
      agreement.reference,
      ({ id }) => id === agreementId,
    )
    if (moved !== null) return failure(moved)
    const when = momentsOver(counts.map(({ month }) => month))
    const label = { verb: 'recordUnits', subject: agreement.reference, when } as const
    return success({ label, changes })
  })
}
