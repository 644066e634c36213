import { dayAt, dayText } from './civil-days'
import { minutesIn, monthsIn, times } from './example-words'
import type { Territory } from './territory'

/** Another agreement that lends an agent. */
export interface OtherLoan {
  readonly from: string
  readonly agent: string
  readonly share: number
}

/** Reads the lines of an example that say what agents did and cost. */
export class FactsReader {
  readonly others: OtherLoan[] = []
  readonly works = new Map<string, { minutes: number; from: string }>()
  readonly costs: Territory['costs'][number][] = []
  readonly lines = new Map<string, Territory['timesheets'][number]['lines'][number][]>()
  readonly late: Territory['adjustments'][number][] = []
  readonly units: Territory['unitCounts'][number][] = []
  readonly trips: Territory['trips'][number][] = []
  rate: number | undefined

  private readHours([
    agent = '',
    body = '',
    from = '',
    time = '',
    ,
    days,
  ]: readonly string[]): void {
    for (let at = 0; at < Number(days ?? 1); at += 1) {
      const day = dayText(dayAt(from) + at)
      const sheet = `${agent}/${day.slice(0, 7)}`
      const line = {
        day: day as never,
        collectivityId: body,
        minutes: minutesIn(time) as never,
        task: '',
      }
      this.lines.set(sheet, [...(this.lines.get(sheet) ?? []), line])
    }
  }

  /** Whether a line is of what agents did and cost, which it then reads. */
  read(word: string, words: readonly string[]): boolean {
    const [agent = '', body = '', day = '', amount = ''] = words
    if (word === 'pay') {
      const { months, rest } = monthsIn(words.slice(1))
      const components = [{ kind: 'basePay' as const, amount: times(rest[0] ?? '', 100) as never }]
      for (const month of months)
        this.costs.push({ agentId: agent, month: month as never, components })
    } else if (word === 'entered')
      for (const month of monthsIn(words.slice(1)).months) {
        const sheet = `${agent}/${month}`
        this.lines.set(sheet, this.lines.get(sheet) ?? [])
      }
    else if (word === 'hours') this.readHours(words)
    else if (word === 'late')
      this.late.push({
        id: `late ${String(this.late.length)}`,
        agentId: agent,
        collectivityId: body,
        day: day as never,
        minutes: minutesIn(amount) as never,
        task: '',
        reason: 'Late',
        countedIn: (words[5] ?? '') as never,
      })
    else if (word === 'units')
      this.units.push({
        agreementId: 'Own',
        month: day as never,
        counts: [{ collectivityId: agent, unitTypeId: body, hundredths: times(amount, 100) }],
      })
    else if (word === 'trip')
      this.trips.push({
        id: `trip ${String(this.trips.length)}`,
        agentId: agent,
        collectivityId: body,
        day: day as never,
        tenths: times(amount, 10),
        purpose: '',
      })
    else if (word === 'rate') this.rate = times(agent, 1000)
    else if (word === 'work') this.works.set(agent, { minutes: minutesIn(body), from: amount })
    else if (word === 'other')
      this.others.push({
        from: words[2] ?? '',
        agent: words[4] ?? '',
        share: times(words[5] ?? '', 100),
      })
    else return false
    return true
  }
}
