import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { workspaceSchema } from '../../../src-main/workspace-file/workspace-schema'

const COMMITTED = new URL(
  '../../../resources/schema/quotite-workspace-6.schema.json',
  import.meta.url,
)

it('the JSON Schema beside the program is that of the definitions which read the file (npm run schema)', () => {
  expect(JSON.parse(readFileSync(COMMITTED, 'utf8'))).toEqual(workspaceSchema())
})

it('the JSON Schema says of which version of the file it is, and how a day is written', () => {
  const text = readFileSync(COMMITTED, 'utf8')
  expect(text).toContain('"$id": "urn:quotite:workspace:6"')
  expect(text).toContain('"title": "Quotité workspace, version 6"')
  expect(text).toContain('"exampleDay": { "type": "string", "format": "date", "pattern": ')
})
