import { EditLine } from '../../../forms/edit-line'
import { Field } from '../../../forms/fields/field'
import type { FormPart, NameOf } from '../../../forms/fields/form-part'
import type { Table } from '../../../forms/fields/kinds'

interface PartyLineProps<T extends Table> {
  readonly line: FormPart<T>
  /** The field of the line. */
  readonly name: NameOf<T>
  /** What the party is called. */
  readonly party: string
  readonly onRemove: () => void
}

/** One party of an agreement, with the figure that it has there. */
export function PartyLine<T extends Table>({ line, name, party, onRemove }: PartyLineProps<T>) {
  const { label, error } = line.field(name)
  return (
    <EditLine name={party} error={error} onRemove={onRemove}>
      {(errorId) => (
        <Field form={line} name={name} label={`${label}, ${party}`} errorId={errorId} bare />
      )}
    </EditLine>
  )
}
