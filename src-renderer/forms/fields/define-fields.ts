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

/** The kinds of field that suit a value of a record. */
type KindOf<Value> =
  | HeldKind<Value>
  | ([Value] extends [boolean]
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
                : [Value] extends [readonly (infer Line)[]]
                  ? [Line] extends [string]
                    ? SeveralKind<Line>
                    : ListKind<TableOf<Line>>
                  : GroupKind<TableOf<Value>>)

/** The fields that a record may have in a form. */
type TableOf<Value> = {
  readonly [Name in keyof Value]?: KindOf<NonNullable<Value[Name]>> | HeldKind<Value[Name]>
}

/** Refuses the names that the record does not have, at any depth. */
type Named<T, Value> = {
  readonly [Name in keyof T]: Name extends keyof Value
    ? T[Name] extends GroupKind<infer Fields>
      ? GroupKind<Fields & Named<Fields, NonNullable<Value[Name]>>>
      : T[Name] extends ListKind<infer Fields>
        ? NonNullable<Value[Name]> extends readonly (infer Line)[]
          ? ListKind<Fields & Named<Fields, Line>>
          : never
        : T[Name]
    : never
}

/** The fields of a form, with the schema of the record that they make. */
export interface Fields<S extends z.ZodObject, T extends Table> {
  readonly schema: S
  readonly fields: T
}

/** Binds fields to the schema of their record by name: a name that the record lacks, or an unsuitable kind, is an error. */
export const defineFields = <S extends z.ZodObject, const T extends Table & TableOf<z.output<S>>>(
  schema: S,
  fields: T & Named<T, z.output<S>>,
): Fields<S, T> => ({ schema, fields })
