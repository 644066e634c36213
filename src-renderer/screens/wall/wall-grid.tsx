import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { answerKey } from '../../grid/grid-keys'
import type { GridPlace } from '../../grid/grid-place'
import { useTopic } from '../../grid/topics'
import { useGridClipboard } from '../../grid/use-grid-clipboard'
import { useGridPointer } from '../../grid/use-grid-pointer'
import { GroupLine } from './group-line'
import { RowLine } from './row-line'
import { topic } from './wall-cells'
import { WallFoot } from './wall-foot'
import { WallHead } from './wall-head'
import { typedWall, wallKeys } from './wall-keys'
import type { WallColumn } from './wall-model'
import type { WallViewName } from './wall-period'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'

interface WallGridProps {
  readonly label: string
  /** Over the names of the lines, and beside their sums. */
  readonly corner: string
  readonly total: string
  readonly view: WallViewName
  readonly columns: readonly WallColumn[]
  /** A last line, which is no row of hours. */
  readonly children?: ReactNode
}

/** Heights in pixels: a line, the header and footer that cover lines, a refusal under its row before it is measured. */
const LINE = { wall: 24.5, week: 28 } as const
const HEAD = 31
const FOOT = 35
const REFUSAL = 26

/** The grid of hours itself: only the lines in view are rendered, and the active one. */
export const WallGrid = memo(function WallGrid(props: WallGridProps) {
  const { label, corner, total, view, columns, children } = props
  const tools = useWallTools()
  const { store, actions, onWall, sums, wide } = tools
  const id = useId()
  const scroller = useRef<HTMLTableElement>(null)
  useTopic(store.topics, topic.lines)
  const { lines } = store
  const { refused } = store.cells
  const refusalHeight = (key: string): number => {
    const count = refused.get(key) ?? 0
    return count === 0 ? 0 : (store.refusalHeights.get(key) ?? REFUSAL * count)
  }
  const line = LINE[onWall ? 'wall' : 'week']
  // The days of a month are more than a window holds.
  const isLong = view === 'month' && !onWall
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => line + refusalHeight(lines[index]?.key ?? ''),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: FOOT,
    paddingStart: HEAD,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      const here = store.active.row
      return shown.includes(here) || here >= lines.length ? shown : [...shown, here]
    },
  })
  const layout = [...refused.keys()].map((key) => `${key} ${refusalHeight(key)}`).join()
  useEffect(() => rows.measure(), [rows, layout])

  const days = columns.length
  // Before the grid takes its model, which moves the focus to the first cell immediately.
  useLayoutEffect(() => {
    const show = ({ row, column }: GridPlace, takesFocus: boolean, tries: number): void => {
      const cell = scroller.current?.querySelector<HTMLElement>(
        `[data-row="${row}"][data-column="${column}"]`,
      )
      if (cell) {
        if (takesFocus) cell.focus({ preventScroll: true })
        if (isLong) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
        // With the last day, the figures after the total.
        if (isLong && column === days - 1)
          scroller.current?.scrollTo({ left: scroller.current.scrollWidth })
      } else if (tries > 0)
        requestAnimationFrame(() => show({ row, column }, takesFocus, tries - 1))
    }
    // When asked to scroll, the list lays the page out again frame after frame: not for a line already in view.
    const inSight = (row: number): boolean => {
      const item = rows.getVirtualItems().find(({ index }) => index === row)
      const top = rows.scrollOffset ?? 0
      const bottom = top + (rows.scrollRect?.height ?? 0) - FOOT
      return item !== undefined && item.start >= top + HEAD && item.end <= bottom
    }
    store.reveal = (place, takesFocus) => {
      if (!inSight(place.row)) rows.scrollToIndex(place.row)
      if (takesFocus || isLong) show(place, takesFocus, 6)
    }
  }, [store, rows, isLong, days])

  useLayoutEffect(() => {
    scroller.current?.style.setProperty('--days', String(days))
    scroller.current?.style.setProperty('--sums', String(sums.length))
  }, [days, sums.length])

  useGridClipboard(id, {
    copy: () => actions.copy(store.range),
    paste: (text) => actions.paste(store.range, text),
  })
  const pointer = useGridPointer(() => typedWall(tools))

  return (
    <table
      ref={scroller}
      id={id}
      role="grid"
      className={classes.grid}
      data-kind={onWall ? 'wall' : 'week'}
      data-long={isLong || undefined}
      data-wide={wide || undefined}
      aria-label={label}
      aria-multiselectable="true"
      aria-rowcount={lines.length + 2}
      aria-colcount={1 + days + sums.length}
      onKeyDown={(event) => answerKey(event, typedWall(tools), wallKeys(tools))}
      {...pointer}
    >
      <WallHead corner={corner} columns={columns} />
      <tbody role="presentation" style={{ height: rows.getTotalSize() - HEAD }} />
      {rows.getVirtualItems().map(({ index, start }) => {
        const shown = lines[index]
        if (shown === undefined) return null
        const place = { columns, at: index, top: start }
        return shown.kind === 'group' ? (
          <GroupLine
            key={shown.key}
            {...place}
            group={shown.group}
            folded={store.isFolded(shown.group.agent.id)}
          />
        ) : (
          <RowLine key={shown.key} {...place} row={shown.row} />
        )
      })}
      {children}
      <WallFoot name={total} columns={columns} at={lines.length} />
    </table>
  )
})
