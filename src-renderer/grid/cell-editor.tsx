import { useRef, type KeyboardEvent } from 'react'
import { placeAfterClosing } from './grid-keys'
import type { GridPlace, GridSize } from './grid-place'
import classes from './cell-editor.module.css'
import { TYPED } from '../forms/typed-lengths'

export interface CellEditorProps {
  readonly place: GridPlace
  readonly size: GridSize
  readonly text: string
  readonly label: string
  readonly onText: (text: string) => void
  /** Keeps the text, then moves by the key that closed the cell; `null`, nowhere. */
  readonly onCommit: (text: string, next: GridPlace | null) => void
  readonly onCancel: () => void
}

/** The text of one cell: Enter and Tab keep it, Escape drops it, leaving keeps it too. */
export function CellEditor(props: CellEditorProps) {
  const { place, size, text, label, onText, onCommit, onCancel } = props
  const ended = useRef(false)
  const end = (finish: () => void): void => {
    if (ended.current) return
    ended.current = true
    finish()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      end(onCancel)
      return
    }
    if (event.ctrlKey && event.key === 'Enter') {
      end(() => onCommit(text, null))
      return
    }
    const next = placeAfterClosing(event.key, event.shiftKey, place, size)
    if (next === null || event.ctrlKey || event.altKey) return
    event.preventDefault()
    end(() => onCommit(text, next))
  }
  return (
    <input
      ref={(field) => {
        if (field === null || document.activeElement === field) return
        field.focus()
        field.setSelectionRange(field.value.length, field.value.length)
      }}
      className={classes.editor}
      value={text}
      aria-label={label}
      maxLength={TYPED.number}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(() => onCommit(text, null))}
    />
  )
}
