import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Verdict } from '#shared/domain/exchanges/decision'
import type { Exchange } from '#shared/domain/exchanges/exchange'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { useWrittenNotice } from '../../client/use-written-notice'
import { ReasonDialog } from '../../forms/reason-dialog'

interface DecisionButtonsProps {
  readonly exchange: Exchange
  readonly busy: boolean
  /** Keeps what is decided, or removes it; resolves to whether it was kept. */
  readonly onDecide: (verdict: Verdict | null) => Promise<boolean>
}

const ACCEPTED: Verdict = { verdict: 'accepted', reason: '', contested: [] }

/** The actions on a received file as a whole: accept it, contest it, answer, or reconsider. */
export function DecisionButtons({ exchange, busy, onDecide }: DecisionButtonsProps) {
  const { t } = useWording()
  const written = useWrittenNotice()
  const { run: answer, pending: answering } = useCommand('answerExchange')
  const [contesting, setContesting] = useState(false)
  const { id, decision, reference } = exchange
  const write = async (): Promise<void> => {
    const sent = await answer({ id })
    if (sent.ok && sent.value.asked)
      written(t('exchanges.written', { folder: sent.value.folder }), sent.value.folder)
  }
  const contest = async (reason: string): Promise<void> => {
    const contested = decision?.answer.contested ?? []
    if (await onDecide({ verdict: 'contested', reason, contested })) setContesting(false)
  }
  return (
    <Group gap="xs">
      {decision === null ? (
        <Button variant="filled" size="xs" loading={busy} onClick={() => void onDecide(ACCEPTED)}>
          {t('exchanges.pane.accept')}
        </Button>
      ) : (
        <>
          <Button variant="filled" size="xs" loading={answering} onClick={() => void write()}>
            {t('exchanges.pane.answer')}
          </Button>
          <Button size="xs" loading={busy} onClick={() => void onDecide(null)}>
            {t('exchanges.pane.withdraw')}
          </Button>
        </>
      )}
      {decision?.answer.verdict !== 'accepted' && (
        <Button size="xs" onClick={() => setContesting(true)}>
          {t('exchanges.pane.contestAll')}
        </Button>
      )}
      {contesting && (
        <ReasonDialog
          title={t('exchanges.contesting.titleAll', { reference })}
          label={t('words.reason')}
          help={t('exchanges.contesting.help')}
          confirmLabel={t('exchanges.contesting.confirmAll')}
          busy={busy}
          onConfirm={(reason) => void contest(reason)}
          onClose={() => setContesting(false)}
        >
          <p>{t('exchanges.contesting.textAll')}</p>
        </ReasonDialog>
      )}
    </Group>
  )
}
