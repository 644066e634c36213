import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import type { Column } from './column'

/**
 * The columns that fit: while the table is wider than its place, the column that yields first is left out. They come back when there
 * is more room.
 */
export function useYieldedColumns<Row>(
  scroller: RefObject<HTMLDivElement | null>,
  columns: readonly Column<Row>[],
): readonly Column<Row>[] {
  const order = columns
    .filter(({ yields }) => yields !== undefined)
    .toSorted((a, b) => (a.yields ?? 0) - (b.yields ?? 0))
    .map(({ id }) => id)
  const all = columns.map(({ id }) => id).join(' ')
  const [left, setLeft] = useState({ of: all, count: 0, width: 0 })
  const count = left.of === all ? left.count : 0
  const onSize = useEffectEvent((place: HTMLElement) => {
    const width = place.clientWidth
    if (place.scrollWidth > width + 1 && count < order.length)
      setLeft({ of: all, count: count + 1, width })
    else if (count > 0 && width > left.width) setLeft({ of: all, count: 0, width })
  })
  useEffect(() => {
    const place = scroller.current
    if (place === null) return
    const observer = new ResizeObserver(() => onSize(place))
    for (const each of [place, ...place.children]) observer.observe(each)
    return () => observer.disconnect()
  }, [scroller])
  const out = new Set(order.slice(0, count))
  return out.size === 0 ? columns : columns.filter(({ id }) => !out.has(id))
}
