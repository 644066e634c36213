import { z } from 'zod'
import type { StatementContent } from '#shared/domain/statements/statement'
import { statementContentSchema } from '#shared/domain/statements/statement'

/** What of a JSON Schema tells values. */
interface Node {
  readonly type?: string | readonly string[] | undefined
  readonly const?: unknown
  readonly enum?: readonly unknown[] | undefined
  readonly properties?: Readonly<Record<string, Node>> | undefined
  readonly items?: Node | undefined
  readonly anyOf?: readonly Node[] | undefined
  readonly oneOf?: readonly Node[] | undefined
}

const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    properties: z.record(z.string(), node).optional(),
    items: node.optional(),
    anyOf: z.array(node).optional(),
    oneOf: z.array(node).optional(),
  }),
)

const DAY = /^(day|from|to)$|On$/
const DIGITS = /^(numerator|denominator|remainder|weight|weights|value|sum|per)$/

/** A text that a field of that name may hold. */
function textFor(name: string): string {
  if (DAY.test(name)) return '2026-03-12'
  if (name === 'month' || name === 'countedIn') return '2026-03'
  return DIGITS.test(name) ? '12' : 'Texte'
}

/** Objects that hold each value of each member at least once. */
function objects(properties: Readonly<Record<string, Node>>): readonly unknown[] {
  const members = Object.entries(properties).map(
    ([name, schema]) => [name, values(schema, name)] as const,
  )
  const first = Object.fromEntries(members.map(([name, list]) => [name, list[0]]))
  return [
    first,
    ...members.flatMap(([name, list]) =>
      list.slice(1).map((value) => ({ ...first, [name]: value })),
    ),
  ]
}

/** Values that a schema takes, such that each of its parts is there in one of them. */
function values(schema: Node, name: string): readonly unknown[] {
  const options = schema.anyOf ?? schema.oneOf
  if (options !== undefined) return options.flatMap((option) => values(option, name))
  if (schema.enum !== undefined) return schema.enum
  if (schema.const !== undefined) return [schema.const]
  if (schema.properties !== undefined) return objects(schema.properties)
  if (schema.items !== undefined) return values(schema.items, name).map((item) => [item])
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  return types.map((type) => {
    if (type === 'boolean') return false
    if (type === 'null') return null
    return type === 'string' ? textFor(name) : 12
  })
}

const whole = node.parse(z.toJSONSchema(statementContentSchema, { io: 'input' }))

/** Contents of statements that together hold every field, list and kind of key; keys that don't fit together are left out. */
export const everyContent = (): readonly StatementContent[] =>
  values(whole, '').flatMap((value) => {
    const content = statementContentSchema.safeParse(value)
    return content.success ? [content.data] : []
  })

/** Every field that the schema has, by the way to it without places in lists. */
export function everyField(): ReadonlySet<string> {
  const found = new Set<string>()
  const walk = (value: unknown, path: readonly string[]): void => {
    if (path.length > 0) found.add(path.join('.'))
    if (Array.isArray(value)) for (const item of value) walk(item, path)
    else if (typeof value === 'object' && value !== null)
      for (const [name, member] of Object.entries(value)) walk(member, [...path, name])
  }
  for (const content of everyContent()) walk(content, [])
  return found
}
