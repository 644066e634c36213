import { isSameSums, NO_SUMS, type Sums } from './sums'

/** The accounts that a cell counts in. */
export const account = {
  row: (row: string) => `row ${row}`,
  agent: (agentId: string) => `agent ${agentId}`,
  agentColumn: (agentId: string, column: number) => `agent ${agentId} ${String(column)}`,
  column: (column: number) => `column ${String(column)}`,
  body: (collectivityId: string | null) => `body ${collectivityId ?? ''}`,
  all: () => 'all',
} as const

/** A row of cells. */
export interface CountedRow {
  readonly row: string
  readonly agentId: string
  readonly collectivityId: string | null
}

/** The place of a cell. */
export interface CountedCell extends CountedRow {
  readonly column: number
}

/** A sum under its name. */
interface Account {
  readonly name: string
  readonly sums: { -readonly [Figure in keyof Sums]: Sums[Figure] }
}

/** A row with its accounts, found once: a wall has twelve thousand. */
interface Line {
  /** Those that every cell of the row counts in. */
  readonly whole: readonly Account[]
  /** By column, the accounts of the agent's day and of everyone's: those of all rows of the agent. */
  readonly days: (readonly Account[] | undefined)[]
  readonly agentId: string
  /** By column, what its cell counts for. */
  readonly cells: (Sums | undefined)[]
}

function move({ sums }: Account, before: Sums, after: Sums): void {
  sums.total += after.total - before.total
  sums.confirmed += after.confirmed - before.confirmed
  sums.planned += after.planned - before.planned
  sums.waiting += after.waiting - before.waiting
}

/**
 * Sums updated by difference: a changed cell updates six accounts, however many cells there are. Whatever the order of the
 * changes, an account is the sum of its cells.
 */
export class Ledger {
  private readonly accounts = new Map<string, Account>()
  private readonly lines = new Map<string, Line>()
  private readonly days = new Map<string, Line['days']>()

  /** The sum of an account. */
  sums(name: string): Sums {
    return this.accounts.get(name)?.sums ?? NO_SUMS
  }

  /** Sets the value of a cell; returns the accounts that changed. */
  set(cell: CountedCell, sums: Sums): readonly string[] {
    if (isSameSums(this.lines.get(cell.row)?.cells[cell.column] ?? NO_SUMS, sums)) return []
    const line = this.lineOf(cell)
    this.move(line, cell.column, sums)
    return this.namesOf(line, cell.column)
  }

  /** Sets the values of a row, without a word about what changed. */
  enter(row: CountedRow, sums: readonly Sums[]): void {
    const line = this.lineOf(row)
    sums.forEach((one, column) => {
      if (!isSameSums(line.cells[column] ?? NO_SUMS, one)) this.move(line, column, one)
    })
  }

  /** Removes a row from all accounts; returns those that changed. */
  remove({ row }: CountedRow): readonly string[] {
    const line = this.lines.get(row)
    if (line === undefined) return []
    this.lines.delete(row)
    return line.cells.flatMap((_, column) => {
      this.move(line, column, NO_SUMS)
      return this.namesOf(line, column)
    })
  }

  /** Removes everything. */
  clear(): void {
    this.accounts.clear()
    this.lines.clear()
    this.days.clear()
  }

  private move(line: Line, column: number, sums: Sums): void {
    const before = line.cells[column] ?? NO_SUMS
    line.cells[column] = sums
    for (const one of line.whole) move(one, before, sums)
    for (const one of this.daysOf(line, column)) move(one, before, sums)
  }

  private namesOf(line: Line, column: number): readonly string[] {
    return [...line.whole, ...this.daysOf(line, column)].map(({ name }) => name)
  }

  private account(name: string): Account {
    const known = this.accounts.get(name)
    if (known !== undefined) return known
    const opened = { name, sums: { ...NO_SUMS } }
    this.accounts.set(name, opened)
    return opened
  }

  private lineOf({ row, agentId, collectivityId }: CountedRow): Line {
    const known = this.lines.get(row)
    if (known !== undefined) return known
    const days = this.days.get(agentId) ?? []
    this.days.set(agentId, days)
    const line: Line = {
      whole: [
        this.account(account.row(row)),
        this.account(account.agent(agentId)),
        this.account(account.body(collectivityId)),
        this.account(account.all()),
      ],
      days,
      agentId,
      cells: [],
    }
    this.lines.set(row, line)
    return line
  }

  private daysOf({ days, agentId }: Line, column: number): readonly Account[] {
    return (days[column] ??= [
      this.account(account.agentColumn(agentId, column)),
      this.account(account.column(column)),
    ])
  }
}
