import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import { LISTED_TABLES, WORKSPACE_VERSION } from '#shared/domain/workspace/workspace-file'

const older = (version = 2) =>
  JSON.parse(
    readFileSync(
      new URL(`../../fixtures/workspaces/version-${String(version)}.quotite.json`, import.meta.url),
      'utf8',
    ),
  ) as Record<string, readonly unknown[]>

it.each([2, 3, 4, 5])(
  'a file written by version %i opens with every record as it was',
  (version) => {
    const file = older(version)
    const opened = readWorkspace(file)
    if (!opened.ok) throw new Error(JSON.stringify(opened.failures))
    expect(opened.value.version).toBe(WORKSPACE_VERSION)
    for (const table of LISTED_TABLES) expect(opened.value[table]).toEqual(file[table] ?? [])
  },
)

it('a file of version 1 opens with the tables that it did not know empty', () => {
  const { collectivities, agents, agreements, timesheets, costs, statements, ...rest } = older()
  const known = { collectivities, agents, agreements, timesheets, costs, statements }
  const { format, workspace } = rest
  const opened = readWorkspace({ format, workspace, version: 1, ...known, agreements: [] })
  expect(opened).toMatchObject({ ok: true, value: { agents, parameters: [], scenarios: [] } })
})
