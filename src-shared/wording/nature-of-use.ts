import type { TFunction } from 'i18next'
import type { ServiceUseLine } from '#shared/domain/statements/statement'
import { monthOf } from '#shared/kernel/month'

/** The nature of a use in a dated list, on paper and on screen: its activity and its task, after the month to which a late one belongs. */
export function natureOfUse(
  use: Pick<ServiceUseLine, 'day' | 'task' | 'activity' | 'countedIn'>,
  { t }: { readonly t: TFunction },
): string {
  const work = [use.activity ?? '', use.task].filter((part) => part !== '').join(', ')
  if (use.countedIn === undefined) return work === '' ? t('documents.annex.noTask') : work
  const late = t('common.late', { month: monthOf(use.day) })
  return work === '' ? late : t('documents.annex.late', { late, task: work })
}
