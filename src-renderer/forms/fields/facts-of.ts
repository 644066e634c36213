import { z } from 'zod'

/** The schema's rules for a field. */
export interface Facts {
  /** The schema of a value that is present. */
  readonly value: z.core.$ZodType
  /** The value of the record where nothing is given; without it, the value is required. */
  readonly none?: { readonly is: null | undefined }
}

/** The value that a schema accepts in place of none, and whether it requires one. */
export function factsOf(schema: z.core.$ZodType): Facts {
  if (schema instanceof z.ZodOptional)
    return { value: factsOf(schema.unwrap()).value, none: { is: undefined } }
  if (schema instanceof z.ZodNullable)
    return { value: factsOf(schema.unwrap()).value, none: { is: null } }
  return { value: schema }
}

/** The schema of a field of a record, or of the lines of a list. */
export function schemaAt(schema: z.core.$ZodType, name: string): z.core.$ZodType {
  const { value } = factsOf(schema)
  const record = value instanceof z.ZodArray ? factsOf(value.element).value : value
  const shape: Readonly<Record<string, z.core.$ZodType | undefined>> =
    record instanceof z.ZodObject ? record.shape : {}
  const field = shape[name]
  if (field === undefined) throw new Error(`The schema has no field ${name}`)
  return field
}

/** The greatest number of signs of a text, or of digits of a number; `undefined` where none is set. */
export function longest(schema: z.core.$ZodType): number | undefined {
  const { value } = factsOf(schema)
  if (value instanceof z.ZodString) return value.maxLength ?? undefined
  if (value instanceof z.ZodNumber && value.maxValue !== null) return String(value.maxValue).length
  return undefined
}

/** The greatest number that a schema accepts. */
export function greatest(schema: z.core.$ZodType): number {
  const { value } = factsOf(schema)
  return value instanceof z.ZodNumber ? (value.maxValue ?? Infinity) : Infinity
}

/** Whether a value is required, and a text must not be empty. */
export const isRequired = (schema: z.core.$ZodType): boolean =>
  factsOf(schema).none === undefined && !z.safeParse(schema, '').success

/** The values of a list that a schema accepts. */
export function valuesOf(schema: z.core.$ZodType): readonly string[] {
  const { value } = factsOf(schema)
  if (value instanceof z.ZodArray) return valuesOf(value.element)
  return value instanceof z.ZodEnum ? value.options.map(String) : []
}
