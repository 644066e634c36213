import { useEffect, useRef, useState } from 'react'
import classes from './page-preview.module.css'

/** An A4 page at 96 dots an inch, and room for a scroll bar beside it. */
const PAGE_WIDTH = 794 + 20

interface PagePreviewProps {
  readonly html: string
  /** The name of the page, for screen readers. */
  readonly title: string
}

/** The page as it will be printed, shrunk to the available width. No script can run in it. */
export function PagePreview({ html, title }: PagePreviewProps) {
  const holder = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 336, height: 480 })
  useEffect(() => {
    const element = holder.current
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize(entry.contentRect)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const scale = size.width / PAGE_WIDTH
  return (
    <div ref={holder} className={classes.page}>
      <iframe
        title={title}
        sandbox=""
        srcDoc={html}
        style={{
          width: PAGE_WIDTH,
          height: size.height / scale,
          transform: `scale(${String(scale)})`,
        }}
      />
    </div>
  )
}
