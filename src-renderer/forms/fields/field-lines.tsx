import { useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { focusField } from '../../ui/focus-field'
import { useWording } from '../../ui/use-wording'
import { AddButton } from '../add-button'
import { newId } from '../new-id'
import { isRecord, recordDraft } from './draft-of'
import { placeOf, putAt, type AnyPart, type FormPart, type LineOf, type NameOf } from './form-part'
import type { Table } from './kinds'

interface LinesOptions {
  /** What the button that adds a line says; without, lines are added elsewhere. */
  readonly add?: string
  readonly disabled?: boolean
  /** The initial values of a new line, besides an identifier where it has one. */
  readonly first?: object
  /** What is already typed in a new line. */
  readonly typed?: object
  /** New lines come before the others. */
  readonly atTop?: boolean
}

interface FieldLinesProps<T extends Table, Name extends NameOf<T>> extends LinesOptions {
  readonly form: FormPart<T>
  readonly name: Name
  /** One line: the first field of a new one gets the focus; `remove` deletes it, and the focus moves to the button that adds lines. */
  children(line: FormPart<LineOf<T, Name>>, place: number, remove: () => void): ReactNode
}

interface AnyLinesProps extends LinesOptions {
  readonly form: AnyPart
  readonly name: string
  children(line: AnyPart, place: number, remove: () => void): ReactNode
}

interface LineProps {
  readonly line: AnyPart
  readonly place: number
  readonly onRemove: () => void
  readonly draw: AnyLinesProps['children']
}

const Line = ({ line, place, onRemove, draw }: LineProps): ReactNode => draw(line, place, onRemove)

const isMaker = (part: object): part is (draft: object) => object => typeof part === 'function'

/** The lines of a list in a form, with the button that adds one. */
export function FieldLines<T extends Table, Name extends NameOf<T>>(
  props: FieldLinesProps<T, Name>,
): ReactNode
export function FieldLines(props: AnyLinesProps): ReactNode {
  const { form, name, add, disabled = false, first = {}, typed = {}, atTop = false } = props
  const { language } = useWording()
  const addButton = useRef<HTMLButtonElement>(null)
  const { field, schema, value } = placeOf(form, name)
  if (field.kind !== 'list') return null
  const lines = (draft: object): readonly object[] => {
    const list = placeOf({ ...form, draft }, name).value
    return Array.isArray(list) ? list.filter(isRecord) : []
  }
  const edit = (make: (list: readonly object[]) => readonly object[]): void =>
    form.change((draft: object) => putAt(draft, name, make(lines(draft))))
  const line = (draft: object, place: number): AnyPart => ({
    of: { schema, fields: field.fields },
    draft,
    change: (part) =>
      edit((list) =>
        list.map((each, at) =>
          at === place ? { ...each, ...(isMaker(part) ? part(each) : part) } : each,
        ),
      ),
    field: (inner, path = inner) =>
      form.field(`${name}.${inner}`, `${name}.${String(place)}.${path}`),
    named: (inner, path = inner) =>
      form.named(`${name}.${inner}`, `${name}.${String(place)}.${path}`),
  })
  const remove = (place: number): void => {
    edit((list) => list.toSpliced(place, 1))
    addButton.current?.focus()
  }
  const blank = (): object => ({
    ...recordDraft(
      field.fields,
      'id' in field.fields ? { id: newId(), ...first } : first,
      language,
    ),
    ...typed,
  })
  const addLine = (): void => {
    const place = atTop ? 0 : lines(form.draft).length
    flushSync(() => edit((list) => list.toSpliced(place, 0, blank())))
    const path = CSS.escape(`${form.field(name).path ?? name}.${String(place)}.`)
    const whole = addButton.current?.closest('form')
    focusField(whole?.querySelector(`[data-field^="${path}"]`))
  }
  return (
    <>
      {(Array.isArray(value) ? value.filter(isRecord) : []).map((draft, place) => (
        // Lines that have no identity of their own are identified by their place.
        <Line
          key={typeof draft['id'] === 'string' ? draft['id'] : place}
          line={line(draft, place)}
          place={place}
          onRemove={() => remove(place)}
          draw={(...given) => props.children(...given)}
        />
      ))}
      {add !== undefined && (
        <AddButton ref={addButton} disabled={disabled} field={name} onAdd={addLine}>
          {add}
        </AddButton>
      )}
    </>
  )
}
