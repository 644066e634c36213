import type { ReactNode } from 'react'
import { Marks, type MarkedProps } from './marks'
import { useWidth } from './use-width'

interface DrawingProps extends MarkedProps {
  readonly height: number
  /** Draws for a width in pixels. */
  readonly children: (width: number) => ReactNode
}

/** A drawing as wide as its place, with marks. */
export function Drawing({ summary, height, onChoose, children }: DrawingProps) {
  const { holder, width } = useWidth()
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
