import { intersectPeriods } from '#shared/kernel/period'
import { locking, type SettledPeriod } from './settled-months'

/**
 * The statements of other bodies that lock the hours of a statement: those of its agreement and some of its days, since shares
 * move with each other's hours. While one is in force, cancelling the statement opens no hour.
 */
export const sharingHours = <S extends SettledPeriod>(
  statements: Iterable<S>,
  { agreementId, beneficiaryId, period }: SettledPeriod,
): readonly S[] =>
  locking(statements).filter(
    (one) =>
      one.agreementId === agreementId &&
      one.beneficiaryId !== beneficiaryId &&
      intersectPeriods(one.period, period) !== null,
  )
