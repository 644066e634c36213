import type { z } from 'zod'
import type { Cents } from '#shared/kernel/cents'
import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type {
  AmountKind,
  ChoiceKind,
  CodeKind,
  DayKind,
  DurationKind,
  GroupKind,
  HeldKind,
  ListKind,
  NumberKind,
  ReferenceKind,
  SeveralKind,
  Table,
  TextKind,
  Word,
  WrittenKind,
  YesNoKind,
} from './kinds'

type StringKind<Value extends string> = string extends Value
  ? TextKind | CodeKind | ReferenceKind
  : // A choice of fewer values than the record accepts would lack words for the others.
    ChoiceKind<Value, Value | ''> & { readonly word?: (value: Value) => Word }

/** The kinds of field that suit a value of a record that has no fields of its own. */
type PlainKindOf<Value> = [Value] extends [boolean]
  ? YesNoKind
  : [Value] extends [Cents]
    ? AmountKind
    : [Value] extends [Minutes]
      ? DurationKind
      : [Value] extends [number]
        ? NumberKind | WrittenKind
        : [Value] extends [Day]
          ? DayKind
          : [Value] extends [string]
            ? StringKind<Value>
            : [Value] extends [readonly (infer Line extends string)[]]
              ? SeveralKind<Line>
              : never

/** A field where it suits a value of a record; what would suit it where it does not. */
type Suiting<Field, Value> =
  Field extends HeldKind<unknown>
    ? Field extends HeldKind<Value | NonNullable<Value>>
      ? Field
      : HeldKind<Value>
    : Field extends GroupKind<infer Fields>
      ? GroupKind<TableOf<Fields, NonNullable<Value>>>
      : Field extends ListKind<infer Fields>
        ? NonNullable<Value> extends readonly (infer Line)[]
          ? ListKind<TableOf<Fields, Line>>
          : never
        : Field extends PlainKindOf<NonNullable<Value>>
          ? Field
          : PlainKindOf<NonNullable<Value>>

/** Fields that suit the record; a name that the record does not have is refused, at any depth. */
type TableOf<T, Value> = {
  readonly [Name in keyof T]: Name extends keyof Value ? Suiting<T[Name], Value[Name]> : never
}

/** The fields of a form, with the schema of the record that they make. */
export interface Fields<S extends z.ZodObject, T extends Table> {
  readonly schema: S
  readonly fields: T
}

/** Binds fields to the schema of their record by name: a name that the record lacks, or an unsuitable kind, is an error. */
export const defineFields = <S extends z.ZodObject, const T extends Table>(
  schema: S,
  fields: T & TableOf<T, z.output<S>>,
): Fields<S, T> => ({ schema, fields })
