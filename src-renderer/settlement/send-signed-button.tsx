import { Button } from '@mantine/core'
import type { Exchange } from '#shared/domain/exchanges/exchange'
import { useCommand } from '../client/use-command'
import { useWording } from '../ui/use-wording'
import { useWrittenNotice } from '../client/use-written-notice'

interface SendSignedButtonProps {
  readonly about: Exchange['about']
  /** The statement, or the record of hours. */
  readonly subjectId: string
}

/** Signs a statement or a record of hours into a file that its beneficiary's own copy of the application opens. */
export function SendSignedButton(asked: SendSignedButtonProps) {
  const { t } = useWording()
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
