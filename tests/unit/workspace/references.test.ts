import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { REFERENCES } from '#shared/domain/workspace/references'

const SCHEMA: unknown = JSON.parse(
  readFileSync('resources/schema/quotite-workspace-6.schema.json', 'utf8'),
)

const partOf = (node: unknown, name: string): unknown =>
  typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

/** The nodes of the schema to which a path leads; of several forms, those that have its next step. */
function nodesAt(nodes: readonly unknown[], step: string): readonly unknown[] {
  const forms = nodes.flatMap((node): readonly unknown[] => {
    const some: unknown = partOf(node, 'anyOf') ?? partOf(node, 'oneOf')
    return isList(some) ? some : [node]
  })
  return forms
    .map((node) =>
      step === '*' ? partOf(node, 'items') : partOf(partOf(node, 'properties'), step),
    )
    .filter((node) => node !== undefined)
}

it('every field that is said to name a record is one of the workspace file', () => {
  const paths = Object.entries(REFERENCES).flatMap(([table, fields]) =>
    Object.keys(fields).map((path) => `${table}.*.${path}`),
  )
  const unknown = paths.filter((path) => path.split('.').reduce(nodesAt, [SCHEMA]).length === 0)
  expect(paths.length).toBeGreaterThan(30)
  expect(unknown).toEqual([])
})
