import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExchangeLine } from '#shared/domain/exchanges/exchange-lines'
import type { Verdict } from '#shared/domain/exchanges/decision'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { MINUTES_PER_DAY, minutes } from '#shared/kernel/minutes'
import { ReasonDialog } from '../../ui/reason-dialog'

interface ContestDialogProps {
  readonly line: ExchangeLine
  readonly label: string
  readonly busy: boolean
  readonly onConfirm: (contested: Verdict['contested'][number]) => void
  readonly onClose: () => void
}

/** The proposed value: `null` where there is none, `undefined` where it can't be read. */
function proposedOf(unit: ExchangeLine['unit'], text: string): number | null | undefined {
  if (text.trim() === '') return null
  if (unit === 'cents') {
    const amount = parseAmount(text)
    return amount.ok ? amount.value : undefined
  }
  const duration = parseDuration(text, minutes(MINUTES_PER_DAY))
  return duration.ok ? duration.value.minutes : undefined
}

/** Asks why a line is contested and, if known, what it should say. */
export function ContestDialog({ line, label, busy, onConfirm, onClose }: ContestDialogProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const { key, unit } = line
  const example = t(`exchanges.contesting.example.${unit}`)
  const confirm = (reason: string): void => {
    const proposed = proposedOf(unit, text)
    if (proposed === undefined) setWrong(true)
    else onConfirm({ line: key, reason, proposed })
  }
  return (
    <ReasonDialog
      title={t('exchanges.contesting.title', { line: label })}
      label={t('words.reason')}
      help={t('exchanges.contesting.help')}
      confirmLabel={t('exchanges.contesting.confirm')}
      busy={busy}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('exchanges.contesting.text')}</p>
      <TextInput
        mt="md"
        label={t(unit === 'minutes' ? 'exchanges.contesting.hours' : 'exchanges.contesting.amount')}
        placeholder={example}
        error={wrong ? t('exchanges.contesting.wrong', { example }) : undefined}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setWrong(false)
        }}
      />
    </ReasonDialog>
  )
}
