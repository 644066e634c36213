import { notifications } from '@mantine/notifications'

interface Notice {
  /** The same notice is shown once. */
  readonly id: string
  readonly message: string
  readonly tone: 'warn' | 'bad'
}

/** Shows a message that belongs to no field or screen; it stays until it is closed. */
export function notice({ id, message, tone }: Notice): void {
  notifications.show({
    id,
    message,
    color: `var(--${tone})`,
    autoClose: false,
    withBorder: true,
  })
}
