import { useEffect, useRef, useState, type ReactNode } from 'react'

interface InSightProps {
  /** A stable name by which tests find its place in the page. */
  readonly name: string
  /** What is drawn: another one is drawn anew only while it is in sight. */
  readonly of: unknown
  /** The height that is kept free until it was drawn once. */
  readonly height: number
  readonly children: () => ReactNode
}

/** How far outside the window something is drawn already. */
const AHEAD = '160px'

/** Draws its content once it is scrolled to. What was drawn stays until something else is to be drawn. */
export function InSight({ name, of, height, children }: InSightProps) {
  const holder = useRef<HTMLDivElement>(null)
  const [isSeen, setIsSeen] = useState(false)
  const [drawn, setDrawn] = useState<unknown>(null)
  const [kept, setKept] = useState(height)
  if (isSeen && drawn !== of) setDrawn(of)
  const isDrawn = isSeen || drawn === of
  useEffect(() => {
    const element = holder.current
    if (element === null) return
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1)
        if (last === undefined) return
        setIsSeen(last.isIntersecting)
        if (!last.isIntersecting && last.boundingClientRect.height > 0)
          setKept(last.boundingClientRect.height)
      },
      { rootMargin: AHEAD },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div
      ref={holder}
      data-place={name}
      style={{ minWidth: 0, minHeight: isDrawn ? undefined : kept }}
    >
      {isDrawn && children()}
    </div>
  )
}
