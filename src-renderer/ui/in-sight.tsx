import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react'

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

/** Reports whether an element is in the window, or so many pixels beyond it. */
function observe(
  element: Element,
  rootMargin: string,
  report: (entry: IntersectionObserverEntry) => void,
): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1)
      if (last !== undefined) report(last)
    },
    { rootMargin },
  )
  observer.observe(element)
  return () => observer.disconnect()
}

/**
 * Draws its content once it is scrolled to: at once what is in the window, after that what comes into it or is about to. What was
 * drawn stays until something else is to be drawn.
 */
export function InSight({ name, of, height, children }: InSightProps) {
  const holder = useRef<HTMLDivElement>(null)
  const [isInside, setIsInside] = useState(false)
  const [isNear, setIsNear] = useState(false)
  const [drawn, setDrawn] = useState<{ readonly of: unknown; readonly content: ReactNode } | null>(
    null,
  )
  const [kept, setKept] = useState(height)
  const isOld = drawn?.of !== of
  if (isInside && isOld) setDrawn({ of, content: children() })
  useEffect(() => {
    if (isNear && isOld) startTransition(() => setDrawn({ of, content: children() }))
  }, [isNear, isOld, of, children])
  useLayoutEffect(() => {
    const element = holder.current
    if (element === null) return
    const { top, bottom } = element.getBoundingClientRect()
    // In the first drawing of the page, instead of a frame later.
    setIsInside(top < innerHeight && bottom > 0)
    const ends = [
      observe(element, '0px', ({ isIntersecting }) =>
        startTransition(() => setIsInside(isIntersecting)),
      ),
      observe(element, AHEAD, ({ isIntersecting, boundingClientRect }) => {
        setIsNear(isIntersecting)
        if (!isIntersecting && boundingClientRect.height > 0) setKept(boundingClientRect.height)
      }),
    ]
    return () => ends.forEach((end) => end())
  }, [])
  const content = drawn === null || (isOld && !isNear) ? null : drawn.content
  return (
    <div
      ref={holder}
      data-place={name}
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
