import { failure } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import { RECORD_LABELS } from '#shared/contract/record-labels'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { fixesUnitCost } from '#shared/domain/agreements/fixes-unit-cost'
import { termVersions } from '#shared/domain/agreements/term-versions'
import { keepCounted } from './keep-counted'
import { labelNames } from './label-names'
import { unknownRecord } from './missing-records'
import type { Kept, SigningPorts } from './ports'
import { removal } from './removals'

/** What was notified for a year is what is billed where the agreement fixes the unit cost. */
const isBilledAt =
  (agreementId: string) =>
  (agreement: Agreement): boolean =>
    agreement.id === agreementId &&
    termVersions(agreement).some((version) => fixesUnitCost(version.agreement.legalForm))

/**
 * Records that the unit cost of a year was notified to the beneficiaries; notifying a year again is a new notice. Refused where
 * a standing statement was billed at another, or where its day is still to come.
 */
export function saveCostNotice(
  { keeper, surroundings }: SigningPorts,
  notice: DeskInput<'saveCostNotice'>,
): Kept {
  return keeper.accept(async () => {
    const registers = keeper.registers()
    const { agreements, costNotices } = registers
    const { id, agreementId, notifiedOn } = notice
    const agreement = agreements.get(agreementId)
    if (agreement === undefined) return unknownRecord('agreements', agreementId)
    if (notifiedOn > surroundings.today()) return failure({ code: 'noticeAhead', day: notifiedOn })
    return keepCounted(
      keeper,
      RECORD_LABELS.costNotices(notice, labelNames(registers)),
      { table: 'costNotices', id, before: costNotices.get(id) ?? null, after: notice },
      isBilledAt(agreementId),
      notice.reference,
    )
  })
}

/** Removes the record that the unit cost of a year was notified; refused where a standing statement was billed at it. */
export const removeCostNotice = removal('costNotices', {
  verb: 'removeCostNotice',
  counting: {
    concerned: (before) => before && isBilledAt(before.agreementId),
    what: ({ reference }) => reference,
  },
})
