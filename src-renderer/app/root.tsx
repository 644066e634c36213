import { Suspense, useEffect } from 'react'
import { Outlet } from 'react-router'
import { useUndo, useUndoKeys } from '../client/use-undo'
import { Jobs } from './frame/jobs'
import { titleShortenedText } from './shortened-text'
import { useDeskEvents } from './use-desk-events'
import { useRecoveryNotice } from './use-recovery-notice'

/** What holds with or without a workspace: the desk is heard, changes can be taken back, long work is shown. */
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
