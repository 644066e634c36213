import type { ParseKeys } from 'i18next'
import type { Language } from '#shared/contract/preferences'
import type { OwnSentence } from '../form-errors'

/** The key of a sentence without arguments. */
export type Word = ParseKeys

/** The texts of the fields beside one, by name. */
export type Beside = Readonly<Record<string, unknown>>

/** Options of any field besides its label. */
export interface More {
  readonly help?: Word
  readonly placeholder?: Word
  /** `false`: not marked as required although it is, for instance because it always has a value. */
  readonly marked?: false
  /** The field is shown, and required, only then. Otherwise it is read as empty. */
  readonly when?: (beside: Beside) => boolean
  /** What is said of it in place of the usual sentences. */
  readonly wrong?: OwnSentence<Word>
  /** An empty text is zero, and zero is an empty text. */
  readonly zero?: true
  /** The field may be left empty even when it is asked. */
  readonly optional?: true
  /** The fields below it that are typed elsewhere: what they are called, where something is wrong with them. */
  readonly parts?: Table
}

export interface Typed<Kind extends string, Text> extends More {
  readonly kind: Kind
  readonly label: Word
  /** The initial value of the draft. */
  readonly blank: Text
}

/** A line or a paragraph of text. */
export type TextKind = Typed<'text' | 'paragraph', string>

/** A code of letters and digits that is kept in capitals, and often copied with spaces or points, or what it is called. */
export interface CodeKind extends Typed<'code', string> {
  /** Shown in place of the help once the code is right. */
  readonly right?: Word
  /** How many characters are shown as a group; without it, all. */
  readonly group?: number
}

/** A number without decimals, a time of day, or a number with decimals that are kept scaled; a share of work may be typed as a part of one. */
export interface NumberKind extends Typed<
  'whole' | 'clock' | 'decimal' | 'percent' | 'workShare',
  string
> {
  readonly places: number
  /** The value of an empty text, where the record must have a number. */
  readonly empty?: number
}

/** A number that has a way of its own to be written, which may depend on what is beside it. */
export interface WrittenKind extends Typed<'written', string> {
  readonly write: (value: number, language: Language, beside: Beside) => string
  readonly read: (text: string, beside: Beside) => number | null
  /** What it is called where it can't be read; a number where it is not said. */
  readonly named?: 'yearDay'
}

/** An amount in cents. */
export type AmountKind = Typed<'amount', string>

/** A duration in minutes, up to what the record accepts. */
export type DurationKind = Typed<'duration', string>

/** A day of the calendar. */
export interface DayKind extends Typed<'day', string> {
  /** The day beside it that an empty text means. */
  readonly emptyIs?: string
}

/** One of the values that the record accepts. The blank one means none, or the value used where nothing is kept. */
export interface ChoiceKind<Value extends string, Blank extends string = ''> extends Typed<
  'choice',
  Value | Blank
> {
  /** Without, a value is its own name. */
  word?(value: Value): Word
  /** Names the choice of none. */
  readonly none?: Word
  /** All in view, as buttons. */
  readonly radio?: true
}

/** Another record, by its identifier: a body, an agent, or one of the screen's choices. */
export interface ReferenceKind extends Typed<'reference', string> {
  readonly of?: 'bodies' | 'agents'
  /** Names the choice of none. */
  readonly none?: Word
}

/** A box to tick. */
export type YesNoKind = Typed<'yesNo', boolean>

/** Several of the values that the record accepts, or of the screen's choices. */
export interface SeveralKind<Value extends string> extends Typed<'several', readonly Value[]> {
  word?(value: Value): Word
}

/** A value kept in the draft as in the record: it has no common field. The blank value means none. */
export interface HeldKind<Value> extends Omit<Typed<'held', Value>, 'label'> {
  readonly label?: Word
}

/** Fields of a record within the record. */
export interface GroupKind<T> {
  readonly kind: 'group'
  readonly label?: Word
  readonly fields: T
  /** Whether there is such a record, where it is optional; without it, as soon as one of its fields is typed. */
  readonly given?: (draft: Beside) => boolean
}

/** Lines of the same fields. */
export interface ListKind<T> {
  readonly kind: 'list'
  readonly label: Word
  readonly fields: T
}

/** One field of a form. */
export type FieldKind =
  | TextKind
  | CodeKind
  | NumberKind
  | WrittenKind
  | AmountKind
  | DurationKind
  | DayKind
  | ChoiceKind<string, string>
  | ReferenceKind
  | YesNoKind
  | SeveralKind<string>
  | HeldKind<unknown>

/** The fields of a record, by the names that its schema gives them. */
export interface Table {
  readonly [name: string]: FieldKind | GroupKind<Table> | ListKind<Table>
}

/** The state of a form while it is typed in. */
export type DraftOf<T> = {
  readonly [Name in keyof T]: T[Name] extends GroupKind<infer Fields>
    ? DraftOf<Fields>
    : T[Name] extends ListKind<infer Fields>
      ? readonly DraftOf<Fields>[]
      : T[Name] extends { readonly blank: infer Text }
        ? Text
        : never
}
