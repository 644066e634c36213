import { notifications, notificationsStore } from '@mantine/notifications'
import type { ReactNode } from 'react'

interface Notice {
  /** The same notice is shown once. */
  readonly id: string
  readonly message: ReactNode
  /** A calm one goes away by itself. */
  readonly tone: 'calm' | 'warn' | 'bad'
  /** Done once it is closed. */
  readonly onClose?: () => void
}

/** Shows a message that belongs to no field or screen; it stays until it is closed, unless it is calm. */
export function notice({ id, message, tone, onClose }: Notice): void {
  const shown = {
    id,
    message,
    color: tone === 'calm' ? 'var(--ink2)' : `var(--${tone})`,
    autoClose: tone === 'calm' ? 4000 : false,
    withBorder: true,
    ...(onClose === undefined ? {} : { onClose }),
    role: tone === 'calm' ? 'status' : 'alert',
  }
  // One that is there already says the latest, and comes again as the latest.
  notifications.updateState(notificationsStore, (all) => [
    ...all.filter((other) => other.id !== id),
    shown,
  ])
}
