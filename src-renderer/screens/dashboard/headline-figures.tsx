import { Box } from '@mantine/core'
import { useMemo } from 'react'
import { dayNumber } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { settlingOn } from '#shared/domain/agreements/settling-terms'
import { deadlinesOf } from '#shared/domain/formalities/deadlines-of'
import { ofBody } from '#shared/domain/indicators/called-and-paid'
import { headlineOf, leftToReceive } from '#shared/domain/indicators/headline'
import { owedOf } from '#shared/domain/payments/owed'
import { countsWithin, crosses } from '#shared/domain/statements/counts-within'
import { paths } from '../../client/paths'
import { useDeadlineWords } from '../../client/use-deadline-words'
import { useWording } from '../../ui/use-wording'
import { said } from '../../ui/said'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import type { DashboardFacts } from './dashboard-facts'
import classes from './dashboard.module.css'
import { HeadlineFigure } from './headline-figure'
import { signed } from './signed'

interface HeadlineFiguresProps extends DashboardFacts {
  /** The same months a year before, where they are known. */
  readonly before: Allocation | null
}

/** What it cost, who used it, against plan and the year before, what is still owed, what comes to its end. */
export function HeadlineFigures(props: HeadlineFiguresProps) {
  const { agreement, allocation, bodyId, isUnderWay, before } = props
  const { t, format } = useWording()
  const names = useNames()
  const today = useToday()
  const { statements, payments, agreements, costNotices, parameters } = useRegistry()
  const deadlineWords = useDeadlineWords()
  const found = useMemo(
    () => headlineOf(allocation, before, isUnderWay),
    [allocation, before, isUnderWay],
  )
  const owed = useMemo(
    () => leftToReceive(owedOf(statements, payments, agreements, today), allocation, bodyId),
    [statements, payments, agreements, today, allocation, bodyId],
  )
  const [deadline] = useMemo(
    () => deadlinesOf(agreement, { costNotices, parameters, agreements, allocations: [] }, today),
    [agreement, agreements, costNotices, parameters, today],
  )
  const hasGrants = allocation.chargeLines.some(
    ({ kind, borne }) => kind === 'grant' && borne !== 0,
  )
  const issued = ofBody(statements, bodyId).filter(
    ({ agreementId, cancelled }) => agreementId === agreement.id && cancelled === null,
  )
  const unknown = t('dashboard.figures.unknown')
  const notified = { costNotices, parameters }
  const tariff = settlingOn(agreement, notified, allocation.period.to).hourlyTariff
  const year = Number(allocation.period.from.slice(0, 4)) - 1
  const notes = {
    cost: said(
      found.costChange !== null &&
        t('dashboard.figures.change', { change: found.costChange, year }),
      found.rate !== null &&
        (tariff === null
          ? t('dashboard.figures.rate', { rate: found.rate })
          : t('dashboard.figures.rateAgainst', { rate: found.rate, tariff })),
    ).join(t('common.semicolon')),
  }
  const words = deadline === undefined ? null : deadlineWords(deadline)
  return (
    <Box mb="card" className={classes.figures ?? ''}>
      <dl>
        <HeadlineFigure
          value={found.cost === null ? unknown : format.cents(found.cost)}
          label={
            bodyId === null
              ? t(hasGrants ? 'dashboard.figures.costNet' : 'dashboard.figures.cost')
              : t('dashboard.figures.paidBy', { body: names.collectivity(bodyId) })
          }
          note={notes.cost}
          to={paths.allocation(agreement.id, allocation.period.from, allocation.period.to)}
        />
        <HeadlineFigure
          value={found.done === 0 ? '–' : format.minutesShort(found.done)}
          label={t(found.done === 0 ? 'dashboard.figures.noHours' : 'dashboard.figures.hours')}
          note={
            found.bodies === 0
              ? undefined
              : [
                  t('dashboard.figures.bodies', { count: found.bodies }),
                  t('dashboard.figures.agents', { count: found.agents }),
                ].join(', ')
          }
        />
        <HeadlineFigure
          value={
            found.overPlan === null
              ? '–'
              : signed(found.overPlan, (value) => format.minutesShort(minutes(value)))
          }
          label={
            found.overPlan === null
              ? t('dashboard.figures.unplanned')
              : t(
                  isUnderWay
                    ? 'dashboard.figures.againstWholePlan'
                    : 'dashboard.figures.againstPlan',
                )
          }
          note={
            found.overPlan === null ? undefined : t('dashboard.figures.over', { count: found.over })
          }
        />
        <HeadlineFigure
          value={format.cents(owed.amount)}
          label={t('dashboard.figures.owed')}
          note={
            issued.some((one) => countsWithin(one, allocation.period))
              ? t('dashboard.figures.statements', { count: owed.count })
              : issued.some((one) => crosses(one, allocation.period))
                ? t('dashboard.figures.endsElsewhere')
                : t('common.noStatementYet')
          }
          to={issued.length > 0 ? paths.payments() : paths.statements()}
        />
        <HeadlineFigure
          value={deadline === undefined ? '–' : format.day(deadline.on, 'numeric')}
          label={words?.what ?? t('dashboard.figures.noDeadline')}
          note={
            deadline === undefined || words === null
              ? undefined
              : dayNumber(deadline.on) <= dayNumber(today)
                ? words.left
                : t('dashboard.figures.in', { left: words.left })
          }
          to={paths.agreement(agreement.id)}
        />
      </dl>
    </Box>
  )
}
