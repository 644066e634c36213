import type { Exchange } from '#shared/domain/exchanges/exchange'
import { useCommand } from '../client/use-command'
import { useWrittenNotice } from '../client/use-written-notice'
import { useWording } from '../ui/use-wording'

/** What is sent: a statement or a record of hours. */
export interface SentSubject {
  readonly about: Exchange['about']
  readonly subjectId: string
}

/** Signs a statement or a record of hours into a file that its beneficiary's own copy of the application opens. */
export function useSendSigned() {
  const { t } = useWording()
  const written = useWrittenNotice()
  const { run, pending } = useCommand('sendExchange')
  const send = async (subject: SentSubject): Promise<void> => {
    const sent = await run(subject)
    if (sent.ok && sent.value.asked)
      written(t('exchanges.written', { folder: sent.value.folder }), sent.value.folder)
  }
  return { send, pending }
}
