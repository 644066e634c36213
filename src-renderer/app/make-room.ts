import { notifications, type NotificationData } from '@mantine/notifications'

/** A notice that waits until others are closed comes after those that are shown. */
const WAITS = -1

/** One that goes away by itself needs no answer. */
const isCalm = ({ autoClose }: NotificationData): boolean => autoClose !== false

/**
 * Shows the latest notice where there was no place for it: what a person just did is answered at once. The oldest calm notice
 * makes room. Where all need an answer, the oldest waits, and is shown again once there is room.
 *
 * @param shown those shown, and those held back, each in the order in which they came
 */
export function makeRoom(
  shown: readonly NotificationData[],
  heldBack: readonly NotificationData[],
): void {
  if (heldBack.every(({ priority }) => priority === WAITS)) return
  const calm = shown.find(isCalm)
  const [oldest] = shown
  if (calm?.id !== undefined) notifications.hide(calm.id)
  else if (oldest !== undefined) notifications.update({ ...oldest, priority: WAITS })
}
