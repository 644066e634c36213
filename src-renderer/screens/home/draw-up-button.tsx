import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { Link } from 'react-router'
import { awaitingStatements } from '#shared/domain/indicators/awaiting-statements'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import type { Settlement } from '../../client/use-settlements'
import { useWording } from '../../ui/use-wording'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'

interface DrawUpButtonProps {
  readonly settlements: readonly Settlement[] | undefined
}

/** Links to the drafts of the first settlement whose statements can be drawn up, all chosen; nothing when there is none. */
export function DrawUpButton({ settlements }: DrawUpButtonProps) {
  const { t } = useWording()
  const { statements } = useRegistry()
  const { choose } = useSettlementChoice()
  for (const { agreement, allocation } of settlements ?? []) {
    const count = awaitingStatements(agreement, allocation, statements).length
    if (count === 0) continue
    const { period } = allocation
    return (
      <Button
        component={Link}
        to={paths.drafts()}
        onClick={() => choose({ agreementId: agreement.id, period, nature: 'actual' })}
        rightSection={<IconArrowRight size={16} aria-hidden="true" />}
      >
        {t('home.periods.drawUp', { count })}
      </Button>
    )
  }
  return null
}
