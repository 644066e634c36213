import type { TableName } from '#shared/domain/workspace/tables'
import { wholeOf, type WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import type { Random } from '../../oracle/random'

/** The most values that are remembered under one name. */
const MOST = 60

/** The most elements of one list that are read. */
const MOST_ELEMENTS = 40

const idOf = (record: unknown): string | null =>
  typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string'
    ? record.id
    : null

/** What a workspace holds, by the name of the field: an amount is found where an amount is asked. */
export class SeenValues {
  private readonly byName = new Map<string, unknown[]>()
  private readonly byTable = new Map<string, readonly unknown[]>()

  /** Reads a workspace; what was seen in earlier ones stays known. */
  read(file: WorkspaceFile, random: Random): void {
    for (const [table, records] of Object.entries(wholeOf(file))) {
      this.byTable.set(table, records)
      this.note(table, records, random)
    }
  }

  get tables(): readonly (readonly unknown[])[] {
    return [...this.byTable.values()]
  }

  /** The records of one table. */
  of(table: TableName): readonly unknown[] {
    return this.byTable.get(table) ?? []
  }

  /** The identifiers of the records of one table. */
  ids(table: TableName): readonly string[] {
    return this.of(table).flatMap((record) => idOf(record) ?? [])
  }

  /** Some values of a name. */
  some(name: string, random: Random, count: number): readonly unknown[] {
    const known = this.byName.get(name) ?? []
    return known.length === 0 ? [] : Array.from({ length: count }, () => random.pick(known))
  }

  /** The identifier of any record. */
  anyId(random: Random): unknown {
    return this.some('id', random, 1)[0] ?? 'none'
  }

  private note(name: string, value: unknown, random: Random): void {
    if (value === null || value === undefined) return
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value
      const read = list.length > MOST_ELEMENTS ? random.mix(list).slice(0, MOST_ELEMENTS) : list
      for (const one of read) this.note(name, one, random)
      return
    }
    const known = this.byName.get(name) ?? []
    this.byName.set(name, known)
    if (known.length < MOST) known.push(value)
    else if (random.chance(0.05)) known[random.whole(0, MOST - 1)] = value
    if (typeof value !== 'object') return
    for (const [key, one] of Object.entries(value)) this.note(key, one, random)
  }
}
