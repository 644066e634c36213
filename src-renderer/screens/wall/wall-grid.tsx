import { Box } from '@mantine/core'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  memo,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useReducer,
  useRef,
  type ReactNode,
} from 'react'
import { flushSync } from 'react-dom'
import { answerKey } from '../../grid/grid-keys'
import type { GridPlace } from '../../grid/grid-place'
import { useTopic } from '../../grid/topics'
import { useGridClipboard } from '../../grid/use-grid-clipboard'
import { useGridPointer } from '../../grid/use-grid-pointer'
import { usePrinting } from '../../ui/use-printing'
import { GroupLine } from './group-line'
import { FOOT, HEAD, LINE, refusalHeight, spanOfLine } from './line-heights'
import { RowLine } from './row-line'
import { topic } from './wall-topic'
import { WallFoot } from './wall-foot'
import { WallHead } from './wall-head'
import { typedWall, wallKeys } from './wall-keys'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'

interface WallGridProps {
  readonly label: string
  /** Over the names of the lines, and beside their sums. */
  readonly corner: string
  readonly total: string
  /** A last line, which is no row of hours. */
  readonly children?: ReactNode
}

/** A place to bring into sight: what had the focus then, and until when, by the clock of the page, it is waited for. */
interface Wanted {
  readonly place: GridPlace
  readonly takesFocus: boolean
  readonly from: Element | null
  readonly until: number
}

/** Lines that follow each other. */
interface Lines {
  readonly startIndex: number
  readonly endIndex: number
}

/** So many lines are drawn above and below those in sight. */
const OVERSCAN = 8
/** After this time, in milliseconds, a cell that was not drawn is waited for no more. */
const LONGEST = 1000
/** What is above and below the grid, about: before the list is measured, it draws as much as a window shows. */
const AROUND = 190

/**
 * Ends the caret of the field that was left: it stays where the field was, and after each key the browser looks for the text
 * nearest to it.
 */
function leaveCaret(): void {
  const selection = document.getSelection()
  if (selection?.isCollapsed === true) selection.removeAllRanges()
}

