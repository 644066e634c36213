import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { usePrinting } from '../ui/use-printing'

/** The width of one of two columns of A4 in landscape, less the edges of a card, in pixels: letters keep their size on paper. */
const PAPER = 470

/** An element, and the width in whole pixels for which it is drawn: 0 until it has its place, that of paper while it is printed. */
export function useWidth(): {
  readonly holder: RefObject<HTMLDivElement | null>
  readonly width: number
} {
  const printing = usePrinting()
  const holder = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = holder.current
    if (element === null) return
    const measure = (): void => setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { holder, width: printing ? PAPER : width }
}
