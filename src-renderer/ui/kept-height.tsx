import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'

interface KeptHeightProps {
  /** Whether its content is still to come. */
  readonly isWaiting: boolean
  readonly children: ReactNode
}

/** Stays as high as it was while its content is made anew: the page does not jump. */
export function KeptHeight({ isWaiting, children }: KeptHeightProps) {
  const holder = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(0)
  const onSize = useEffectEvent((now: number) => {
    if (!isWaiting) setHeight(now)
  })
  useEffect(() => {
    const element = holder.current
    if (element === null) return
    const observer = new ResizeObserver(() => onSize(element.offsetHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={holder} style={{ minHeight: isWaiting ? height : undefined }}>
      {children}
    </div>
  )
}
