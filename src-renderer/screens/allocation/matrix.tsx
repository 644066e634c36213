import { Box } from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useWording } from '../../ui/use-wording'
import { placeOfElement } from '../../grid/cell-element'
import { answerKey, openingKeys } from '../../grid/grid-keys'
import { placeWithin, type GridPlace } from '../../grid/grid-place'
import type { Shown } from './cell-figures'
import { MatrixHead } from './matrix-head'
import { MatrixLineRow, type ColumnWindow } from './matrix-line'
import { longestTexts } from './longest-texts'
import type { MatrixModel } from './matrix-model'
import { matrixSizes } from './matrix-sizes'
import classes from './matrix.module.css'
import { useClientWidth } from './use-client-width'
import looks from '../../ui/looks.module.css'

interface MatrixProps {
  readonly label: string
  readonly model: MatrixModel
  readonly shown: Shown
  /** The figure that is being explained. */
  readonly chosen: GridPlace | null
  readonly onOpen: (place: GridPlace) => void
  readonly onClose: () => void
}

/** Sizes before the first measure: those of the smallest window. */
const FIRST_WIDTH = 1036

/** Heights of the header and of the line of totals, which cover the lines below them. */
const HEAD = 34
const FOOT = 44

/**
 * Bodies by agents or months, with every sum in view. Only what is in view is rendered: 700 bodies by 200 agents stay fast.
 */
export function Matrix({ label, model, shown, chosen, onOpen, onClose }: MatrixProps) {
  const { t, format } = useWording()
  const scroller = useRef<HTMLDivElement>(null)
  const [measureRef, width] = useClientWidth()
  const ref = useMergedRef(scroller, measureRef)
  const { columns, lines, whole } = model
  const longest = useMemo(() => longestTexts(model, shown, format), [model, shown, format])
  const sizes = matrixSizes({
    available: width === 0 ? FIRST_WIDTH : width,
    columns: columns.length,
    shown,
    longest,
  })
  // Only lines and columns in view are rendered.
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.row,
    overscan: 10,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: FOOT,
  })
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.column,
    overscan: 3,
    scrollMargin: sizes.name,
    scrollPaddingStart: sizes.name,
    scrollPaddingEnd: sizes.total + sizes.part,
  })
  useEffect(() => {
    rows.measure()
    across.measure()
  }, [rows, across, sizes.row, sizes.column])
  // The figure that is explained stays in view when its pane narrows the matrix.
  const [chosenRow, chosenColumn] = [chosen?.row ?? -1, chosen?.column ?? -1]
  useEffect(() => {
    if (chosenRow >= 0 && chosenRow < lines.length) rows.scrollToIndex(chosenRow)
    if (chosenColumn >= 0 && chosenColumn < columns.length) across.scrollToIndex(chosenColumn)
  }, [rows, across, chosenRow, chosenColumn, width, lines.length, columns.length])

  const focus = ({ row, column }: GridPlace, tries = 5): void => {
    requestAnimationFrame(() => {
      const cell = scroller.current?.querySelector<HTMLElement>(
        `[data-row="${String(row)}"][data-column="${String(column)}"]`,
      )
      if (cell) cell.focus({ preventScroll: true })
      else if (tries > 0) focus({ row, column }, tries - 1)
    })
  }
  const reveal = (place: GridPlace): void => {
    if (place.row < lines.length) rows.scrollToIndex(place.row)
    if (place.column < columns.length) across.scrollToIndex(place.column)
    focus(place)
  }
  // The last line and the last column are the totals.
  const size = { rows: lines.length + 1, columns: columns.length + 1 }
  const [last, setCurrent] = useState<GridPlace>({ row: 0, column: 0 })
  const current = placeWithin(last, size)
  const goTo = (place: GridPlace): void => {
    setCurrent(place)
    reveal(place)
  }
  const inView = across.getVirtualItems()
  const linesInView = rows.getVirtualItems()
  const first = inView[0]?.index ?? 0
  const end = inView.at(-1)?.index ?? -1
  const window: ColumnWindow = {
    first,
    columns: columns.slice(first, end + 1),
    before: first * sizes.column,
    after: (columns.length - 1 - end) * sizes.column,
    count: columns.length,
  }
  // The figure that the Tab key reaches is rendered: out of view, the first of those that are.
  const rowExists =
    current.row >= lines.length || linesInView.some((item) => item.index === current.row)
  const columnExists =
    current.column >= columns.length || (current.column >= first && current.column <= end)
  const stop = {
    row: rowExists ? current.row : (linesInView[0]?.index ?? lines.length),
    column: columnExists ? current.column : first,
  }
  const line = (at: number, top?: number) => {
    const content = at === lines.length ? whole : lines[at]
    if (content === undefined) return null
    return (
      <MatrixLineRow
        key={content.key}
        line={content}
        at={at}
        {...(top === undefined ? {} : { top })}
        window={window}
        sizes={sizes}
        shown={shown}
        reachable={stop.row === at ? stop.column : null}
        chosen={chosen?.row === at ? chosen.column : null}
      />
    )
  }
  const offset = across.scrollOffset ?? 0
  return (
    <div
      ref={ref}
      role="grid"
      className={`${looks.frame} ${classes.scroller}`}
      data-before={offset > 0 || undefined}
      data-beyond={(width > 0 && offset + width < sizes.whole - 1) || undefined}
      data-tight={sizes.tight || undefined}
      aria-label={label}
      aria-description={t('allocation.spoken.open')}
      aria-rowcount={lines.length + 2}
      aria-colcount={columns.length + 3}
      onClick={(event) => {
        const place = placeOfElement(event.target)
        if (place === null) return
        setCurrent(place)
        onOpen(place)
      }}
      onKeyDown={(event) =>
        answerKey(
          event,
          { active: current, size, goTo },
          { ...openingKeys(() => onOpen(current)), Escape: onClose },
        )
      }
    >
      <MatrixHead window={window} sizes={sizes} />
      <Box
        role="rowgroup"
        pos="relative"
        style={{ height: rows.getTotalSize(), width: sizes.whole }}
      >
        {linesInView.map(({ index, start }) => line(index, start - HEAD))}
      </Box>
      <div role="rowgroup" className={classes.foot}>
        {line(lines.length)}
      </div>
    </div>
  )
}
