import { notifications } from '@mantine/notifications'

interface Notice {
  /** The same notice is shown once. */
  readonly id: string
  readonly message: string
  /** A calm one goes away by itself. */
  readonly tone: 'calm' | 'warn' | 'bad'
}

/** Shows a message that belongs to no field or screen; it stays until it is closed, unless it is calm. */
export function notice({ id, message, tone }: Notice): void {
  notifications.show({
    id,
    message,
    color: tone === 'calm' ? 'var(--ink2)' : `var(--${tone})`,
    autoClose: tone === 'calm' ? 4000 : false,
    withBorder: true,
    role: tone === 'calm' ? 'status' : 'alert',
  })
}