/** The grid of hours itself: only the lines in view are rendered, and the active one; on paper all of them. */
export const WallGrid = memo(function WallGrid(props: WallGridProps) {
  const { label, corner, total, children } = props
  const tools = useWallTools()
  const { store, actions, onWall, sums, wide } = tools
  const id = useId()
  const scroller = useRef<HTMLTableElement>(null)
  useTopic(store.topics, topic.lines)
  // Those of the lines: another period is drawn at once with its lines, not before them.
  const { lines, cells } = store
  const { columns, view } = cells.model
  const { refused } = cells
  const line = LINE[onWall ? 'wall' : 'week']
  // The days of a month are more than a window holds.
  const isLong = view === 'month' && !onWall
  const printing = usePrinting()
  const [, draw] = useReducer((times: number) => times + 1, 0)
  /** Whether lines are drawn already, before they come into sight. */
  const isDrawn = useRef<(lines: Lines) => boolean>(() => true)
  // The same for the same lines: another would have all of them placed anew with each drawing.
  const keyOf = useCallback((index: number) => lines[index]?.key ?? index, [lines])
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => line + refusalHeight(store, lines[index]?.key ?? ''),
    getItemKey: keyOf,
    overscan: OVERSCAN,
    initialRect: { width: window.innerWidth, height: Math.max(0, window.innerHeight - AROUND) },
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: FOOT,
    paddingStart: HEAD,
    // A line that comes near is drawn after what is in sight, one that comes into sight with it.
    useFlushSync: false,
    onChange: ({ range }, isScrolling) => {
      if (isScrolling && range !== null && !isDrawn.current(range)) flushSync(draw)
    },
    rangeExtractor: (range) => {
      // Paper has no lines out of sight.
      if (printing) return lines.map((_, index) => index)
      const shown = defaultRangeExtractor(range)
      const here = store.active.row
      return shown.includes(here) || here >= lines.length ? shown : [...shown, here]
    },
  })
  useLayoutEffect(() => {
    const { range: drawn } = rows
    isDrawn.current = ({ startIndex, endIndex }) =>
      drawn !== null &&
      startIndex >= drawn.startIndex - OVERSCAN &&
      endIndex <= drawn.endIndex + OVERSCAN
  })
  const layout = [...refused.keys()].map((key) => `${key} ${refusalHeight(store, key)}`).join()
  useEffect(() => rows.measure(), [rows, layout])

  // Where the bar of a list is sure, the browser does not lay all of it out again to find that out.
  const isTall = onWall && rows.getTotalSize() + FOOT > (rows.scrollRect?.height ?? Infinity)
  const days = columns.length
  /** A cell that is not drawn yet, and has the focus as soon as it is. */
  const wanted = useRef<Wanted | null>(null)
  const showWanted = useRef<() => void>(() => undefined)
  // Before the grid takes its model, which moves the focus to the first cell immediately.
  useLayoutEffect(() => {
    // Asked to scroll, the list would lay the page out again frame after frame.
    const bringIntoSight = (row: number): void => {
      const [grid, height] = [scroller.current, rows.scrollRect?.height]
      if (grid === null || height === undefined) return
      const { top, bottom } = spanOfLine(store, row, line)
      const [above, below] = [top - HEAD, bottom + FOOT - height]
      const { scrollTop } = grid
      if (above < scrollTop) grid.scrollTop = above
      else if (below > scrollTop) grid.scrollTop = below
    }
    const show = ({ place: { row, column }, takesFocus }: Wanted): boolean => {
      const cell = scroller.current?.querySelector<HTMLElement>(
        `[data-row="${row}"][data-column="${column}"]`,
      )
      if (!cell) return false
      // To focus it once more would lay the page out before it is drawn.
      if (takesFocus && document.activeElement !== cell) {
        cell.focus({ preventScroll: true })
        leaveCaret()
      }
      if (isLong) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      // With the last day, the figures after the total.
      if (isLong && column === store.columns - 1)
        scroller.current?.scrollTo({ left: scroller.current.scrollWidth })
      return true
    }
    store.reveal = (place, takesFocus) => {
      bringIntoSight(place.row)
      const from = document.activeElement
      const asked = { place, takesFocus, from, until: performance.now() + LONGEST }
      wanted.current = (takesFocus || isLong) && !show(asked) ? asked : null
      // A line that was out of sight is drawn with this key, not with the frame: the next key is for its cell.
      if (wanted.current !== null) draw()
    }
    showWanted.current = () => {
      const asked = wanted.current
      if (asked === null) return
      const { activeElement, body } = document
      // Where the focus went elsewhere meanwhile, it stays there.
      const isLate = performance.now() > asked.until
      if (isLate || (activeElement !== asked.from && activeElement !== body)) wanted.current = null
      else {
        bringIntoSight(asked.place.row)
        if (show(asked)) wanted.current = null
      }
    }
  }, [store, rows, isLong, line])
  useLayoutEffect(() => showWanted.current())

  const width = rows.scrollRect?.width
  useLayoutEffect(() => {
    const grid = scroller.current
    if (grid === null) return
    grid.toggleAttribute('data-sideways', grid.scrollWidth > grid.clientWidth)
  }, [days, sums.length, width])

  useGridClipboard(id, {
    copy: () => actions.copy(store.range),
    paste: (text) => actions.paste(store.range, text),
  })
  const pointer = useGridPointer(() => typedWall(tools))

  return (
    <Box
      component="table"
      // With the first drawing: set after it, the page would be laid out twice more.
      __vars={{ '--days': String(days), '--sums': String(sums.length) }}
      ref={scroller}
      id={id}
      role="grid"
      className={classes.grid}
      data-kind={onWall ? 'wall' : 'week'}
      data-long={isLong || undefined}
      data-wide={wide || undefined}
      data-tall={isTall || undefined}
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
    </Box>
  )
})
