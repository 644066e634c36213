import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/kernel/canonical-json'
import type { TableName } from '#shared/domain/workspace/tables'
import { TABLES } from '#shared/domain/workspace/tables'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { always } from '../../always'
import { readWorkspaceText } from '../../../src-main/workspace-file/read-workspace-text'
import { workspaceText } from '../../../src-main/workspace-file/workspace-text'
import { months, Office, well } from '../../scenarios/office'
import { Territory } from '../../scenarios/territory'

const SAMPLE = new URL(
  '../../../resources/samples/pays-de-saint-seine.quotite.json',
  import.meta.url,
)

async function settled(): Promise<WorkspaceFile> {
  const office = new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20, B: 10, common: 3 })
      .cost('Marie', '2026-01', 300),
  )
  well(await office.issue(months('01')))
  return office.file()
}

const readBack = (text: string): WorkspaceFile => well(readWorkspaceText(text, 'file'))

/** The records of a table as texts that don't depend on any order: neither of keys, nor of records, nor of lines. */
const recordsOf = (file: WorkspaceFile, table: TableName): readonly string[] =>
  [file[table]]
    .flat()
    .map((record) =>
      canonicalJson(
        'lines' in record ? { ...record, lines: record.lines.map(canonicalJson).sort() } : record,
      ),
    )
    .sort()

/** The same value with the keys of its objects in another order. */
function shuffled(value: unknown, turn: (keys: readonly string[]) => readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, turn))
  if (typeof value !== 'object' || value === null) return value
  const members = new Map(Object.entries(value))
  return Object.fromEntries(
    turn([...members.keys()]).map((key) => [key, shuffled(members.get(key), turn)]),
  )
}

describe('the text of a workspace', () => {
  it('reads back to the same records, statements included', async () => {
    const file = await settled()
    const back = readBack(workspaceText(file))
    expect(back.statements).toEqual(file.statements)
    for (const table of TABLES) expect(recordsOf(back, table)).toEqual(recordsOf(file, table))
  })

  it('of the sample reads back and does not change any more', () => {
    const text = workspaceText(readBack(readFileSync(SAMPLE, 'utf8')))
    expect(workspaceText(readBack(text))).toBe(text)
  })

  it('does not depend on the order of records and keys', async () => {
    const file = await settled()
    const text = workspaceText(file)
    always(20, fc.integer(), (seed) => {
      const turn = (keys: readonly string[]): readonly string[] =>
        keys.map((_, index) => keys[(index + Math.abs(seed)) % keys.length] ?? '')
      const { timesheets, agents, collectivities } = file
      const moved = {
        ...file,
        timesheets: [...timesheets].reverse(),
        agents: [...agents].reverse(),
        collectivities: [...collectivities].reverse(),
      }
      expect(workspaceText(readBack(JSON.stringify(shuffled(moved, turn))))).toBe(text)
    })
  })

  it('gives each record and each hour its own line', async () => {
    const lines = workspaceText(await settled()).split('\n')
    expect(lines.filter((line) => line.startsWith('{"day":'))).toHaveLength(4)
    expect(lines.filter((line) => line.startsWith('{"id":"A"'))).toHaveLength(1)
  })
})
