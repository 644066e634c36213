import { SegmentedControl } from '@mantine/core'
import { STATEMENT_NATURES } from '#shared/domain/statements/statement-nature'
import { useWording } from '../ui/use-wording'
import { useSettlementChoice } from './use-settlement-choice'

/** Chooses between provisional and final, for the screens of allocation and statements. */
export function NatureSwitch() {
  const { t } = useWording()
  const { nature, choose } = useSettlementChoice()
  return (
    <SegmentedControl
      aria-label={t('provisional.nature.label')}
      value={nature}
      data={STATEMENT_NATURES.map((value) => ({
        value,
        label: t(`provisional.nature.${value}`),
      }))}
      onChange={(chosen) => choose({ nature: chosen })}
    />
  )
}
