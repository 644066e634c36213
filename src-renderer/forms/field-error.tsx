import looks from '../ui/looks.module.css'

interface FieldErrorProps {
  /** The same as the field's `errorId`. */
  readonly id: string
  readonly error: string | undefined
}

/** What is wrong with a narrow field, on a line of its own. */
export function FieldError({ id, error }: FieldErrorProps) {
  if (error === undefined) return null
  return (
    <p id={id} className={`${looks.badNote} ${looks.wide}`}>
      {error}
    </p>
  )
}
