import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { usePrinting } from './use-printing'

interface InSightProps {
  /** A stable name by which tests find its place in the page. */
  readonly name: string
  /** What is drawn, all that the content depends on: another one is drawn anew only while it is in sight, or nearly. */
  readonly of: unknown
  /** The height that is kept free until it was drawn once. */
  readonly height: number
  readonly children: () => ReactNode
}

/** How far outside the window something is drawn already. */
const AHEAD = '160px'

/**
 * Draws its content once it is scrolled to: in the same frame what is in the window, after that what comes into it or is about to.
 * What was drawn stays until something else is to be drawn. On paper all is in sight.
 */
export function InSight({ name, of, height, children }: InSightProps) {
  const holder = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(false)
  const [drawn, setDrawn] = useState<{ readonly of: unknown; readonly content: ReactNode } | null>(
    null,
  )
  const [kept, setKept] = useState(height)
  const isOld = drawn?.of !== of
  const printing = usePrinting()
  // Measured once everything has its place: what others push out of the window is not drawn, what takes the place of others is.
  useLayoutEffect(() => {
    if (holder.current === null || !isOld) return
    const { top, bottom } = holder.current.getBoundingClientRect()
    if (printing || (top < innerHeight && bottom > 0)) setDrawn({ of, content: children() })
  }, [printing, isOld, of, children])
  useEffect(() => {
    if (isNear && isOld) startTransition(() => setDrawn({ of, content: children() }))
  }, [isNear, isOld, of, children])
  useEffect(() => {
    const element = holder.current
    if (element === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1)
        if (last === undefined) return
        setIsNear(last.isIntersecting)
        if (!last.isIntersecting && last.boundingClientRect.height > 0)
          setKept(last.boundingClientRect.height)
      },
      { rootMargin: AHEAD },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const content = drawn === null || (isOld && !isNear) ? null : drawn.content
  return (
    <div
      ref={holder}
      data-place={name}
      data-drawn={!isOld}
      style={{
        minWidth: 0,
        minHeight: content === null ? kept : undefined,
        // What was drawn of something else keeps its place, unseen, until this is.
        visibility: isOld && content !== null ? 'hidden' : undefined,
      }}
    >
      {content}
    </div>
  )
}
