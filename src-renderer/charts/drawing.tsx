import type { ReactNode } from 'react'
import { usePrinting } from '../ui/use-printing'
import { Marks, type MarkedProps } from './marks'
import { useWidth } from './use-width'

interface DrawingProps extends MarkedProps {
  readonly height: number
  /** Its width on paper, in pixels: letters keep their size there. Without it, what the screen shows is printed. */
  readonly paper?: number
  /** Draws for a width in pixels. */
  readonly children: (width: number) => ReactNode
}

/** A drawing as wide as its place, with marks. */
export function Drawing({ summary, height, paper, onChoose, children }: DrawingProps) {
  const printing = usePrinting()
  const { holder, width: measured } = useWidth()
  const width = printing && paper !== undefined ? paper : measured
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
