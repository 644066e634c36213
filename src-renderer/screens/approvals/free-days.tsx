import { TextInput, Tooltip } from '@mantine/core'
import { useState } from 'react'
import { LONGEST_SUBMISSION } from '#shared/domain/approvals/submission-period'
import { parseDay } from '#shared/kernel/parse-day'
import type { Period } from '#shared/kernel/period'
import { lengthInDays } from '#shared/kernel/period'
import { daySentence } from '#shared/wording/day-sentence'
import { useWording } from '../../ui/use-wording'
import classes from './approvals.module.css'
import { TYPED } from '../../forms/typed-lengths'

interface FreeDaysProps {
  readonly period: Period
  readonly onPeriod: (period: Period) => void
}

/** Any days, by the first and the last, typed in any usual way; taken as soon as both make a period. */
export function FreeDays({ period, onPeriod }: FreeDaysProps) {
  const { t, format } = useWording()
  const [texts, setTexts] = useState({
    from: format.day(period.from, 'numeric'),
    to: format.day(period.to, 'numeric'),
  })
  const [wrong, setWrong] = useState<string | null>(null)
  const take = (): void => {
    const [from, to] = [parseDay(texts.from, period), parseDay(texts.to, period)]
    if (from === null || to === null)
      setWrong(daySentence(from === null ? texts.from : texts.to, t, period))
    else if (from > to) setWrong(t('approvals.free.reversed'))
    else if (lengthInDays({ from, to }) > LONGEST_SUBMISSION)
      setWrong(t('approvals.free.tooLong', { limit: LONGEST_SUBMISSION }))
    else {
      setWrong(null)
      setTexts({ from: format.day(from, 'numeric'), to: format.day(to, 'numeric') })
      if (from !== period.from || to !== period.to) onPeriod({ from, to })
    }
  }
  const field = (side: 'from' | 'to') => (
    <TextInput
      size="xs"
      w={104}
      aria-label={t(`approvals.free.${side}`)}
      value={texts[side]}
      aria-invalid={wrong !== null || undefined}
      maxLength={TYPED.day}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTexts((now) => ({ ...now, [side]: text }))
      }}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
      }}
    />
  )
  return (
    <Tooltip label={wrong} opened={wrong !== null} position="bottom">
      <span className={classes.days}>
        {field('from')}
        <span aria-hidden="true">–</span>
        {field('to')}
        <span role="alert" className="visually-hidden">
          {wrong}
        </span>
      </span>
    </Tooltip>
  )
}
