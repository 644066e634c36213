import { useTranslation } from 'react-i18next'
import { WHOLE } from '#shared/domain/keys/fixed-quotas/fixed-quotas-schema'
import { useLanguage } from '../../client/use-language'
import { percentWords } from '../../forms/percent-text'
import { QUOTA_PLACES, quotaSum, type QuotaDraft } from './quota-draft'
import classes from './quotas.module.css'

/** The sum of the fixed quotas while typing, and what is left or too much. */
export function QuotaSum({ quotas }: { readonly quotas: readonly QuotaDraft[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const sum = quotaSum(quotas)
  const percent = (millionths: number): string => percentWords(millionths, QUOTA_PLACES, language)
  return (
    <span className={classes.sum} data-over={sum > WHOLE || undefined} role="status">
      {t('agreements.sum', { percent: percent(sum) })}
      {sum > WHOLE && `, ${t('agreements.over', { percent: percent(sum - WHOLE) })}`}
      {sum < WHOLE && `, ${t('agreements.left', { percent: percent(WHOLE - sum) })}`}
    </span>
  )
}
