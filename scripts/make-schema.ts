import { writeFileSync } from 'node:fs'
import { format } from 'oxfmt'
import { workspaceSchema } from '../src-main/workspace-file/workspace-schema'

// Writes the JSON Schema of the workspace file from the definitions that read it. Same program, same bytes.
const target = new URL('../resources/schema/quotite-workspace-6.schema.json', import.meta.url)
const { code } = await format('schema.json', JSON.stringify(workspaceSchema()), { printWidth: 100 })
writeFileSync(target, code)
