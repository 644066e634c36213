import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker, type Location } from 'react-router'
import { ConfirmDialog } from '../ui/confirm-dialog'

interface LeaveGuard {
  /** Does it now, or after the person agreed to lose what was typed. */
  readonly ask: (leave: () => void) => void
  /** Lets the next move through: what was typed has just been kept. */
  readonly release: () => void
  /** To be placed outside the form. */
  readonly dialog: ReactNode
}

const address = ({ pathname, search }: Location): string => pathname + search

/** Keeps a half-typed form from being lost by a click elsewhere. `what` names the form in the question. */
export function useLeaveGuard(dirty: boolean, what: string): LeaveGuard {
  const { t } = useTranslation()
  const guarded = useRef(dirty)
  useEffect(() => {
    guarded.current = dirty
  }, [dirty])
  const [waiting, setWaiting] = useState<{ readonly leave: () => void } | null>(null)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      guarded.current && address(currentLocation) !== address(nextLocation),
  )
  const release = useCallback(() => {
    guarded.current = false
  }, [])
  const ask = useCallback((leave: () => void) => {
    if (guarded.current) setWaiting({ leave })
    else leave()
  }, [])
  const stay = (): void => {
    setWaiting(null)
    if (blocker.state === 'blocked') blocker.reset()
  }
  const go = (): void => {
    release()
    waiting?.leave()
    setWaiting(null)
    if (blocker.state === 'blocked') blocker.proceed()
  }
  const dialog = (
    <ConfirmDialog
      opened={waiting !== null || blocker.state === 'blocked'}
      title={t('forms.leave.title')}
      confirmLabel={t('forms.leave.confirm')}
      cancelLabel={t('forms.leave.stay')}
      tone="bad"
      onConfirm={go}
      onCancel={stay}
    >
      {t('forms.leave.sentence', { what })}
    </ConfirmDialog>
  )
  return { ask, release, dialog }
}
