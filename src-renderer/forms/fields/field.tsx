import { Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { minutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'
import { DayField } from '../day-field'
import { FigureField } from '../figure-field'
import { TextField } from '../text-field'
import { ChosenField, type Choice } from './chosen-field'
import { greatest, isRequired, longest } from './facts-of'
import { placeOf, putAt, type AnyPart, type FormPart, type NameOf } from './form-part'
import { compact } from './input-of'
import type { Table } from './kinds'
import { ROOM_FOR_SPACES, TYPED } from '../typed-lengths'

interface FieldOptions {
  /** The choices, where neither the schema nor the registry has them. */
  readonly choices?: readonly Choice[]
  /** The choices are bodies of the workspace: others may be created from the published ones. */
  readonly creates?: boolean
  /** `false`: none of them may not be chosen here. */
  readonly orNone?: boolean
  /** In place of the usual help of the field. */
  readonly help?: ReactNode
  /** In place of the schema's rule. */
  readonly required?: boolean
  /** In place of the label: where the lines of a list need names of their own. */
  readonly label?: string
  /** In lists the column header is the label: it is for screen readers and not shown. */
  readonly bare?: boolean
  /** On a line of entry: small, and its list is searched by typing however short. */
  readonly inLine?: boolean
  /** Where the error is shown, when the field is too narrow for a sentence. */
  readonly errorId?: string
  readonly autoFocus?: boolean
  /** What changes with it, once it was given another value. */
  readonly also?: (next: unknown) => object
  /** Done when the field is left, before its error shows. */
  readonly onLeave?: () => void
}

interface FieldProps<T extends Table> extends FieldOptions {
  readonly form: FormPart<T>
  readonly name: NameOf<T>
}

/** How many characters a number of so many digits may have with its thousands separated. */
const apart = (digits: number): number =>
  digits < 5 ? digits : digits + Math.floor((digits - 1) / 3)

/** One field of a form, typed as its kind is, with its label, its help, and what is wrong with it. */
export function Field<T extends Table>(props: FieldProps<T>): ReactNode
export function Field(props: FieldOptions & { readonly form: AnyPart; readonly name: string }) {
  const { form, name, bare = false, inLine = false, onLeave } = props
  const { t } = useWording()
  const { field, schema, value, beside } = placeOf(form, name)
  if (field.kind === 'group' || field.kind === 'list' || field.kind === 'held') return null
  if (field.when !== undefined && !field.when(beside)) return null
  const own = form.field(name)
  // The error of a whole period is shown at its end.
  const period = name.endsWith('.to') ? form.field(name.slice(0, -3)).error : undefined
  const at = {
    ...own,
    label: props.label ?? own.label,
    error: own.error ?? period,
    onBlur: () => {
      onLeave?.()
      own.onBlur()
    },
  }
  const onChange = (next: unknown): void =>
    form.change((draft: object) => ({ ...putAt(draft, name, next), ...props.also?.(next) }))
  const text = typeof value === 'string' ? value : ''
  const from =
    name.endsWith('.to') && typeof beside['from'] === 'string' ? beside['from'] : undefined
  const isAsked =
    field.optional !== true &&
    (field.when !== undefined || (isRequired(schema) && !('empty' in field)))
  const typed = {
    at,
    value: text,
    onChange,
    bare,
    help: props.help ?? (field.help === undefined ? undefined : t(field.help)),
    placeholder: field.placeholder === undefined ? undefined : t(field.placeholder),
    required: props.required ?? (!bare && isAsked && field.marked === undefined),
    errorId: props.errorId,
    autoFocus: props.autoFocus,
    ...(inLine ? { size: 'xs' as const } : {}),
  }
  const most = longest(schema)
  switch (field.kind) {
    case 'text':
      return <TextField {...typed} maxLength={most} />
    case 'paragraph':
      return (
        <Textarea
          label={at.label}
          error={at.error}
          description={at.error === undefined ? typed.help : undefined}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={at.onBlur}
          maxLength={most === undefined ? undefined : most + ROOM_FOR_SPACES}
          required={typed.required}
          autosize
          minRows={2}
        />
      )
    case 'code':
      return (
        <TextField
          {...typed}
          onChange={(next) => {
            onChange(next)
            // A text of full length is checked immediately.
            if (compact(next).length >= (most ?? Infinity)) at.onBlur()
          }}
          help={
            field.right !== undefined && z.safeParse(schema, compact(text)).success
              ? t(field.right)
              : typed.help
          }
          maxLength={most}
        />
      )
    case 'whole':
      return (
        <TextField {...typed} maxLength={most === undefined ? undefined : apart(most)} figures />
      )
    case 'written':
    case 'decimal':
      return <TextField {...typed} figures maxLength={TYPED.number} />
    case 'percent':
      return <FigureField {...typed} kind={field.kind} places={field.places} />
    case 'clock':
    case 'workShare':
    case 'amount':
      return <FigureField {...typed} kind={field.kind} />
    case 'duration':
      return <FigureField {...typed} kind={field.kind} longest={minutes(greatest(schema))} />
    case 'day':
      return (
        <DayField {...typed} from={from} required={typed.required && field.emptyIs === undefined} />
      )
    case 'choice':
    case 'reference':
    case 'several':
    case 'yesNo':
      return (
        <ChosenField
          {...typed}
          field={field}
          schema={schema}
          draft={value}
          given={props.choices}
          creates={props.creates ?? false}
          searchable={inLine ? true : undefined}
          orNone={props.orNone ?? true}
        />
      )
  }
}
