import {
  Notifications,
  useNotifications,
  notifications,
  type NotificationData,
} from '@mantine/notifications'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { whenReleased } from '../ui/when-released'
import classes from './notice-strip.module.css'

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
function makeRoom(shown: readonly NotificationData[], heldBack: readonly NotificationData[]): void {
  if (heldBack.every(({ priority }) => priority === WAITS)) return
  const calm = shown.find(isCalm)
  const [oldest] = shown
  if (calm?.id !== undefined) notifications.hide(calm.id)
  else if (oldest !== undefined) notifications.update({ ...oldest, priority: WAITS })
}

/** More of them at once would take too much of the screen's height. */
const MOST = 3

/** Leaves as much room below screens and dialogues as an element takes. */
const leaveRoom = ({ offsetHeight }: HTMLElement): void =>
  document.documentElement.style.setProperty('--notices-height', `${String(offsetHeight)}px`)

/**
 * Where notices are shown: below everything else, in a row of its own that takes its height from the screens and from
 * dialogues, so that it covers nothing of them. A notice that comes or goes moves nothing that a person is pressing.
 */
export function NoticeStrip() {
  const strip = useRef<HTMLDivElement>(null)
  const { notifications: shown, queue } = useNotifications()
  useLayoutEffect(() => makeRoom(shown, queue), [shown, queue])
  useEffect(() => {
    const { current } = strip
    if (current === null) return undefined
    const watch = new ResizeObserver(() => whenReleased(() => leaveRoom(current)))
    watch.observe(current)
    return () => watch.disconnect()
  }, [])
  return (
    <div className={classes.room}>
      <div ref={strip} className={classes.strip}>
        <Notifications
          withinPortal={false}
          transitionDuration={0}
          limit={MOST}
          position="bottom-left"
          classNames={{ root: classes.notices ?? '', notification: classes.notice ?? '' }}
        />
      </div>
    </div>
  )
}
