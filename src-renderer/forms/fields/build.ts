import type {
  ChoiceKind,
  CodeKind,
  DayKind,
  GroupKind,
  HeldKind,
  ListKind,
  More,
  NumberKind,
  ReferenceKind,
  SeveralKind,
  Table,
  Typed,
  Word,
  WrittenKind,
  YesNoKind,
} from './kinds'

/** A field that is typed as it is kept, or read as its kind is. */
const asText =
  <Kind extends string>(kind: Kind) =>
  (label: Word, more: More = {}): Typed<Kind, string> => ({ kind, label, blank: '', ...more })

/** A number of a kind, with so many decimals. */
const asNumber =
  (kind: NumberKind['kind'], places: number) =>
  (label: Word, more: More = {}): NumberKind => ({ kind, label, blank: '', places, ...more })

/** A line of text. */
export const text = asText('text')

/** Text over several lines. */
export const paragraph = asText('paragraph')

/** A code that is kept without spaces, in capitals. */
export const code = (
  label: Word,
  more: More & Pick<CodeKind, 'right' | 'group'> = {},
): CodeKind => ({ kind: 'code', label, blank: '', ...more })

/** A whole number; `first` is the initial text. */
export const whole = (
  label: Word,
  { first, ...more }: More & Pick<NumberKind, 'empty'> & { readonly first?: number } = {},
): NumberKind => ({
  kind: 'whole',
  label,
  blank: first === undefined ? '' : String(first),
  places: 0,
  ...more,
})

/** A time of day. */
export const clock = asNumber('clock', 0)

/** A number with so many decimals. */
export const decimal = (label: Word, places: number, more: More = {}): NumberKind =>
  asNumber('decimal', places)(label, more)

/** A percentage with two decimals. */
export const percent = asNumber('percent', 2)

/** A part of a full-time week: "80", or "0,8". */
export const workShare = asNumber('workShare', 2)

/** A number that has a way of its own to be written. */
export const written = (
  label: Word,
  how: Pick<WrittenKind, 'write' | 'read' | 'named'>,
  more: More = {},
): WrittenKind => ({ kind: 'written', label, blank: '', ...how, ...more })

/** An amount in euros and cents. */
export const amount = asText('amount')

/** A duration in hours and minutes. */
export const duration = asText('duration')

/** A day. */
export const day = (label: Word, more: More & Pick<DayKind, 'emptyIs'> = {}): DayKind => ({
  kind: 'day',
  label,
  blank: '',
  ...more,
})

/** One of the values of the schema, `first` to begin with; without words, each is its own name. */
export const choice = <Value extends string>(
  label: Word,
  first: NoInfer<Value>,
  word?: (value: Value) => Word,
  more: More & Pick<ChoiceKind<string>, 'radio'> = {},
): ChoiceKind<Value, Value> => ({
  kind: 'choice',
  label,
  blank: first,
  ...(word === undefined ? {} : { word }),
  ...more,
})

/** One of the values of the schema, or none. */
export const choiceOrNone = <Value extends string>(
  label: Word,
  word: (value: Value) => Word,
  more: More & Pick<ChoiceKind<string>, 'radio' | 'none'> = {},
): ChoiceKind<Value> => ({ kind: 'choice', label, blank: '', word, ...more })

/** Another record, by its identifier. */
export const reference = (
  label: Word,
  more: More & Pick<ReferenceKind, 'of' | 'none'> = {},
): ReferenceKind => ({ kind: 'reference', label, blank: '', ...more })

/** A box to tick. */
export const yesNo = (label: Word): YesNoKind => ({ kind: 'yesNo', label, blank: false })

/** Several of some values: those of the schema, each with its word, or those that the screen gives. */
export const several = <Value extends string>(
  label: Word,
  more: More & { readonly word?: (value: Value) => Word } = {},
): SeveralKind<Value> => ({ kind: 'several', label, blank: [], ...more })

/** What is typed by no common field, and with a label, what is wrong with it, or its `parts`, is said beside it. */
export const held = <Value>(blank: Value, label?: Word, parts: Table = {}): HeldKind<Value> => ({
  kind: 'held',
  blank,
  parts,
  ...(label === undefined ? {} : { label }),
})

/** Fields of a record within the record. */
export const group = <const T extends Table>(
  fields: T,
  more: Pick<GroupKind<T>, 'label' | 'given'> = {},
): GroupKind<T> => ({ kind: 'group', fields, ...more })

/** The first and the last day of a period. */
export const period = (
  label: Word,
  from: DayKind,
  to: DayKind,
): GroupKind<{ readonly from: DayKind; readonly to: DayKind }> => group({ from, to }, { label })

/** Lines of the same fields. */
export const list = <const T extends Table>(label: Word, fields: T): ListKind<T> => ({
  kind: 'list',
  label,
  fields,
})
