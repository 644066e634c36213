import { useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import classes from './marks.module.css'

/** What every drawing with marks is given. */
export interface MarkedProps {
  /** The drawing in one sentence, for screen readers. */
  readonly summary: string
  /** Opens the entries behind a mark. */
  readonly onChoose: (id: string) => void
}

interface MarksProps extends MarkedProps {
  readonly height?: number
  readonly children: ReactNode
}

/** What makes an element of a drawing a mark: reached by the keyboard, named, opened by a click or Enter. */
export const markProps = (id: string, label: string, isFirst: boolean) =>
  ({
    'data-mark': id,
    role: 'button',
    'aria-label': label,
    tabIndex: isFirst ? 0 : -1,
  }) as const

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
}

const markAt = (target: EventTarget): Element | null =>
  target instanceof Element ? target.closest('[data-mark]') : null

/** A drawing whose marks are walked through by the arrows; one of them is reached by Tab. */
export function Marks({ summary, height, onChoose, children }: MarksProps) {
  const holder = useRef<HTMLDivElement>(null)
  const focus = (next: Element | undefined): void => {
    if (!(next instanceof SVGElement || next instanceof HTMLElement)) return
    for (const mark of holder.current?.querySelectorAll('[data-mark]') ?? [])
      mark.setAttribute('tabindex', mark === next ? '0' : '-1')
    next.focus()
  }
  const open = (event: MouseEvent | KeyboardEvent): void => {
    const id = markAt(event.target)?.getAttribute('data-mark')
    if (id !== undefined && id !== null) onChoose(id)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      open(event)
      return
    }
    const step = STEPS[event.key]
    const current = markAt(event.target)
    if (step === undefined || current === null) return
    event.preventDefault()
    const marks = [...(holder.current?.querySelectorAll('[data-mark]') ?? [])]
    const to = Math.max(0, Math.min(marks.length - 1, marks.indexOf(current) + step))
    focus(marks[to])
  }
  return (
    <div
      ref={holder}
      role="group"
      aria-label={summary}
      className={classes.marks}
      style={height === undefined ? undefined : { height }}
      data-drawing
      onClick={open}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}
