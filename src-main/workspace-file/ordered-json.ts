import { z } from 'zod'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { memberOf } from './member-of'

type Printer = (value: unknown) => string

function objectPrinter(schema: z.ZodObject): Printer {
  const members = Object.entries(schema.shape).map(
    ([name, member]) => [name, orderedJson(member as z.ZodType)] as const,
  )
  return (value) =>
    `{${members
      .filter(([name]) => memberOf(value, name) !== undefined)
      .map(([name, print]) => `${JSON.stringify(name)}:${print(memberOf(value, name))}`)
      .join(',')}}`
}

function unionPrinter(options: readonly z.ZodType[]): Printer {
  const printers = options.map((option) => [option, orderedJson(option)] as const)
  return (value) => {
    const found = printers.find(([option]) => option.safeParse(value).success)
    return found === undefined ? canonicalJson(value) : found[1](value)
  }
}

/**
 * Makes the function that prints a record of a schema as JSON without spaces, keys in the order of the schema, without
 * those that are absent: the same record gives the same text, however it was built. Numbers are integers, or it throws.
 */
export function orderedJson(schema: z.ZodType): Printer {
  if (schema instanceof z.ZodObject) return objectPrinter(schema)
  if (schema instanceof z.ZodArray) {
    const print = orderedJson(schema.element as z.ZodType)
    return (value) => (Array.isArray(value) ? `[${value.map(print).join(',')}]` : '[]')
  }
  if (schema instanceof z.ZodNullable) {
    const print = orderedJson(schema.unwrap() as z.ZodType)
    return (value) => (value === null ? 'null' : print(value))
  }
  if (schema instanceof z.ZodOptional) return orderedJson(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodUnion || schema instanceof z.ZodDiscriminatedUnion)
    return unionPrinter(schema.options as readonly z.ZodType[])
  return canonicalJson
}
