import type { TableName } from '#shared/domain/workspace/tables'
import type { CorrectableFact } from './correctable-facts'
import type { Failure } from './failures'
import type { ChangedValue } from './changed-value'

/** What taking again the value of one side of a past change would change today. */
export interface TakableValue {
  /** Each value, today and then. */
  readonly values: readonly ChangedValue[]
  /** How many more values, or other parts of the record, change with them. */
  readonly more: number
  /** Why it would be refused; none where it would not, or where nothing would change. */
  readonly failures: readonly Failure[]
  /** What a correction can make of it; `null` where it can't, or need not. */
  readonly fact: CorrectableFact | null
}

/** A record that a past change wrote. */
export interface TakableRecord {
  readonly table: TableName
  readonly id: string
  readonly name: string
}

/** What taking each side of a past change again would change today, of one record. */
export interface TakableSides {
  /** As it was before the change; `null` where that can't be taken again. */
  readonly before: TakableValue | null
  /** As the change left it. */
  readonly after: TakableValue | null
}

/** The records that a past change wrote, of which values can be taken again. */
export interface TakableRecords {
  readonly records: readonly TakableRecord[]
  /** How many more there are. */
  readonly omitted: number
  /** The one that was asked for, or the first; `null` where there is none. */
  readonly chosen: (TakableRecord & TakableSides) | null
}
