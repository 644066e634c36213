import { SegmentedControl } from '@mantine/core'
import { useMemo } from 'react'
import { Link } from 'react-router'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementOn, everServed } from '#shared/domain/agreements/term-versions'
import { isUnderWay } from '#shared/domain/agreements/under-way'
import { nearestDay, yearPeriod } from '#shared/kernel/period'
import { paths } from '../../../client/paths'
import { useAllocation } from '../../../client/use-allocation'
import { SectionCard } from './section-card'
import { planRows, planTotal, type PlanRow } from './plan-rows'
import { PlanTable } from './plan-table'
import { minutes } from '#shared/kernel/minutes'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'

/** The finding of a year: over, how far from the plan it ended; under way, how much is done. */
function usePlanFinding(
  year: number,
  underWay: boolean,
): (total: Omit<PlanRow, 'collectivityId'>) => string {
  const { t } = useWording()
  return ({ planned, done }) => {
    if (planned === 0 && done === 0) return t('agreements.plan.nothing', { year })
    if (underWay) return t('agreements.plan.underWay', { year, done, planned })
    if (done === planned) return t('agreements.plan.exact', { year })
    const hours = minutes(Math.abs(done - planned))
    return t(done > planned ? 'agreements.plan.above' : 'agreements.plan.below', { year, hours })
  }
}

interface PlanCardProps {
  readonly agreement: Agreement
  readonly year: number
  readonly years: readonly number[]
  readonly onYear: (year: number) => void
  readonly onEdit: () => void
}

/** Each beneficiary's plan beside what was done in a year. */
export function PlanCard({ agreement, year, years, onYear, onEdit }: PlanCardProps) {
  const { t } = useWording()
  const period = useMemo(() => yearPeriod(year), [year])
  const today = useToday()
  const underWay = isUnderWay(period, agreement.period, today)
  const finding = usePlanFinding(year, underWay)
  const { data: allocation } = useAllocation(agreement.id, period)
  const rows = useMemo(
    () =>
      allocation === undefined
        ? null
        : planRows(agreementOn(agreement, nearestDay(period, today)), allocation, underWay),
    [agreement, allocation, period, today, underWay],
  )
  const none = everServed(agreement).length === 0
  const title =
    none || rows === null ? t('agreements.edit.beneficiaries') : finding(planTotal(rows, underWay))
  return (
    <SectionCard
      title={title}
      what={t('agreements.edit.beneficiaries')}
      before={
        years.length > 1 &&
        !none && (
          <SegmentedControl
            aria-label={t('agreements.plan.year')}
            value={String(year)}
            onChange={(value) => onYear(Number(value))}
            data={years.map(String)}
          />
        )
      }
      onEdit={onEdit}
      nothing={none ? t('agreements.plan.empty') : rows === null && t('common.computing')}
      footer={
        <Link to={paths.allocation(agreement.id, period.from, period.to)} data-leads>
          {t('agreements.allocation', { year })}
        </Link>
      }
    >
      {rows !== null && <PlanTable rows={rows} year={year} underWay={underWay} />}
    </SectionCard>
  )
}
