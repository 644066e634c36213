import { Button, Text } from '@mantine/core'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'

/** Says that the plan has no rule for closed years, and adds the usual one at a click. */
export function NoClosing() {
  const { t } = useWording()
  const take = useCommand('takePublishedAccounts')
  return (
    <Text mb="card" c="var(--ink2)" fz="table">
      {t('accounting.noClosing')}{' '}
      <Button size="compact-xs" loading={take.pending} onClick={() => void take.run({})}>
        {t('accounting.plan.take')}
      </Button>
    </Text>
  )
}
