import { paths } from '../../client/paths'
import { useWording } from '../../ui/use-wording'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'
import { EmptyState } from '../../ui/empty-state'
import { Screen } from '../../ui/screen'
import { SimulationSheet } from './simulation-sheet'

/** What would happen to each body's bill, before anything is decided: nothing here is kept as real. */
export function SimulationScreen() {
  const { t } = useWording()
  const { agreement, agreements, choose } = useSettlementChoice()
  if (agreement === undefined) {
    return (
      <Screen title={t('frame.navigation.simulation')}>
        <EmptyState button={{ label: t('simulation.noAgreementAction'), to: paths.agreements() }}>
          {t('simulation.noAgreement')}
        </EmptyState>
      </Screen>
    )
  }
  return (
    <SimulationSheet
      key={agreement.id}
      agreement={agreement}
      agreements={agreements}
      onAgreement={(agreementId) => choose({ agreementId, period: null })}
    />
  )
}
