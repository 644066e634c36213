import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { awaitingStatements } from '#shared/domain/indicators/awaiting-statements'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import type { Settlement } from '../../client/use-settlements'

interface DrawUpButtonProps {
  readonly settlements: readonly Settlement[] | undefined
}

/** Links to the first settlement whose statements can be drawn up; nothing when there is none. */
export function DrawUpButton({ settlements }: DrawUpButtonProps) {
  const { t } = useTranslation()
  const { statements } = useRegistry()
  for (const { agreement, allocation } of settlements ?? []) {
    const count = awaitingStatements(agreement, allocation, statements).length
    if (count === 0) continue
    const { from, to } = allocation.period
    return (
      <Button
        component={Link}
        to={paths.allocation(agreement.id, from, to)}
        rightSection={<IconArrowRight size={16} aria-hidden="true" />}
      >
        {t('home.periods.drawUp', { count })}
      </Button>
    )
  }
  return null
}
