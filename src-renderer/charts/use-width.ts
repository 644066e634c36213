import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** An element, and its width in whole pixels: 0 until it has its place. */
export function useWidth(): {
  readonly holder: RefObject<HTMLDivElement | null>
  readonly width: number
} {
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
  return { holder, width }
}
