import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { usePrinting } from '../ui/use-printing'
import { Marks } from './marks'

interface DrawingProps {
  /** The drawing in one sentence, for screen readers. */
  readonly summary: string
  readonly height: number
  /** Its width on paper, in pixels: letters keep their size there. Without it, what the screen shows is printed. */
  readonly paper?: number
  /** Opens the entries behind a mark. */
  readonly onChoose: (id: string) => void
  /** Draws for a width in pixels. */
  readonly children: (width: number) => ReactNode
}

/** A drawing as wide as its place, with marks. */
export function Drawing({ summary, height, paper, onChoose, children }: DrawingProps) {
  const holder = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  const [measured, setWidth] = useState(0)
  const width = printing && paper !== undefined ? paper : measured
  useLayoutEffect(() => {
    const element = holder.current
    if (element === null) return
    const measure = (): void => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={holder} style={{ minHeight: height }}>
      {width > 0 && (
        <Marks summary={summary} onChoose={onChoose}>
          <svg width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`}>
            {children(width)}
          </svg>
        </Marks>
      )}
    </div>
  )
}
