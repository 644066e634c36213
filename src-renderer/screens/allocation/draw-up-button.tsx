import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { awaitingStatements } from '#shared/domain/indicators/awaiting-statements'
import { paths } from '../../client/paths'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'
import { useRegistry } from '../../client/use-registry'
import { useWording } from '../../ui/use-wording'

interface DrawUpButtonProps {
  readonly agreement: Agreement
  readonly allocation: Allocation
}

/**
 * Links to the statements of the period: to those to draw up, all chosen, else to those that exist. Nothing while something is missing.
 */
export function DrawUpButton({ agreement, allocation }: DrawUpButtonProps) {
  const { t } = useWording()
  const { statements } = useRegistry()
  const { nature } = useSettlementChoice()
  const count = awaitingStatements(agreement, allocation, statements, nature).length
  if (allocation.billed === null) return null
  return (
    <Button
      component={Link}
      to={count > 0 ? paths.drafts() : paths.statements()}
      variant={count > 0 ? 'filled' : 'default'}
      rightSection={<IconArrowRight size={16} aria-hidden="true" />}
    >
      {count > 0 ? t('allocation.drawUp', { count }) : t('common.seeStatements')}
    </Button>
  )
}
