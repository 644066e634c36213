import { Suspense, useEffect, useLayoutEffect, useState } from 'react'
import { Outlet } from 'react-router'
import { useLeaveQuestions } from '../client/use-leave-questions'
import { useUndo, useUndoKeys } from '../client/use-undo'
import { PastBand } from './past/past-band'
import { Jobs } from './frame/jobs'
import { ReadOnlyNotice } from './frame/read-only-notice'
import { useHiddenAmounts } from './amounts/use-hidden-amounts'
import { escapeClosesTopmost } from './escape-closes-topmost'
import { holdFocus } from './hold-focus'
import { keepFocus } from './keep-focus'
import { KeyboardHelp } from './keyboard-help'
import classes from './notice-strip.module.css'
import { refuseDrops } from './refuse-drops'
import { RepairScreen } from './repair/repair-screen'
import { severeBreak } from './repair/severe-break'
import { dropHeldPresses } from './held-press'
import { dropSecondClicks } from './second-click'
import { titleShortenedText } from './shortened-text'
import { useDeskEvents } from './use-desk-events'
import { useRefusedQuestions } from './use-refused-questions'
import { useSaveKey } from './use-save-key'
import { useTypeAhead } from './use-type-ahead'
import { notice } from '../client/notice'
import { timeName } from '../client/shown-time'
import { useRecoverySentence } from '../client/use-recovery-sentence'
import { useStatus } from '../client/use-status'
import { noteCovered } from '../ui/is-covered'
import { useEscapeClosesPane } from '../ui/pane-store'

/** Shows once, at the start, what had to be restored from the journal. It stays readable in the settings. */
function useRecoveryNotice(): void {
  const sentenceOf = useRecoverySentence()
  const message = sentenceOf(useStatus(({ recovery, unread }) => ({ recovery, unread })))
  useEffect(() => {
    if (message !== '') notice({ id: 'recovery', message, tone: 'warn' })
  }, [message])
}

/** What works with or without a workspace: events of the desk, undo, long work. */
export function Root() {
  const undo = useUndo()
  useUndoKeys(undo)
  useDeskEvents(undo)
  useRecoveryNotice()
  useRefusedQuestions()
  // Before effects, in which dialogues begin to listen.
  useLayoutEffect(noteCovered, [])
  useLayoutEffect(escapeClosesTopmost, [])
  useEscapeClosesPane()
  useLeaveQuestions()
  useSaveKey()
  useTypeAhead()
  useHiddenAmounts()
  useEffect(() => titleShortenedText(document), [])
  useEffect(() => keepFocus(), [])
  useEffect(() => holdFocus(), [])
  useEffect(() => dropSecondClicks(window), [])
  useEffect(() => dropHeldPresses(window), [])
  useEffect(() => refuseDrops(window), [])
  const { readOnly, past } = useStatus(({ readOnly, past }) => ({ readOnly, past }))
  const broken = severeBreak(readOnly)
  const [isPassed, setPassed] = useState(false)
  if (broken !== null && !isPassed)
    return <RepairScreen broken={broken} onPass={() => setPassed(true)} />
  return (
    <div className={classes.window}>
      <PastBand />
      <div className={classes.page}>
        <Suspense>
          {/* Nothing that a screen of one time holds is carried into another. */}
          <Outlet key={timeName(past)} />
        </Suspense>
      </div>
      <ReadOnlyNotice />
      <Jobs />
      <KeyboardHelp />
    </div>
  )
}
