import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  memo,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type MouseEvent,
} from 'react'
import { answerKey } from '../../grid/grid-keys'
import { useGridClipboard } from '../../grid/use-grid-clipboard'
import type { GridPlace } from '../../grid/grid-place'
import { useTopic } from '../../grid/topics'
import { GroupLine } from './group-line'
import { RowLine } from './row-line'
import { topic } from './wall-cells'
import { WallFoot } from './wall-foot'
import { WallHead } from './wall-head'
import { typedWall, wallKeys } from './wall-keys'
import type { WallColumn } from './wall-model'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'

interface WallGridProps {
  readonly label: string
  readonly columns: readonly WallColumn[]
  readonly agents: number
}

/** Heights in pixels: a line, the header and footer that cover lines, a refusal under its row. */
const LINE = 24.5
const HEAD = 31
const FOOT = 35
const REFUSAL = 26

const placeIn = (target: EventTarget): GridPlace | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return cell === null
    ? null
    : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}

/** The wall itself: only the lines in view exist, and the one where somebody stands. */
export const WallGrid = memo(function WallGrid({ label, columns, agents }: WallGridProps) {
  const tools = useWallTools()
  const { store, actions, edit, wide } = tools
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  useTopic(store.topics, topic.lines)
  const { lines } = store
  const heightOf = (index: number): number =>
    LINE + REFUSAL * (store.cells.refused.get(lines[index]?.key ?? '') ?? 0)
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
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
  const layout = [...store.cells.refused].map(([key, count]) => `${key} ${String(count)}`).join()
  useEffect(() => rows.measure(), [rows, layout])

  // Before the wall takes over its model: it sends the focus to the first cell at once.
  useLayoutEffect(() => {
    const focus = ({ row, column }: GridPlace, tries: number): void => {
      const cell = scroller.current?.querySelector<HTMLElement>(
        `[data-row="${String(row)}"][data-column="${String(column)}"]`,
      )
      if (cell) cell.focus({ preventScroll: true })
      else if (tries > 0) requestAnimationFrame(() => focus({ row, column }, tries - 1))
    }
    // Asked to scroll, the list reads the page back frame after frame: not for a line in plain sight.
    const inSight = (row: number): boolean => {
      const item = rows.getVirtualItems().find(({ index }) => index === row)
      const top = rows.scrollOffset ?? 0
      const bottom = top + (rows.scrollRect?.height ?? 0) - FOOT
      return item !== undefined && item.start >= top + HEAD && item.end <= bottom
    }
    store.reveal = (place) => {
      if (!inSight(place.row)) rows.scrollToIndex(place.row)
      focus(place, 6)
    }
  }, [store, rows])

  const days = columns.length
  useLayoutEffect(() => {
    scroller.current?.style.setProperty('--wall-days', String(days))
  }, [days])

  useGridClipboard(id, {
    copy: () => actions.copy(store.range),
    paste: (text) => actions.paste(store.range, text),
  })

  const onMouseDown = ({ target, shiftKey, button }: MouseEvent): void => {
    if (target instanceof Element && target.closest('input, button, a') !== null) return
    const place = placeIn(target)
    if (place !== null && button === 0) store.goTo(place, shiftKey)
  }
  // Dragging over cells extends the selection.
  const onMouseMove = ({ target, buttons }: MouseEvent): void => {
    const place = buttons === 1 && store.cells.draft === null ? placeIn(target) : null
    if (place !== null && (place.row !== store.active.row || place.column !== store.active.column))
      store.goTo(place, true)
  }
  const onDoubleClick = ({ target }: MouseEvent): void => {
    if (placeIn(target) !== null && !(target instanceof HTMLInputElement)) edit(null)
  }
  const onFocus = ({ target }: FocusEvent): void => {
    const place = placeIn(target)
    if (place !== null) store.choose(place)
  }
  return (
    <div
      ref={scroller}
      id={id}
      role="grid"
      className={classes.grid}
      data-wide={wide || undefined}
      aria-label={label}
      aria-multiselectable="true"
      aria-rowcount={lines.length + 2}
      aria-colcount={columns.length + (wide ? 5 : 4)}
      onKeyDown={(event) => answerKey(event, typedWall(tools), wallKeys(tools))}
      onMouseDown={onMouseDown}
      onMouseMove={onMouseMove}
      onDoubleClick={onDoubleClick}
      onFocus={onFocus}
    >
      <WallHead columns={columns} />
      <div role="rowgroup" className={classes.lines} style={{ height: rows.getTotalSize() - HEAD }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = lines[index]
          if (line === undefined) return null
          const common = { columns, at: index, top: start - HEAD }
          return line.kind === 'group' ? (
            <GroupLine
              key={line.key}
              {...common}
              group={line.group}
              folded={store.isFolded(line.group.agent.id)}
            />
          ) : (
            <RowLine key={line.key} {...common} row={line.row} />
          )
        })}
      </div>
      <WallFoot columns={columns} agents={agents} at={lines.length} />
    </div>
  )
})
