import { Text } from '@mantine/core'
import { imputationFor } from '#shared/domain/accounting/imputation'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { PAYMENT_DAYS } from '#shared/domain/agreements/payment-days'
import { formatShare } from '#shared/wording/format'
import { useRegistry } from '../../../client/use-registry'
import { useWording } from '../../../ui/use-wording'
import { EditButton } from './edit-button'
import { SectionCard } from './section-card'
import classes from './side-card.module.css'
import looks from '../../../ui/looks.module.css'

interface SettlingCardProps {
  readonly agreement: Agreement
  readonly onEdit: () => void
  readonly onEditChannel: () => void
}

/** The rule for balances, what carries the money and when, and the changes of pay that provisional statements foresee. */
export function SettlingCard({ agreement, onEdit, onEditChannel }: SettlingCardProps) {
  const { t, format, language } = useWording()
  const { imputations } = useRegistry()
  const { channel } = imputationFor(imputations, agreement.id)
  const { balance, paymentDays, foreseenPay = [] } = agreement
  return (
    <SectionCard title={t('agreements.edit.settling')} onEdit={onEdit}>
      <ul className={looks.ruled}>
        <li className={classes.line}>
          <span>{t(`provisional.settling.${balance ?? 'settled'}`)}</span>
        </li>
        <li className={classes.line}>
          <span>
            {t('accounting.filling.channel')}
            <small className={looks.note}>{t(`accounting.filling.channels.${channel}`)}</small>
          </span>
          <EditButton what={t('accounting.filling.channel')} onClick={onEditChannel} />
        </li>
        {channel === 'refund' && (
          <li className={classes.line}>
            <span>{t('provisional.settling.paymentDays')}</span>
            <Text span ta="right">
              {format.integer(paymentDays ?? PAYMENT_DAYS)}
            </Text>
          </li>
        )}
        {foreseenPay.map(({ reason, from, tenThousandths }) => (
          <li key={`${reason} ${from}`} className={classes.line}>
            <span>
              <strong>{reason}</strong>{' '}
              <small className={looks.note}>{format.day(from, 'numeric')}</small>
            </span>
            <Text span ta="right">
              {formatShare(tenThousandths, 2, language)}
            </Text>
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}
