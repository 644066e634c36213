import { TextInput } from '@mantine/core'
import type { TimerLine } from '#shared/contract/timer-views'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { durationSentence } from '#shared/wording/duration-sentence'
import { useWording } from '../../ui/use-wording'
import classes from './timer.module.css'
import { TYPED } from '../../forms/typed-lengths'

interface TimerLinesProps {
  readonly lines: readonly TimerLine[]
  readonly texts: readonly string[]
  readonly onText: (place: number, text: string) => void
}

/** The longest duration in a day. */
export const LONGEST_DAY = minutes(MINUTES_PER_DAY)

/** The minutes of each day, to be corrected, beside what is kept. */
export function TimerLines({ lines, texts, onText }: TimerLinesProps) {
  const { t } = useWording()
  return (
    <div className={classes.lines}>
      {lines.map(({ day, known }, place) => {
        const text = texts[place] ?? ''
        const read = parseDuration(text, LONGEST_DAY)
        const added = read.ok ? read.value.minutes : minutes(0)
        return (
          <TextInput
            key={day}
            label={t('timer.dialog.field', { day })}
            value={text}
            error={
              read.ok ? undefined : read.failures.map((each) => durationSentence(each, t)).join(' ')
            }
            description={
              known === 0
                ? t('timer.dialog.fresh')
                : t('timer.dialog.already', { duration: known, sum: minutes(known + added) })
            }
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={TYPED.duration}
            autoComplete="off"
            onChange={(event) => onText(place, event.currentTarget.value)}
          />
        )
      })}
    </div>
  )
}
