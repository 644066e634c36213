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
