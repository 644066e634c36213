import { useTranslation } from 'react-i18next'
import { WHOLE } from '#shared/domain/agreements/allocation-key'
import { useLanguage } from '../../../client/use-language'
import { percentWords } from '../../../forms/percent-text'
import classes from './edit.module.css'
import { QUOTA_PLACES, quotaSum, type TermsDraft } from './terms-draft'

/** What the fixed quotas come to as one types, and what is left or too much. */
export function QuotaSum({ draft }: { readonly draft: TermsDraft }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sum = quotaSum(draft)
  const percent = (millionths: number): string => percentWords(millionths, QUOTA_PLACES, language)
  return (
    <span className={classes.sum} data-over={sum > WHOLE || undefined} role="status">
      {t('agreements.sum', { percent: percent(sum) })}
      {sum > WHOLE && `, ${t('agreements.over', { percent: percent(sum - WHOLE) })}`}
      {sum < WHOLE && `, ${t('agreements.left', { percent: percent(WHOLE - sum) })}`}
    </span>
  )
}
