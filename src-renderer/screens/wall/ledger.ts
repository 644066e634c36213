import { NO_SUMS, type Counting, type Sums } from './sums'

/** Begins the name of the account of a row. */
const ROW = 'row '

/** The accounts that a cell counts in. */
export const account = {
  row: (row: string) => `${ROW}${row}`,
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
  readonly sums: Counting
}

/** An agent's accounts: one, and one for each column. */
interface AgentAccounts {
  readonly all: Account
  readonly days: (Account | undefined)[]
}

/** A row with its accounts, found once: a wall has twelve thousand. */
interface Line {
  /** Its own account; `null` until it is asked for, as those of rows out of sight never are. */
  own: Account | null
  readonly body: Account
  readonly agentId: string
  readonly agent: AgentAccounts
  /** Where its cells begin among the figures of all. */
  readonly at: number
}

/** How many figures a cell takes. */
const FIGURES = 4

function add(
  { sums }: Account,
  total: number,
  confirmed: number,
  planned: number,
  waiting: number,
) {
  sums.total += total
  sums.confirmed += confirmed
  sums.planned += planned
  sums.waiting += waiting
}

/**
 * Sums updated by difference: a changed cell updates six accounts, however many cells there are. Whatever the order of the
 * changes, an account is the sum of its cells.
 */
export class Ledger {
  private readonly accounts = new Map<string, Account>()
  /** The same by agent, by body and by column, without making their names for each row. */
  private readonly agents = new Map<string, AgentAccounts>()
  private readonly bodies = new Map<string | null, Account>()
  private readonly days: (Account | undefined)[] = []
  private all: Account | null = null
  private readonly lines = new Map<string, Line>()
  /** What all cells count for, one after the other: so many objects would have to be made and cleared away for each week. */
  private figures = new Int32Array()
  /** Where the figures of rows that were removed began. */
  private readonly free: number[] = []
  private end = 0
  private readonly counting: Counting = { ...NO_SUMS }

  private columns: number

  constructor(columns: number) {
    this.columns = columns
  }

  /** The sum of an account. */
  sums(name: string): Sums {
    return (this.accounts.get(name) ?? this.ownAccount(name))?.sums ?? NO_SUMS
  }

  /** Sets the value of a cell; returns the accounts that changed. */
  set(cell: CountedCell, sums: Sums): readonly string[] {
    const line = this.lineOf(cell)
    return this.move(line, cell.column, sums) ? this.namesOf(cell.row, line, cell.column) : []
  }

  /** Sets the values of a row, each as it is counted; returns whether one of them changed, without a word about which. */
  enter(row: CountedRow, count: (column: number, into: Counting) => void): boolean {
    const line = this.lineOf(row)
    let changed = false
    for (let column = 0; column < this.columns; column += 1) {
      count(column, this.counting)
      if (this.move(line, column, this.counting)) changed = true
    }
    return changed
  }

  /** Removes a row from all accounts; returns those that changed. */
  remove({ row }: CountedRow): readonly string[] {
    const line = this.lines.get(row)
    if (line === undefined) return []
    const moved = Array.from({ length: this.columns }, (_, column) => {
      this.move(line, column, NO_SUMS)
      return this.namesOf(row, line, column)
    }).flat()
    this.lines.delete(row)
    this.accounts.delete(account.row(row))
    this.free.push(line.at)
    return moved
  }

  /** Counts nothing any more, in so many columns. Most rows are the same in another week: their places are kept. */
  restart(columns: number): void {
    this.figures.fill(0)
    if (columns === this.columns) {
      for (const { sums } of this.accounts.values()) Object.assign(sums, NO_SUMS)
      return
    }
    this.columns = columns
    for (const known of [this.accounts, this.agents, this.bodies, this.lines]) known.clear()
    this.days.length = 0
    this.free.length = 0
    this.all = null
    this.end = 0
  }

  /** Counts a cell in its accounts instead of what it counted for; returns whether that differs. */
  private move(line: Line, column: number, sums: Sums): boolean {
    const { figures } = this
    const { own, agent, agentId } = line
    const at = line.at + column * FIGURES
    const total = sums.total - (figures[at] ?? 0)
    const confirmed = sums.confirmed - (figures[at + 1] ?? 0)
    const planned = sums.planned - (figures[at + 2] ?? 0)
    const waiting = sums.waiting - (figures[at + 3] ?? 0)
    if (total === 0 && confirmed === 0 && planned === 0 && waiting === 0) return false
    figures[at] = sums.total
    figures[at + 1] = sums.confirmed
    figures[at + 2] = sums.planned
    figures[at + 3] = sums.waiting
    if (own !== null) add(own, total, confirmed, planned, waiting)
    add(line.body, total, confirmed, planned, waiting)
    add(agent.all, total, confirmed, planned, waiting)
    add(this.agentDay(agent, agentId, column), total, confirmed, planned, waiting)
    add(this.columnOf(column), total, confirmed, planned, waiting)
    add((this.all ??= this.account(account.all())), total, confirmed, planned, waiting)
    return true
  }

  private namesOf(row: string, line: Line, column: number): readonly string[] {
    return [
      account.row(row),
      line.agent.all.name,
      line.body.name,
      account.all(),
      account.agentColumn(line.agentId, column),
      account.column(column),
    ]
  }

  /** The account of a row that is asked for: from then on it is kept like the others. */
  private ownAccount(name: string): Account | undefined {
    const line = name.startsWith(ROW) ? this.lines.get(name.slice(ROW.length)) : undefined
    if (line === undefined) return undefined
    const own = this.account(name)
    for (let column = 0; column < this.columns; column += 1) {
      const at = line.at + column * FIGURES
      const [total = 0, confirmed = 0, planned = 0, waiting = 0] = this.figures.subarray(
        at,
        at + FIGURES,
      )
      add(own, total, confirmed, planned, waiting)
    }
    line.own = own
    return own
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
    const agent = this.agents.get(agentId) ?? {
      all: this.account(account.agent(agentId)),
      days: [],
    }
    this.agents.set(agentId, agent)
    const body = this.bodies.get(collectivityId) ?? this.account(account.body(collectivityId))
    this.bodies.set(collectivityId, body)
    const line: Line = { own: null, body, agentId, agent, at: this.free.pop() ?? this.room() }
    this.lines.set(row, line)
    return line
  }

  /** Where the figures of one more row begin. */
  private room(): number {
    const at = this.end
    this.end += this.columns * FIGURES
    if (this.end > this.figures.length) {
      const larger = new Int32Array(this.end * 2)
      larger.set(this.figures)
      this.figures = larger
    }
    return at
  }

  private agentDay({ days }: AgentAccounts, agentId: string, column: number): Account {
    return (days[column] ??= this.account(account.agentColumn(agentId, column)))
  }

  private columnOf(column: number): Account {
    return (this.days[column] ??= this.account(account.column(column)))
  }
}
