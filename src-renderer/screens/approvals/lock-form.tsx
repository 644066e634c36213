import { Button, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { lockGoesBack } from '#shared/domain/approvals/lock-goes-back'
import type { Day } from '#shared/kernel/day'
import { addMonths, lastDayOf, monthOf } from '#shared/kernel/month'
import { parseDay } from '#shared/kernel/parse-day'
import { useCommand } from '../../client/use-command'
import { useFormat } from '../../client/use-format'
import { useStatus } from '../../client/use-status'
import classes from './approvals.module.css'

interface LockFormProps {
  /** The last locked day, or `null`. */
  readonly through: Day | null
}

/** Moves the lock: forward directly, back with a reason. Give it the day as key: it begins with the lock in force. */
export function LockForm({ through }: LockFormProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { today } = useStatus()
  const { run, pending } = useCommand('lockThrough')
  const [text, setText] = useState(through === null ? '' : format.day(through, 'numeric'))
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const typed = text.trim() !== ''
  const wanted = typed ? parseDay(text) : null
  const readable = !typed || wanted !== null
  const back = readable && lockGoesBack(through, wanted)
  const lastMonth = addMonths(monthOf(today), -1)

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (!readable) setWrong(text)
    else if (!back || reason.trim() !== '') void run({ through: wanted, reason: reason.trim() })
  }
  return (
    <form className={classes.lockForm} onSubmit={submit}>
      <TextInput
        label={t('approvals.lock.field')}
        description={t('approvals.lock.fieldHelp')}
        placeholder={t('approvals.lock.placeholder')}
        value={text}
        maxLength={20}
        error={wrong === null ? undefined : t('approvals.notADay', { found: wrong })}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setWrong(null)
        }}
      />
      <Button
        type="button"
        size="xs"
        variant="default"
        onClick={() => setText(format.day(lastDayOf(lastMonth), 'numeric'))}
      >
        {t('approvals.lock.endOf', { month: lastMonth })}
      </Button>
      {back && (
        <TextInput
          required
          label={t('words.reason')}
          description={t('approvals.lock.goesBack')}
          value={reason}
          maxLength={160}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Button type="submit" loading={pending} disabled={readable && wanted === through}>
        {back
          ? t(wanted === null ? 'approvals.lock.confirmOpen' : 'approvals.lock.confirmBack')
          : t('approvals.lock.confirm')}
      </Button>
    </form>
  )
}
