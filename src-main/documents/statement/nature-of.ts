import type { ServiceUseLine } from '#shared/domain/statements/statement'
import { lateLabel } from '#shared/wording/late-label'
import type { SheetText } from './sheet-text'

/** What a dated list says of a use: its task, after the month that it makes good where it comes late. */
export function natureOf(
  { day, task, countedIn }: Pick<ServiceUseLine, 'day' | 'task' | 'countedIn'>,
  { t, language }: SheetText,
): string {
  if (countedIn === undefined) return task === '' ? t('documents.annex.noTask') : task
  const late = lateLabel(day, t, language)
  return task === '' ? late : t('documents.annex.late', { late, task })
}
