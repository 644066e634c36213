import { between, isNothing, NO_SUMS, together, type Sums } from './sums'

/** The accounts that a cell counts in. */
export const account = {
  row: (row: string) => `row ${row}`,
  agent: (agentId: string) => `agent ${agentId}`,
  agentColumn: (agentId: string, column: number) => `agent ${agentId} ${String(column)}`,
  column: (column: number) => `column ${String(column)}`,
  body: (collectivityId: string | null) => `body ${collectivityId ?? ''}`,
  all: () => 'all',
} as const

/** The place of a cell. */
export interface CountedCell {
  readonly row: string
  readonly agentId: string
  readonly collectivityId: string | null
  readonly column: number
}

const accountsOf = ({ row, agentId, collectivityId, column }: CountedCell): readonly string[] => [
  account.row(row),
  account.agent(agentId),
  account.agentColumn(agentId, column),
  account.column(column),
  account.body(collectivityId),
  account.all(),
]

/**
 * Sums updated by difference: a changed cell updates six accounts, however many cells there are. Whatever the order of the
 * changes, an account is the sum of its cells.
 */
export class Ledger {
  private readonly accounts = new Map<string, Sums>()
  /** By row, what each column counts for. */
  private readonly cells = new Map<string, Map<number, Sums>>()

  /** The sum of an account. */
  sums(name: string): Sums {
    return this.accounts.get(name) ?? NO_SUMS
  }

  /** Sets the value of a cell; returns the accounts that changed. */
  set(cell: CountedCell, sums: Sums): readonly string[] {
    const line = this.cells.get(cell.row)
    const change = between(line?.get(cell.column) ?? NO_SUMS, sums)
    if (isNothing(change)) return []
    if (line === undefined) this.cells.set(cell.row, new Map([[cell.column, sums]]))
    else line.set(cell.column, sums)
    const moved = accountsOf(cell)
    for (const name of moved) this.accounts.set(name, together(this.sums(name), change))
    return moved
  }

  /** Removes a row from all accounts; returns those that changed. */
  remove(row: Omit<CountedCell, 'column'>): readonly string[] {
    const columns = [...(this.cells.get(row.row)?.keys() ?? [])]
    const moved = columns.flatMap((column) => this.set({ ...row, column }, NO_SUMS))
    this.cells.delete(row.row)
    return moved
  }

  /** Removes everything. */
  clear(): void {
    this.accounts.clear()
    this.cells.clear()
  }
}
