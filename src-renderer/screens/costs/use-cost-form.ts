import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agent } from '#shared/domain/agents/agent'
import { agentName } from '#shared/domain/agents/agent'
import type { AgentCost, CostComponent } from '#shared/domain/costs/agent-cost'
import type { PayBasis } from '#shared/domain/costs/pay-basis'
import type { Month } from '#shared/kernel/month'
import { useCommand } from '../../client/use-command'
import { useLanguage } from '../../client/use-language'
import { DraftTexts } from '../../forms/draft-texts'
import { useRecordForm, type RecordForm } from '../../forms/use-record-form'
import { costDraft, readCostDraft, type CostDraft } from './cost-draft'

type CostPath = 'components' | `components.${CostComponent}`

/** The form of a month's cost. */
export type CostForm = RecordForm<CostDraft, CostPath>

interface CostFormSpec {
  readonly agent: Agent
  readonly month: Month
  readonly kept: AgentCost | null
  /** What the month was worked out from; `null` where it was only typed. */
  readonly basis: PayBasis | null
  readonly onSaved: () => void
}

/** The form of what an agent cost in a month. */
export function useCostForm({ agent, month, kept, basis, onSaved }: CostFormSpec): CostForm {
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useCommand('saveCost', { notice: false })
  const labels = useMemo(
    (): Readonly<Record<CostPath, string>> => ({
      components: t('costs.field.components'),
      'components.basePay': t('common.component.basePay'),
      'components.indexBonus': t('common.component.indexBonus'),
      'components.familySupplement': t('common.component.familySupplement'),
      'components.dutyAllowance': t('common.component.dutyAllowance'),
      'components.performanceBonus': t('common.component.performanceBonus'),
      'components.employerContributions': t('common.component.employerContributions'),
      'components.statutoryInsurance': t('common.component.statutoryInsurance'),
      'components.socialAction': t('common.component.socialAction'),
      'components.other': t('common.component.other'),
      'components.refunds': t('common.component.refunds'),
    }),
    [t],
  )
  return useRecordForm<CostDraft, AgentCost, CostPath>({
    what: t('costs.form.title', { agent: agentName(agent), month }),
    initial: useMemo(() => costDraft(kept, language), [kept, language]),
    labels,
    read: (draft) =>
      readCostDraft(
        draft,
        { agentId: agent.id, month, ...(basis === null ? {} : { basis }) },
        new DraftTexts(t, language),
      ),
    save: save.run,
    onSaved,
  })
}
