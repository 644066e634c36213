import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { Link } from 'react-router'
import { firstToIssue } from '#shared/domain/indicators/first-to-issue'
import { paths } from '../../client/paths'
import { useRegistry } from '../../client/use-registry'
import type { Settlement } from '../../client/use-settlements'
import { useWording } from '../../ui/use-wording'
import { useSettlementChoice } from '../../settlement/use-settlement-choice'

/** Links to the drafts of the settlement whose statements are to be issued first, all chosen; nothing when there is none. */
export function DrawUpButton({
  settlements,
}: {
  readonly settlements: readonly Settlement[] | undefined
}) {
  const { t } = useWording()
  const { statements } = useRegistry()
  const { choose } = useSettlementChoice()
  const first = firstToIssue(settlements ?? [], statements)
  if (first === null) return null
  const { agreement, allocation } = first.settlement
  return (
    <Button
      variant="filled"
      component={Link}
      to={paths.drafts()}
      onClick={() =>
        choose({ agreementId: agreement.id, period: allocation.period, nature: 'actual' })
      }
      rightSection={<IconArrowRight size={16} aria-hidden="true" />}
    >
      {t('home.periods.drawUp', { count: first.awaiting.length })}
    </Button>
  )
}
