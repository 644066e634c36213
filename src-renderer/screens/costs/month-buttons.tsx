import { Button } from '@mantine/core'
import { IconCopy, IconTrash } from '@tabler/icons-react'
import type { Agent } from '#shared/domain/agents/agent'
import { agentCostTotal, OF_ITS_MONTH, type AgentCost } from '#shared/domain/costs/agent-cost'
import { addMonths, type Month } from '#shared/kernel/month'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { draftOf } from '../../forms/fields/draft-of'
import { amountsOf, costFields, type CostDraft } from './cost-fields'
import type { CostYear } from './use-cost-year'

interface CopyButtonProps {
  readonly agent: Agent
  readonly month: Month
  readonly costs: CostYear
  readonly onCopy: (draft: CostDraft) => void
}

/** Fills the form with the month before, but for what is of that month alone; nothing where there is none to copy. */
export function CopyButton({ agent, month, costs, onCopy }: CopyButtonProps) {
  const { t, language } = useWording()
  const before = addMonths(month, -1)
  const cost = costs.costOf(agent.id, before)
  if (cost === null) return null
  const components = cost.components.filter(({ kind }) => !OF_ITS_MONTH.includes(kind))
  return (
    <Button
      size="xs"
      leftSection={<IconCopy size={15} aria-hidden="true" />}
      onClick={() => onCopy(draftOf(costFields, amountsOf(components), language))}
    >
      {t('costs.form.copy', { month: before, amount: agentCostTotal({ components }) })}
    </Button>
  )
}

interface EraseButtonProps {
  readonly kept: AgentCost | null
  readonly disabled: boolean
}

/** Removes the month's cost; Ctrl+Z restores it. */
export function EraseButton({ kept, disabled }: EraseButtonProps) {
  const { t } = useWording()
  const remove = useCommand('removeCost')
  if (kept === null) return null
  const { agentId, month } = kept
  return (
    <Button
      disabled={disabled || remove.pending}
      leftSection={<IconTrash size={16} aria-hidden="true" />}
      onClick={() => void remove.run({ agentId, month })}
    >
      {t('costs.form.erase')}
    </Button>
  )
}
