import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import type { DeskInput } from '#shared/contract/desk'
import { leaveForms } from './leave-forms'
import { paths } from './paths'
import { progress, type JobProgress } from './progress'
import { useCommand } from './use-command'

/** The name under which main reports the reading of a past. */
const JOB = 'lookAtPast'

/** Shows the workspace as it was at a moment, from its home screen on, once every form of this one was left. */
export function useLookAtPast(): {
  readonly look: (moment: DeskInput<'lookAtPast'>, onShown?: () => void) => void
  readonly pending: boolean
  /** How far the reading is; `null` where none is under way, or it was over at once. */
  readonly reading: JobProgress | null
  /** Stops the reading: the time that is shown stays. */
  readonly stop: () => void
} {
  const navigate = useNavigate()
  const { run: cancel } = useCommand('cancelJob')
  const reading = progress.use().find(({ job }) => job === JOB) ?? null
  const { run, pending } = useCommand('lookAtPast')
  const look = useCallback(
    (moment: DeskInput<'lookAtPast'>, onShown?: () => void): void => {
      const show = async (): Promise<void> => {
        if (!(await run(moment)).ok) return
        onShown?.()
        void navigate(paths.home())
      }
      leaveForms(() => void show())
    },
    [run, navigate],
  )
  const stop = useCallback(() => void cancel({ job: JOB }), [cancel])
  return { look, pending, reading, stop }
}
