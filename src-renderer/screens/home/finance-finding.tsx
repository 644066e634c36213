import { openPoints, openPointsOfAll } from '#shared/domain/allocation/open-points'
import { withVat } from '#shared/domain/allocation/vat-lines'
import { firstToIssue } from '#shared/domain/indicators/first-to-issue'
import { issuedSum } from '#shared/domain/indicators/issued-sum'
import { longerProvisionals } from '#shared/domain/statements/in-the-way'
import { sumCents } from '#shared/kernel/cents'
import { periodAround } from '#shared/kernel/period'
import { useRegistry } from '../../client/use-registry'
import type { Settlement } from '../../client/use-settlements'
import { useWording } from '../../ui/use-wording'
import { Finding } from '../../ui/finding'
import { NothingYet } from './nothing-yet'
import { usePeriodName } from '../../settlement/use-period-name'

/** Statements ready to be drawn up, else what blocks them, else that they wait for provisional ones to end, or that all are issued. */
export function FinanceFinding({
  settlements,
}: {
  readonly settlements: readonly Settlement[] | undefined
}) {
  const { t } = useWording()
  const periodName = usePeriodName()
  const { statements } = useRegistry()
  if (settlements === undefined) return <Finding>{t('home.counting')}</Finding>
  const latest = settlements[0]?.allocation
  if (latest === undefined) return <NothingYet />

  const first = firstToIssue(settlements, statements)
  if (first !== null) {
    const { awaiting, settlement } = first
    const { period, objections } = settlement.allocation
    const amount = sumCents(awaiting.map(({ amount: share, vat }) => withVat(share, vat)))
    const { doubts: count } = openPoints(objections)
    const words = { amount, period: periodName(period) }
    return (
      <Finding
        after={
          count === 0
            ? t('home.finding.readyAfter', words)
            : t('home.finding.readyBut', { ...words, count })
        }
      >
        {t('home.finding.ready', { count: awaiting.length })}
      </Finding>
    )
  }
  const { holes } = openPointsOfAll(settlements.map(({ allocation }) => allocation))
  if (holes > 0)
    return (
      <Finding after={t('home.finding.waits')}>{t('home.finding.holes', { count: holes })}</Finding>
    )
  const isHeld = settlements.some(
    ({ agreement, allocation: { period } }) =>
      longerProvisionals(agreement.id, period, statements).length > 0,
  )
  if (isHeld)
    return (
      <Finding after={t('home.finding.provisionalAfter')}>{t('home.finding.provisional')}</Finding>
    )
  const ofYear = settlements
    .map(({ allocation }) => allocation.period)
    .filter(({ to }) => to.slice(0, 4) === latest.period.to.slice(0, 4))
  const days = periodAround(latest.period, ofYear)
  const { number: count, amount } = issuedSum(statements, days.from)
  const period = periodName(days)
  if (count === 0) return <Finding>{t('home.finding.noneToIssue', { period })}</Finding>
  return (
    <Finding after={t('home.finding.allIssuedAfter', { count, amount })}>
      {t('home.finding.allIssued', { period })}
    </Finding>
  )
}
