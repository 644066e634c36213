import { useState } from 'react'
import type { ReceivedFile } from '../../client/received-file'
import { useCommand } from '../../client/use-command'
import { useDesk } from '../../client/use-desk'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { useWording } from '../../ui/use-wording'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { CheckList } from './check-list'
import classes from './exchanges.module.css'
import { isDoubted, KeyComparison } from './key-comparison'
import { LineList } from './line-list'
import { StatementNotes } from './statement-notes'
import { useExchangeWords } from './use-exchange-words'
import { VerdictNote } from './verdict-note'
import looks from '../../ui/looks.module.css'

interface OpeningDialogProps {
  readonly choice: ReceivedFile
  readonly onTaken: () => void
  readonly onClose: () => void
}

/** Shows who signed a file, by which key and what it answers, line by line, before anything of it is kept. */
export function OpeningDialog({ choice, onTaken, onClose }: OpeningDialogProps) {
  const { t } = useWording()
  const today = useToday()
  const { exchanges } = useRegistry()
  const words = useExchangeWords()
  const { run, pending } = useCommand('takeExchange')
  const [confirmed, setConfirmed] = useState(false)
  const [missing, setMissing] = useState(false)
  const { token, fileName, exchange, signer, sentOn, checks } = choice
  const { decision, answers } = exchange
  const { data: asked, isLoading } = useDesk(
    'readExchange',
    answers === null ? null : { id: answers },
  )
  const to = answers === null ? exchange.beneficiary : exchange.lender
  const doubted = isDoubted(choice)
  const day = sentOn
  const contested = decision?.answer.contested ?? []
  const take = async (): Promise<void> => {
    if (doubted && !confirmed) {
      setMissing(true)
      return
    }
    const taken = await run({ token, knowingly: doubted })
    if (taken.ok) onTaken()
  }
  return (
    <ConfirmDialog
      opened
      title={t('exchanges.opening.title', { file: fileName })}
      confirmLabel={t(doubted ? 'exchanges.opening.takeOther' : 'exchanges.opening.take')}
      {...(doubted ? { cancelLabel: t('exchanges.opening.refuse') } : {})}
      tone={doubted ? 'bad' : 'plain'}
      onConfirm={() => void take()}
      onCancel={onClose}
      busy={pending || (isLoading && contested.length > 0)}
      isForm
    >
      <div className={classes.opening}>
        <p>
          <strong>{words.what(exchange)}</strong>, {words.total(exchange)}
        </p>
        <p>
          {t('exchanges.opening.signed', { name: signer.name, day, to: to.name })}
          {sentOn > today && ` ${t('exchanges.opening.clock')}`}
        </p>
        <KeyComparison
          choice={choice}
          confirmed={confirmed}
          missing={missing}
          onConfirm={(value) => {
            setConfirmed(value)
            setMissing(false)
          }}
        />
        <StatementNotes exchange={exchange} exchanges={exchanges} />
        {decision !== null && <VerdictNote decision={decision} />}
        {asked !== undefined && contested.length > 0 && (
          <div className={`${looks.boxed} ${classes.contests}`}>
            <LineList file={asked.file} contested={contested} contestedOnly />
          </div>
        )}
        <CheckList checks={checks} />
      </div>
    </ConfirmDialog>
  )
}
