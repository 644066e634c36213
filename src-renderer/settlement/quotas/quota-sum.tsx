import { WHOLE } from '#shared/domain/keys/fixed-quotas/fixed-quotas-schema'
import { useWording } from '../../ui/use-wording'
import { quotaSum, type QuotaDraft } from './quota-draft'
import looks from '../../ui/looks.module.css'

/** The sum of the fixed quotas while typing, and what is left or too much. */
export function QuotaSum({ quotas }: { readonly quotas: readonly QuotaDraft[] }) {
  const { t } = useWording()
  const sum = quotaSum(quotas)
  return (
    <span className={sum > WHOLE ? `${looks.bad} ${looks.strong}` : looks.quiet} role="status">
      {t('agreements.sum', { percent: sum })}
      {sum > WHOLE && `, ${t('agreements.over', { percent: sum - WHOLE })}`}
      {sum < WHOLE && `, ${t('agreements.left', { percent: WHOLE - sum })}`}
    </span>
  )
}
