import { Suspense, useEffect } from 'react'
import { Outlet } from 'react-router'
import { useUndo, useUndoKeys } from '../client/use-undo'
import { Jobs } from './frame/jobs'
import { titleShortenedText } from './shortened-text'
import { useDeskEvents } from './use-desk-events'
import { useRecoveryNotice } from './use-recovery-notice'

/** What works with or without a workspace: events of the desk, undo, long work. */
export function Root() {
  const undo = useUndo()
  useUndoKeys(undo)
  useDeskEvents(undo)
  useRecoveryNotice()
  useEffect(() => titleShortenedText(document), [])
  return (
    <>
      <Suspense>
        <Outlet />
      </Suspense>
      <Jobs />
    </>
  )
}
