import { useYearsLookedAt } from '../../client/use-year-facts'
import { useWording } from '../../ui/use-wording'
import { Finding } from '../../ui/finding'
import { useTodos } from './use-todos'

/** What is said where no settlement has hours: those that there are wait for an archived agreement, no agreement covers them, or none was entered. */
export function NothingYet() {
  const { t } = useWording()
  const years = useYearsLookedAt()
  const kinds = new Set(useTodos()?.map(({ kind }) => kind))
  const key = kinds.has('archived')
    ? 'onlyArchived'
    : kinds.has('outside')
      ? 'onlyOutside'
      : 'nothingYet'
  return <Finding after={t(`home.finding.${key}After`)}>{t(`home.finding.${key}`, years)}</Finding>
}
