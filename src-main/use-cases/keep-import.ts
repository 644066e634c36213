import { canonicalJson } from '#shared/kernel/canonical-json'
import { failedBy, failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ImportCounts, KeptImport, RehearsedLine } from '#shared/contract/import-views'
import type { ImportMapping } from '#shared/domain/imports/import-mapping'
import type { ImportRecord } from '#shared/domain/imports/import-record'
import type { ImportTable } from '#shared/domain/imports/import-table'
import type { Change } from '#shared/domain/workspace/change'
import { countLines } from './count-lines'
import type { ImportPace } from './import-pace'
import type { Ports, Registers, SigningPorts } from './ports'
import { prepareImport } from './prepare-import'

/** What is imported, and how. */
export interface ImportOrder {
  readonly fileName: string
  readonly sha256: string
  readonly table: ImportTable
  readonly mapping: ImportMapping
  /** Places of rows that are left out, from 0: a line of a calendar may give several rows. */
  readonly without: readonly number[]
}

/** The most refused lines in one answer. */
const MOST_LISTED = 20

function refusedLines(lines: readonly RehearsedLine[]): readonly Failure[] {
  return lines
    .flatMap((line) => (line.status === 'refused' ? [line] : []))
    .slice(0, MOST_LISTED)
    .flatMap(({ line, reasons }): readonly Failure[] => [
      { code: 'importLineRefused', line },
      ...reasons.map((reason) => reason.failure),
    ])
}

/** Remembers the mapping, without names of records that are gone. */
function mappingChange(registers: Registers, asked: ImportMapping): readonly Change[] {
  const tables = { agent: registers.agents, collectivity: registers.collectivities }
  const names = asked.names.filter(({ kind, id }) => id === null || tables[kind].has(id))
  const mapping = { ...asked, names }
  const before = registers.importMappings.get(mapping.id) ?? null
  return canonicalJson(before) === canonicalJson(mapping)
    ? []
    : [{ table: 'importMappings', id: mapping.id, before, after: mapping }]
}

function recordOf(
  { fileName, sha256, mapping, without }: ImportOrder,
  { surroundings }: Pick<Ports, 'surroundings'>,
  counts: ImportCounts,
): ImportRecord {
  const { added, changed, skipped } = counts
  return {
    id: surroundings.newId(),
    fileName: fileName.slice(0, 160),
    source: mapping.source,
    sha256,
    at: surroundings.now(),
    author: surroundings.author(),
    added,
    changed,
    skipped,
    refused: without.length,
  }
}

/**
 * Keeps the hours of a file, in one change that one undo reverts, and remembers how it was read. All its lines are kept but
 * those left out, or none: a line that is refused and not left out refuses the whole.
 */
export async function keepImport(
  { keeper, surroundings }: SigningPorts,
  order: ImportOrder,
  pace: ImportPace,
): Promise<Result<KeptImport, Failure>> {
  const { table, mapping, fileName } = order
  const kept: ImportRecord[] = []
  const saved = await keeper.accept(async () => {
    const prepared = await prepareImport(keeper, table, mapping, new Set(order.without), pace)
    if (!prepared.ok) return prepared
    const { lines, changes } = prepared.value
    const refused = refusedLines(lines)
    if (refused.length > 0) return failedBy(refused)
    if (changes.length === 0) return failure({ code: 'importNothingToKeep' })
    const record = recordOf(order, { surroundings }, countLines(lines))
    kept.push(record)
    const days = changes.flatMap((change) => change.lines.map(({ day }) => day)).sort()
    return success({
      label: { verb: 'keepImport', subject: fileName, when: days[0] ?? null },
      changes: [
        ...changes,
        { table: 'imports', id: record.id, before: null, after: record },
        ...mappingChange(keeper.registers(), mapping),
      ],
    })
  })
  if (!saved.ok) return saved
  const [record] = kept
  return record === undefined
    ? failure({ code: 'importNothingToKeep' })
    : success({ sequence: saved.value.sequence, record })
}
