import { Button, Group, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Failure } from '#shared/contract/failures'
import type { RunningTimer } from '#shared/contract/timer-views'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { sumMinutes } from '#shared/kernel/minutes'
import { failureSentence } from '#shared/wording/failure-sentence'
import { FormDialog } from '../../forms/form-dialog'
import { useLeaveGuard } from '../../forms/use-leave-guard'
import { useWording } from '../../ui/use-wording'
import { LONGEST_DAY, TimerLines } from './timer-lines'
import { proposed, timerOptions, type TimerOption } from './timer-options'
import { useEndTimer } from './use-end-timer'
import { useTimerSentences } from './use-timer-sentences'
import { Notice } from '../../ui/notice'
import classes from './timer.module.css'
import looks from '../../ui/looks.module.css'

interface TimerDialogProps {
  readonly running: RunningTimer
  readonly asks: 'stop' | 'away'
  readonly onClose: () => void
}

/** Shows what a timer counted, to be confirmed, corrected or discarded: nothing is recorded before. */
export function TimerDialog({ running, asks, onClose }: TimerDialogProps) {
  const { t, format, language } = useWording()
  const sentences = useTimerSentences(running)
  const { end, pending } = useEndTimer()
  const options = timerOptions(running)
  const [chosen, setChosen] = useState(proposed(running))
  const [refused, setRefused] = useState<readonly Failure[]>([])
  const textsOf = (option: TimerOption | undefined): readonly string[] =>
    option?.kind === 'stop'
      ? option.offer.lines.map((line) => format.minutesShort(line.minutes))
      : []
  const [texts, setTexts] = useState(() => textsOf(options[chosen]))
  const option = options[chosen]

  const lines =
    option?.kind === 'stop'
      ? option.offer.lines.flatMap(({ day }, place) => {
          const read = parseDuration(texts[place] ?? '', LONGEST_DAY)
          return read.ok ? [{ day, minutes: read.value.minutes }] : []
        })
      : []
  const complete = option?.kind !== 'stop' || lines.length === option.offer.lines.length
  const nothing =
    option?.kind === 'stop' && complete && sumMinutes(lines.map((l) => l.minutes)) === 0
  const isTyped = textsOf(option).some((text, place) => text !== texts[place])
  const guard = useLeaveGuard(isTyped, sentences.title(asks), pending)
  const confirm = (): void => {
    if (option === undefined || !complete || nothing) return
    void end(
      option,
      lines.filter((line) => line.minutes > 0),
    ).then((failures) => {
      setRefused(failures)
      if (failures.length === 0) onClose()
    })
  }
  const label = (of: TimerOption): string => {
    if (of.kind === 'discard') return t('timer.dialog.discard')
    if (of.kind === 'goOn')
      return t(of.counted ? 'timer.dialog.goOnWith' : 'timer.dialog.goOnWithout')
    const sum = format.minutesShort(sumMinutes(of.offer.lines.map((line) => line.minutes)))
    const words = running.choices.length === 1 ? 'keepOne' : of.offer.kind
    return `${t(`timer.dialog.${words}`)} (${sum})`
  }
  return (
    <FormDialog guard={guard} onClose={onClose} title={sentences.title(asks)} size={470}>
      <form
        className={classes.dialog}
        onSubmit={(event) => {
          event.preventDefault()
          confirm()
        }}
      >
        <p>{sentences.what}</p>
        {sentences.absence !== null && <Notice>{sentences.absence}</Notice>}
        <Radio.Group
          label={t('timer.dialog.what')}
          value={String(chosen)}
          onChange={(value) => {
            const next = Number(value)
            setChosen(next)
            setTexts(textsOf(options[next]))
            setRefused([])
          }}
        >
          <Stack gap="tight" pt="tight">
            {options.map((of, place) => (
              <Radio key={place} size="sm" value={String(place)} label={label(of)} />
            ))}
          </Stack>
        </Radio.Group>
        {option?.kind === 'stop' && (
          <TimerLines
            lines={option.offer.lines}
            texts={texts}
            onText={(place, text) =>
              setTexts((known) => known.map((each, at) => (at === place ? text : each)))
            }
          />
        )}
        {nothing && <p className={looks.bad}>{t('timer.dialog.nothing')}</p>}
        {refused.length > 0 && (
          <p role="alert" className={looks.bad}>
            {refused.map((failure) => failureSentence(failure, language)).join(' ')}
          </p>
        )}
        <Group justify="flex-end" gap="sm">
          <Button onClick={() => guard.leave(onClose)}>
            {t(asks === 'stop' ? 'common.cancel' : 'timer.dialog.later')}
          </Button>
          <Button
            variant="filled"
            type="submit"
            data-autofocus
            loading={pending}
            disabled={!complete || nothing}
            {...(option?.kind === 'discard' ? { 'data-tone': 'bad' } : {})}
          >
            {option?.kind === 'discard'
              ? t('timer.dialog.throwAway')
              : t(option?.kind === 'goOn' ? 'timer.dialog.goOn' : 'common.save')}
          </Button>
        </Group>
      </form>
    </FormDialog>
  )
}
