import { noSettlement } from '#shared/domain/indicators/no-settlement'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { useYearFacts, useYearsLookedAt, yearsPeriod } from '../../client/use-year-facts'
import { useWording } from '../../ui/use-wording'
import { Finding } from '../../ui/finding'
import { useTodos } from './use-todos'

/**
 * What is said where nothing can be settled yet: hours wait for an archived agreement, no agreement covers them, their month is not over,
 * no agreement is in force, or no hours were entered.
 */
export function NothingYet() {
  const { t } = useWording()
  const today = useToday()
  const years = useYearsLookedAt()
  const { agreements } = useRegistry()
  const done = useYearFacts().data?.hours.minutes
  const todos = useTodos()
  if (done === undefined || todos === undefined) return <Finding>{t('home.counting')}</Finding>
  const kinds = new Set(todos.map(({ kind }) => kind))
  const left = kinds.has('archived') ? 'onlyArchived' : kinds.has('outside') ? 'onlyOutside' : null
  if (left !== null)
    return <Finding after={t(`home.finding.${left}After`)}>{t(`home.finding.${left}`)}</Finding>
  const hasHours = done.some((one) => one > 0)
  const reason = noSettlement(agreements, hasHours, yearsPeriod(today), today)
  return (
    <Finding after={t(`home.finding.${reason.code}After`)}>
      {reason.code === 'toCome'
        ? t('home.finding.toCome', { from: reason.from })
        : t(`home.finding.${reason.code}`, years)}
    </Finding>
  )
}
