import { Notifications, useNotifications } from '@mantine/notifications'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { whenReleased } from '../ui/when-released'
import { makeRoom } from './make-room'
import classes from './notice-strip.module.css'

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
