import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../client/use-command'

/** Says that the plan has no rule for closed years, and adds the usual one at a click. */
export function NoClosing() {
  const { t } = useTranslation()
  const take = useCommand('takePublishedAccounts')
  return (
    <Text mb="card" c="var(--ink2)" fz="table">
      {t('accounting.noClosing')}{' '}
      <Button
        variant="default"
        size="compact-xs"
        loading={take.pending}
        onClick={() => void take.run({})}
      >
        {t('accounting.plan.take')}
      </Button>
    </Text>
  )
}
