import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { bodyNames } from '#shared/domain/collectivities/body-names'
import { placeKey } from '#shared/domain/timesheets/time-line-key'
import type { WallPlace } from '#shared/domain/timesheets/wall-rows'
import type { Language } from '#shared/contract/preferences'
import type { Day } from '#shared/kernel/day'
import { formatMinutesShort } from '#shared/wording/format'
import { useRefusedTexts } from '../../client/refused-texts'
import { useWording } from '../../ui/use-wording'
import { useRegistry } from '../../client/use-registry'
import { useToday } from '../../client/use-today'
import { cellEdits, followEdits } from '../../grid/cell-edits'
import { useRecordCells } from '../../grid/use-record-cells'
import { isAskedFromThere } from '../../ui/held-keys'
import { isCoveredNow } from '../../ui/is-covered'
import { typedAhead } from '../../ui/type-ahead'
import { addedRows } from './last-wall'
import type { SumColumn } from './sum-column'
import { wallCellLabel } from './wall-cell-label'
import { WallActions } from './wall-actions'
import { WallChecks } from './wall-checks'
import type { WallCellView } from './wall-cell-view'
import type { WallModel } from './wall-model'
import { WallStore } from './wall-store'
import type { WallTools } from './wall-tools'

/** The text that opens in a cell: a refused one as it was typed, else the duration without its spaces ("2h30"). */
function cellText({ refusal, minutes, status }: WallCellView, language: Language): string {
  if (refusal !== null) return refusal.text
  if (minutes === 0) return status === 'confirmed' ? '0' : ''
  return formatMinutesShort(minutes, language).replace(/\s/g, '')
}

/** From the line of an agent, letters lead to the agent that begins with them. */
function agentTyped({ lines, active }: WallStore, key: string): number | null {
  const groups = lines.flatMap((line, row) =>
    line.kind === 'group' ? [{ row, name: line.group.name }] : [],
  )
  if (/\d/.test(key)) return null
  const found = typedAhead(
    { key, timeStamp: performance.now(), ctrlKey: false, altKey: false, metaKey: false },
    {
      count: groups.length,
      at: groups.findIndex(({ row }) => row === active.row),
      textOf: (index) => groups[index]?.name ?? '',
    },
  )
  return found === null ? null : (groups[found]?.row ?? null)
}

interface WallUse {
  readonly model: WallModel
  readonly wide: boolean
  readonly year: number
  readonly sums: readonly SumColumn[]
  readonly onShift: (steps: number) => void
  /** From a cell of a month to its week. */
  readonly onWeek?: (day: Day) => void
}

/** Connects a grid of hours: its store follows the model and the typing, its gestures are sent to the desk. */
export function useWall(use: WallUse): WallTools {
  const { model, wide, year, sums, onShift, onWeek } = use
  const { t, format, language } = useWording()
  const registry = useRegistry()
  const today = useToday()
  // It has its lines before it is first drawn: they are drawn once.
  const [store] = useState(() => new WallStore(model))
  const record = useRecordCells()
  const nameOf = useMemo(() => {
    const names = bodyNames(registry.collectivities)
    return (id: string | null) => (id === null ? t('common.commonTime') : (names.get(id) ?? id))
  }, [registry.collectivities, t])

  const onWall = model.week === null
  const { days } = model
  const sources = useMemo(
    () => ({ registry, nameOf, language, t, days }),
    [registry, nameOf, language, t, days],
  )
  const [checks] = useState(() => new WallChecks(store, sources))
  /** The period that the grid had the focus for. */
  const focused = useRef('')
  useLayoutEffect(() => {
    const { key } = store.cells.model
    const isOther = checks.take(sources)
    store.setModel(model)
    // The words for cells and what closes them may change with the registers, without the cells.
    if (isOther && model.key === key) store.topics.notifyAll()
    // The grid gets the focus when the screen opens, and on the wall after each change of period, so that the user can type
    // directly; a button that a key pressed for it may be pressed again, and what was opened over the grid meanwhile keeps it.
    const stays =
      document.activeElement instanceof HTMLInputElement || isAskedFromThere() || isCoveredNow()
    const isNew = onWall ? model.period !== focused.current : focused.current === ''
    if (isNew && !stays) store.goTo(store.active)
    focused.current = model.period
  }, [store, checks, sources, model, onWall])
  useEffect(() => {
    store.cells.setEdits(cellEdits.get(), cellEdits.get().keys())
    return followEdits((keys) => store.cells.setEdits(cellEdits.get(), keys))
  }, [store])

  const actions = useMemo(
    () => new WallActions(store, checks, today, (entries) => void record(entries), nameOf),
    [store, checks, today, record, nameOf],
  )
  useRefusedTexts(() => {
    const cell = store.cells.lastRefused()
    if (cell === null) return false
    actions.giveUp(cell.row, cell.column)
    store.setNotice(null)
    store.goToLine(cell.row.agentId, cell.row.key, cell.column)
    return true
  })
  const ways = useRef({ onShift, onWeek })
  useEffect(() => {
    ways.current = { onShift, onWeek }
  }, [onShift, onWeek])
  const shift = useCallback((steps: number): void => ways.current.onShift(steps), [])
  const edit = useCallback(
    (text: string | null): void => {
      const { active } = store
      const line = store.lineAt(active.row)
      const column = store.cells.column(active.column)
      if (line === undefined || column === undefined) return
      const [day] = column.days
      if (line.kind === 'group') {
        const found = text === null ? null : agentTyped(store, text)
        if (found !== null) {
          store.goTo({ ...active, row: found })
          return
        }
        store.setNotice({ kind: 'notACell' })
        return
      }
      if (text === null && column.days.length > 1 && day !== undefined) {
        ways.current.onWeek?.(day)
        return
      }
      store.setNotice(null)
      if (!actions.isOpen(line.row, active.column)) return
      const view = store.cells.cell(line.row, active.column)
      store.cells.setDraft({
        row: line.key,
        column: active.column,
        text: text ?? cellText(view, language),
      })
    },
    [store, actions, language],
  )
  const addRow = useCallback(
    (agentId: string, place: WallPlace): void => {
      const key = `${agentId} ${placeKey(place)}`
      // The row is there with the key that adds it: the next one is for its cell.
      flushSync(() =>
        addedRows.set((known) => {
          const own = known.get(agentId) ?? []
          return new Map(known).set(agentId, [...own, place])
        }),
      )
      store.goToLine(agentId, key, store.active.column)
    },
    [store],
  )
  const labelOf = useMemo(() => wallCellLabel({ onWall, t, format }), [onWall, t, format])
  return useMemo(
    () => ({
      ...{ store, actions, checks, onWall, year, sums, wide },
      ...{ edit, shift, addRow, nameOf, labelOf, format },
    }),
    [
      store,
      actions,
      checks,
      onWall,
      year,
      sums,
      wide,
      edit,
      shift,
      addRow,
      nameOf,
      labelOf,
      format,
    ],
  )
}
