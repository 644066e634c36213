import { useRef, type KeyboardEvent } from 'react'
import type { ClosingKey } from './grid-keys'
import classes from './cell-editor.module.css'
import { TYPED } from '../forms/typed-lengths'

export interface CellEditorProps {
  readonly text: string
  readonly label: string
  readonly onText: (text: string) => void
  /** Keeps the text, then moves by the key that closed the cell; `null`, nowhere. */
  readonly onCommit: (text: string, closed: ClosingKey | null) => void
  /** Keeps the text in every cell that is selected, where there are several. */
  readonly onFill?: ((text: string) => void) | undefined
  readonly onCancel: () => void
}

const closingKey = (key: string): ClosingKey['key'] | null =>
  key === 'Enter' || key === 'Tab' || key === 'ArrowUp' || key === 'ArrowDown' ? key : null

/** The text of one cell: Enter, Tab, PageUp and PageDown keep it, Escape drops it, leaving keeps it too. */
export function CellEditor(props: CellEditorProps) {
  const { text, label, onText, onCommit, onFill, onCancel } = props
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
      if (onFill !== undefined) {
        event.preventDefault()
        event.stopPropagation()
      }
      end(() => (onFill === undefined ? onCommit(text, null) : onFill(text)))
      return
    }
    if (event.ctrlKey || event.altKey) return
    // The grid answers it, and shows the period before or after.
    if (event.key === 'PageUp' || event.key === 'PageDown') end(() => onCommit(text, null))
    const key = closingKey(event.key)
    if (key === null) return
    event.preventDefault()
    end(() => onCommit(text, { key, shift: event.shiftKey }))
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
