import { Box } from '@mantine/core'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'
import { usePrinting } from './use-printing'
import classes from './virtual-list.module.css'

interface VirtualListProps {
  /** The content of the list, for screen readers. */
  readonly label: string
  readonly count: number
  /** The usual height of a row, in pixels; each row is measured once it is drawn. */
  readonly rowHeight: number
  readonly children: (index: number) => ReactNode
  /** The row to show first. */
  readonly startAt?: number
}

/** A list of which only the rows in view exist: twenty thousand lines scroll like twenty. On paper all of them do. */
export function VirtualList(props: VirtualListProps) {
  const { label, count, rowHeight, children, startAt = 0 } = props
  const scroller = useRef<HTMLDivElement>(null)
  const printing = usePrinting()
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    rangeExtractor: (range) =>
      printing ? Array.from({ length: count }, (_, index) => index) : defaultRangeExtractor(range),
  })
  useEffect(() => {
    if (startAt > 0) virtualizer.scrollToIndex(startAt, { align: 'center' })
    // oxlint-disable-next-line react/exhaustive-deps -- only when the list opens: afterwards it stays where it was
  }, [])
  const items = virtualizer.getVirtualItems()
  return (
    <div className={classes.scroller} ref={scroller} tabIndex={0} role="group" aria-label={label}>
      <Box
        component="ul"
        className={classes.rows}
        pos="relative"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {items.map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            className={classes.row}
            style={{ transform: `translateY(${String(start)}px)` }}
          >
            {children(index)}
          </li>
        ))}
      </Box>
    </div>
  )
}
