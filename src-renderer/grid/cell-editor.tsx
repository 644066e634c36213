import { useRef, type KeyboardEvent } from 'react'
import classes from './cell-editor.module.css'

/** Where to go once the text is kept. */
export type Move = 'down' | 'up' | 'right' | 'left' | 'stay'

interface CellEditorProps {
  readonly text: string
  readonly label: string
  readonly onText: (text: string) => void
  readonly onCommit: (text: string, move: Move) => void
  readonly onCancel: () => void
}

const moves: Readonly<Record<string, readonly [Move, Move]>> = {
  Enter: ['down', 'up'],
  Tab: ['right', 'left'],
  ArrowDown: ['down', 'down'],
  ArrowUp: ['up', 'up'],
}

/** The text of one cell: Enter and Tab keep it, Escape drops it, leaving keeps it too. */
export function CellEditor({ text, label, onText, onCommit, onCancel }: CellEditorProps) {
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
      end(() => onCommit(text, 'stay'))
      return
    }
    const move = moves[event.key]
    if (move === undefined || event.ctrlKey || event.altKey) return
    event.preventDefault()
    end(() => onCommit(text, move[event.shiftKey ? 1 : 0]))
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
      maxLength={24}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end(() => onCommit(text, 'stay'))}
    />
  )
}
