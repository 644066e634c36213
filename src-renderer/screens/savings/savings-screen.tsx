import { useWording } from '../../ui/use-wording'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'
import { NoAgreement } from '../../settlement/no-agreement'
import { SavingsForm } from './savings-form'

/** What pooling saved after three years, agreement by agreement. */
export function SavingsScreen() {
  const { t } = useWording()
  const { agreement, agreements, choose } = useSettlementChoice()
  if (agreement === undefined)
    return <NoAgreement title={t('savings.title')} why={t('savings.empty')} />
  return (
    <SavingsForm
      key={agreement.id}
      agreement={agreement}
      agreements={agreements}
      onAgreement={(agreementId) => choose({ agreementId })}
    />
  )
}
