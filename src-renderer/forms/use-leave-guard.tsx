import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { noteChangedForm } from '../client/leave-forms'
import { useWording } from '../ui/use-wording'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { questionShown } from '../ui/held-keys'

export interface LeaveGuard {
  /** Does it now, or after the user agreed to lose what was typed. */
  readonly leave: (go: () => void) => void
  /** Allows navigation: what was typed has just been kept. Returns the navigation that waited for it. */
  readonly release: () => () => void
  /** Whether something is typed that was neither kept nor given up. */
  readonly isHeld: () => boolean
  /** To be placed outside the form. */
  readonly dialog: ReactNode
}

/**
 * Asks before what was typed in a form, a pane or a dialogue is lost: by a click elsewhere, by Escape, by its own buttons. Navigation waits while the form is `pending` (being kept), and
 * is asked about once that was refused. `what` names the form in the question.
 */
export function useLeaveGuard(dirty: boolean, what: string, pending: boolean): LeaveGuard {
  const { t } = useWording()
  const guarded = useRef(dirty)
  const isBeingKept = useRef(pending)
  useEffect(() => {
    guarded.current = dirty
  }, [dirty])
  useEffect(() => {
    isBeingKept.current = pending
  }, [pending])
  const move = useRef<(() => void) | null>(null)
  const [waiting, setWaiting] = useState(false)
  const hold = useCallback((held: (() => void) | null) => {
    move.current = held
    setWaiting(held !== null)
  }, [])
  const release = useCallback(() => {
    guarded.current = false
    const held = move.current
    hold(null)
    return () => held?.()
  }, [hold])
  const leave = useCallback(
    (to: () => void) => {
      if (guarded.current) hold(to)
      else to()
    },
    [hold],
  )
  useEffect(
    () =>
      dirty
        ? noteChangedForm({
            isOpen: () => guarded.current,
            isBeingKept: () => isBeingKept.current,
            leave,
          })
        : undefined,
    [dirty, leave],
  )
  // There only while it asks: one that waited would be closed by the Escape that opens it.
  const asks = waiting && !pending
  useEffect(() => {
    if (asks) questionShown()
  }, [asks])
  const dialog = asks && (
    <ConfirmDialog
      opened
      title={t('forms.leave.title')}
      confirmLabel={t('common.discard')}
      cancelLabel={t('forms.leave.stay')}
      tone="bad"
      onConfirm={() => release()()}
      onCancel={() => hold(null)}
    >
      {t('forms.leave.sentence', { what })}
    </ConfirmDialog>
  )
  const isHeld = useCallback(() => guarded.current, [])
  return { leave, release, isHeld, dialog }
}
