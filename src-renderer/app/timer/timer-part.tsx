import { Popover, UnstyledButton } from '@mantine/core'
import { IconPlayerStop, IconStopwatch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useCover } from '../../client/covers'
import { failureNotice } from '../../client/failure-notice'
import { hasChangedForms } from '../../client/leave-forms'
import { timerAsks } from '../../client/timer-asks'
import { useDesk } from '../../client/use-desk'
import { useWording } from '../../ui/use-wording'
import { useStatus } from '../../client/use-status'
import { StartTimer } from './start-timer'
import { TimerDialog } from './timer-dialog'
import { useAskedTimer } from './use-asked-timer'
import { usePlaceWords } from './use-place-words'
import classes from './timer.module.css'
import looks from '../../ui/looks.module.css'
import { minutes, type Minutes } from '#shared/kernel/minutes'
import type { RunningTimer } from '#shared/contract/timer-views'
import { store } from '../../client/store'

/** The last question asked: it is not asked automatically again. */
const asked = store<string | null>(null)

/** Asks automatically, once, about a night or an absence while a timer ran. */
function useQuestion(running: RunningTimer | null): void {
  const question =
    running === null || (running.away === null && !running.overnight)
      ? null
      : `${running.startedAt} ${running.away?.from ?? 'overnight'}`
  useEffect(() => {
    if (question === null || question === asked.get()) return
    asked.set(() => question)
    timerAsks.set((known) => known ?? 'away')
  }, [question])
}

const A_MINUTE = 60_000
/** Often enough that the minute shown is never far behind, in milliseconds. */
const EVERY = 5_000

/** Whole minutes that a timer counts by now: what it had when it was read, and the time since. */
function useElapsed(elapsed: number, readAt: number): Minutes {
  const [now, setNow] = useState(readAt)
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), EVERY)
    return () => clearInterval(tick)
  }, [])
  return minutes(Math.floor((elapsed + Math.max(0, now - readAt)) / A_MINUTE))
}

/** In the status line, on every screen: starts the timer, or shows what runs and stops it. */
export function TimerPart() {
  const { t, format, language } = useWording()
  const words = usePlaceWords()
  const past = useStatus(({ past }) => past)
  // The timer is of the present: what it asks waits until the past is left.
  const held = timerAsks.use()
  const asks = past === null ? held : null
  const { data, dataUpdatedAt } = useDesk('readTimer', {})
  const running = data?.running ?? null
  const elapsed = useElapsed(running?.elapsed ?? 0, dataUpdatedAt)
  useQuestion(running)
  // What it asks of itself is for every screen.
  useCover(() => {
    if (asks !== 'away' && !hasChangedForms()) timerAsks.set(() => null)
  })
  const asked = useAskedTimer(asks)
  // A question about a timer that was stopped elsewhere is dropped.
  const stale = data !== undefined && (asks === 'start') === (running !== null) && asks !== null
  useEffect(() => {
    if (stale) timerAsks.set(() => null)
  }, [stale])
  if (data === undefined) return null
  const open = (what: 'start' | 'stop' | null): void => {
    if (past === null || what === null) timerAsks.set(() => what)
    else failureNotice([{ code: 'pastReadOnly' }], language)
  }
  if (running === null)
    return (
      <Popover
        opened={asks === 'start'}
        onChange={(opened) => open(opened ? 'start' : null)}
        position="top"
        width={320}
        trapFocus
        returnFocus
        shadow="md"
        withArrow
      >
        <Popover.Target>
          <UnstyledButton
            className={`${looks.underlined} ${classes.part}`}
            aria-haspopup="dialog"
            aria-expanded={asks === 'start'}
            onClick={() => open(asks === 'start' ? null : 'start')}
          >
            <IconStopwatch size={15} aria-hidden="true" />
            {t('timer.title')}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <StartTimer recent={data.recent} onDone={() => open(null)} />
        </Popover.Dropdown>
      </Popover>
    )
  const what = words(running.place) ?? t('timer.unknown')
  const duration = format.minutesShort(elapsed)
  return (
    <>
      <span
        className={classes.running}
        title={t('timer.running', { duration, what })}
        data-testid="timer-running"
      >
        <span className={classes.dot} aria-hidden="true" />
        <strong>{duration}</strong>
        <span className={classes.what}>{what}</span>
      </span>
      <UnstyledButton
        className={`${looks.underlined} ${classes.part}`}
        onClick={() => open('stop')}
      >
        <IconPlayerStop size={15} aria-hidden="true" />
        {t('timer.stop')}
      </UnstyledButton>
      {asked !== null && (
        <TimerDialog
          running={asked}
          asks={asks === 'away' ? 'away' : 'stop'}
          onClose={() => open(null)}
        />
      )}
    </>
  )
}
