import type { Agreement } from '#shared/domain/agreements/agreement'
import { useWording } from '../ui/use-wording'
import { useToday } from './use-today'

/** What is said behind terms that are not in force today: until when they were, or from when on they will be. */
export function useTermDays(): (terms: Pick<Agreement, 'period' | 'archived'>) => string {
  const { t } = useWording()
  const today = useToday()
  return ({ period: { from, to }, archived }) =>
    [
      ...(to !== null && to < today ? [t('agreements.wasUntil', { to })] : []),
      ...(from > today ? [t('agreements.willBeFrom', { from })] : []),
      ...(archived ? [t('agreements.isArchived')] : []),
    ]
      .map((words) => `, ${words}`)
      .join('')
}
