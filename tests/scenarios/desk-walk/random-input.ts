import { z } from 'zod'
import type { Random } from '../../oracle/random'
import type { SeenValues } from './seen-values'

/** Values that no record may have yet. */
const PLAIN: readonly unknown[] = [
  '2026-01-01',
  '2026-06-15',
  '2026-12-31',
  '2027-01-10',
  '2026-06',
  '2026-12',
  'Essai',
  '',
  '12',
  0,
  1,
  7,
  60,
  420,
  2026,
  10_000,
  120_000,
  -500,
  true,
  false,
  null,
]

/** How often something else is altered where the schema would refuse it. */
const TRIES = 3

const fits = (schema: z.core.$ZodType, value: unknown): boolean =>
  z.safeParse(schema, value).success

const fieldsOf = ({ shape }: z.ZodObject): readonly (readonly [string, z.core.$ZodType])[] => {
  const fields: Readonly<Record<string, z.core.$ZodType>> = shape
  return Object.entries(fields)
}

/** Inputs of any method, made of what its schema says and of values seen in the workspace: valid, or nearly so. */
export class RandomInput {
  private readonly random: Random
  private readonly seen: SeenValues

  constructor(random: Random, seen: SeenValues) {
    this.random = random
    this.seen = seen
  }

  /** An input: a record that is there, changed here and there, or one made up. */
  of(schema: z.core.$ZodType, name: string): unknown {
    const known = this.random.chance(0.7) ? this.fitting(schema) : []
    const made = known.length === 0 ? this.make(schema, name) : this.random.pick(known)
    if (!this.random.chance(known.length === 0 ? 0.2 : 0.9)) return made
    const altered = Array.from({ length: TRIES }, () => this.alter(schema, made, name))
    return altered.find((one) => fits(schema, one)) ?? altered[0]
  }

  /** Records of the workspace that a schema accepts, at most one of each table. */
  private fitting(schema: z.core.$ZodType): readonly unknown[] {
    return this.seen.tables
      .filter((records) => records.length > 0)
      .map((records) => this.random.pick(records))
      .filter((record) => fits(schema, record))
  }

  /** A value of a field, as the workspace has it elsewhere or made up. */
  make(schema: z.core.$ZodType, name: string): unknown {
    if (schema instanceof z.ZodOptional)
      return this.random.chance(0.4) ? undefined : this.make(schema.def.innerType, name)
    if (schema instanceof z.ZodNullable)
      return this.random.chance(0.3) ? null : this.make(schema.def.innerType, name)
    if (this.random.chance(0.8)) {
      const known = this.seen.some(name, this.random, 3).filter((value) => fits(schema, value))
      if (known.length > 0) return this.random.pick(known)
    }
    if (schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly)
      return this.make(schema.def.innerType, name)
    if (schema instanceof z.ZodPipe) return this.make(schema.def.in, name)
    if (schema instanceof z.ZodUnion) return this.make(this.random.pick(schema.def.options), name)
    if (schema instanceof z.ZodArray)
      return Array.from({ length: this.random.whole(1, 3) }, () =>
        this.make(schema.def.element, name),
      )
    if (schema instanceof z.ZodObject) {
      const records = 'id' in schema.shape && this.random.chance(0.7) ? this.fitting(schema) : []
      if (records.length > 0) return this.random.pick(records)
      const made = fieldsOf(schema).map(([key, field]) => [key, this.make(field, key)])
      return Object.fromEntries(made.filter(([, value]) => value !== undefined))
    }
    if (schema instanceof z.ZodEnum) return this.random.pick(schema.options)
    if (schema instanceof z.ZodLiteral) return this.random.pick([...schema.values])
    const free = [
      ...PLAIN,
      this.seen.anyId(this.random),
      `new-${String(this.random.whole(1, 1e6))}`,
    ]
    return this.random.mix(free).find((value) => fits(schema, value)) ?? 'x'
  }

  /** The same with something else in one place. */
  alter(schema: z.core.$ZodType, value: unknown, name: string): unknown {
    if (
      schema instanceof z.ZodOptional ||
      schema instanceof z.ZodNullable ||
      schema instanceof z.ZodDefault ||
      schema instanceof z.ZodReadonly
    )
      return value === null || value === undefined
        ? this.make(schema, name)
        : this.alter(schema.def.innerType, value, name)
    if (schema instanceof z.ZodPipe) return this.alter(schema.def.in, value, name)
    if (schema instanceof z.ZodUnion) {
      const option = schema.def.options.find((one) => fits(one, value))
      return option === undefined || this.random.chance(0.3)
        ? this.make(schema, name)
        : this.alter(option, value, name)
    }
    if (schema instanceof z.ZodArray && Array.isArray(value) && value.length > 0)
      return this.alterList(schema.def.element, value, name)
    if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
      const fields = fieldsOf(schema)
      if (fields.length === 0) return value
      const [key, field] = this.random.pick(fields)
      // Another identifier is another record.
      if (key === 'id' && this.random.chance(0.8)) return value
      const before: unknown = Object.entries(value).find(([one]) => one === key)?.[1]
      const after =
        before === undefined || this.random.chance(0.3)
          ? this.make(field, key)
          : this.alter(field, before, key)
      const rest = Object.entries(value).filter(([one]) => one !== key)
      return Object.fromEntries(after === undefined ? rest : [...rest, [key, after]])
    }
    if (typeof value === 'number' && this.random.chance(0.7))
      return value + this.random.pick([1, -1, 100, -100, 60])
    return this.make(schema, name)
  }

  private alterList(element: z.core.$ZodType, list: readonly unknown[], name: string): unknown {
    const at = this.random.whole(0, list.length - 1)
    const others = list.filter((_, place) => place !== at)
    if (this.random.chance(0.25)) return others
    const other = this.alter(element, list[at], name)
    return this.random.chance(0.3) ? [...list, other] : list.with(at, other)
  }
}
