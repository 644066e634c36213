import { expect, it } from 'vitest'
import { timeColumns } from '#shared/domain/timesheets/time-columns'
import { KeptFacts, ReceivedFacts } from '../../../src-renderer/client/kept-facts'

it('sends the hours of a year to the worker once, and again after four others or a new worker', () => {
  const kept = new KeptFacts()
  const years = Array.from({ length: 5 }, () => timeColumns([]))
  const isSent = (at: number): boolean => kept.next(years[at] ?? timeColumns([])).facts !== null
  expect([isSent(0), isSent(0), isSent(1), isSent(0)]).toEqual([true, false, true, false])
  expect([isSent(2), isSent(3), isSent(4)]).toEqual([true, true, true])
  expect(isSent(0)).toBe(false)
  expect(isSent(1)).toBe(true)
  kept.forget()
  expect(isSent(0)).toBe(true)
})

it('sends lists once as long as each is the same, and what it answers about is what was asked about', () => {
  interface Lists {
    readonly agents: readonly string[]
    readonly costs?: readonly number[]
  }
  const [kept, received] = [new KeptFacts<Lists>(), new ReceivedFacts<Lists>()]
  const [agents, costs] = [['a'], [1]]
  const sent = [
    { agents, costs },
    { agents, costs },
    { agents },
    { agents, costs: [1] },
    { agents, costs },
  ].map((lists) => {
    const message = kept.next(lists)
    expect(received.of(message)).toEqual(lists)
    return message.facts !== null
  })
  expect(sent).toEqual([true, false, true, true, false])
  expect(() => new ReceivedFacts<Lists>().of(kept.next({ agents, costs }))).toThrow(RangeError)
})
