import { useTranslation } from 'react-i18next'
import type { ExchangeChoice } from '#shared/contract/exchange-methods'
import { useCommand } from '../../client/use-command'
import { useFormat } from '../../client/use-format'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { CheckList } from './check-list'
import classes from './exchanges.module.css'
import { useExchangeWords } from './use-exchange-words'

interface OpeningDialogProps {
  readonly choice: Extract<ExchangeChoice, { asked: true }>
  readonly onTaken: () => void
  readonly onClose: () => void
}

/** Says who signed a file and by which key, before anything of it is kept. */
export function OpeningDialog({ choice, onTaken, onClose }: OpeningDialogProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const words = useExchangeWords()
  const { run, pending } = useCommand('takeExchange')
  const { token, fileName, exchange, key, checks } = choice
  const name = words.who(exchange)
  const isOther = key.standing === 'other'
  const { decision } = exchange
  const count = decision?.answer.contested.length ?? 0
  const take = async (): Promise<void> => {
    const taken = await run({ token, otherKey: isOther })
    if (taken.ok) onTaken()
  }
  return (
    <ConfirmDialog
      opened
      title={t('exchanges.opening.title', { file: fileName })}
      confirmLabel={t(isOther ? 'exchanges.opening.takeOther' : 'exchanges.opening.take')}
      tone={isOther ? 'bad' : 'plain'}
      onConfirm={() => void take()}
      onCancel={onClose}
      busy={pending}
    >
      <p>
        <strong>{words.what(exchange)}</strong>, {words.total(exchange)}
      </p>
      <p>{t('exchanges.opening.signed', { name })}</p>
      <p>
        {t('exchanges.opening.key')} <span className={classes.key}>{key.fingerprint}</span>
      </p>
      <p role={isOther ? 'alert' : undefined}>
        {t(`exchanges.opening.standing.${key.standing}`, { name, known: key.known ?? '' })}
      </p>
      {decision !== null && (
        <p>
          {t(`exchanges.opening.answer.${decision.answer.verdict}`, {
            author: decision.author,
            count,
            number: format.integer(count),
          })}
        </p>
      )}
      <CheckList checks={checks} />
    </ConfirmDialog>
  )
}
