import type { ServiceUseLine } from '#shared/domain/statements/statement'
import { monthOf } from '#shared/kernel/month'
import type { SheetText } from './sheet-text'

/** The nature of a use in a dated list: its activity and its task, after the month to which a late one belongs. */
export function natureOf(
  use: Pick<ServiceUseLine, 'day' | 'task' | 'activity' | 'countedIn'>,
  { t }: SheetText,
): string {
  const work = [use.activity ?? '', use.task].filter((part) => part !== '').join(', ')
  if (use.countedIn === undefined) return work === '' ? t('documents.annex.noTask') : work
  const late = t('common.late', { month: monthOf(use.day) })
  return work === '' ? late : t('documents.annex.late', { late, task: work })
}
