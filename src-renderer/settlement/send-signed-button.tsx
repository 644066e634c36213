import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DeskInput } from '#shared/contract/desk'
import { useCommand } from '../client/use-command'
import { useWrittenNotice } from '../client/use-written-notice'

/** Signs a statement or a record of hours into a file that its beneficiary's own copy of the application opens. */
export function SendSignedButton(asked: DeskInput<'sendExchange'>) {
  const { t } = useTranslation()
  const written = useWrittenNotice()
  const { run, pending } = useCommand('sendExchange')
  const send = async (): Promise<void> => {
    const sent = await run(asked)
    if (sent.ok && sent.value.asked)
      written(t('exchanges.written', { folder: sent.value.folder }), sent.value.folder)
  }
  return (
    <Button size="xs" variant="default" loading={pending} onClick={() => void send()}>
      {t('exchanges.send')}
    </Button>
  )
}
