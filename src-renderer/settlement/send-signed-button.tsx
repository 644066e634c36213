import { Button } from '@mantine/core'
import { useWording } from '../ui/use-wording'
import { useSendSigned, type SentSubject } from './use-send-signed'

/** Sends a record of hours as a signed file. */
export function SendSignedButton(subject: SentSubject) {
  const { t } = useWording()
  const { send, pending } = useSendSigned()
  return (
    <Button size="xs" loading={pending} onClick={() => void send(subject)}>
      {t('exchanges.send')}
    </Button>
  )
}
