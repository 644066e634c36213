import { setTimeout } from 'node:timers/promises'
import { month } from '#shared/kernel/month'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { found, Machine } from './keeping'

const MARCH = { from: month('2026-03'), to: month('2026-03') }

describe('what is looked at after a start', () => {
  let machine: Machine
  beforeEach(async () => {
    machine = new Machine()
    await found(await machine.start(), 'a')
  })
  afterEach(() => machine.dispose())

  it('waits while the window asks, and is done once it no longer does', async () => {
    const keeper = await machine.start({ quietBeforeChecks: 1000 })
    for (let turn = 0; turn < 10; turn += 1) {
      await keeper.readHours(MARCH)
      await setTimeout(150)
    }
    expect(keeper.state().checked.doneAt).toBeNull()
    await expect.poll(() => keeper.state().checked.doneAt, { timeout: 60_000 }).not.toBeNull()
  })

  it('goes on piece by piece between questions', async () => {
    let pieces = 0
    const keeper = await machine.start({
      quietBeforeChecks: 1200,
      reopen: async () => {
        const vault = await machine.park.open()
        return {
          ...vault,
          textsPage: (query) => {
            pieces += 1
            return vault.textsPage(query)
          },
        }
      },
    })
    const atStart = pieces
    await expect.poll(() => pieces, { interval: 1, timeout: 60_000 }).toBeGreaterThan(atStart)
    const begun = pieces
    for (let turn = 0; turn < 40; turn += 1) {
      await keeper.readHours(MARCH)
      await setTimeout(15)
    }
    expect(pieces).toBeLessThanOrEqual(begun + 5)
    await expect.poll(() => keeper.state().checked.doneAt, { timeout: 30_000 }).not.toBeNull()
  })

  it('does not hold up the end of the program', async () => {
    const keeper = await machine.start({ quietBeforeChecks: 30_000 })
    const began = performance.now()
    await keeper.close()
    expect(performance.now() - began).toBeLessThan(5000)
  })
})
