import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

/** An hour of an agent for a body, kept as another window would: not from the screen that is open. */
const keepAnHour = ({ window }: OpenWindow): Promise<boolean> =>
  window.evaluate(async () => {
    const line = { day: '2026-06-13', collectivityId: 'commune-21284', minutes: 60, task: '' }
    const sheets = [{ agentId: 'agent-m0104', lines: [line] }]
    return (await self.desk.ask('recordTime', { sheets } as never)).ok
  })

/** Shows an address, and gives all the hours of Francheville that the screen shows until it has been still for a second. */
const hoursShownAt = ({ window }: OpenWindow, address: string): Promise<readonly string[]> =>
  window.evaluate(async (hash) => {
    const seen = new Set<string>()
    const look = (): void => {
      const words = document.querySelector('main')?.innerText ?? ''
      for (const [hours] of words.matchAll(/\b5\d\d\s?h\s?45\b/gu))
        seen.add(hours.replace(/\s/gu, ' '))
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    location.hash = hash
    while (seen.size === 0) await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    observer.disconnect()
    return [...seen].filter((hours) => hours.startsWith('508') || hours.startsWith('509'))
  }, address)

/** Screens that show hours of a body which are settled or compared with its plan. */
const SCREENS = [
  { name: 'home', address: '/' },
  { name: 'allocation', address: '/repartition' },
  { name: 'dashboard', address: '/tableau-de-bord' },
]
for (const { name, address } of SCREENS)
  test(`the ${name} that is opened after a change never shows the figures of before it`, async () => {
    const running = await launch({ sample: 'pays-de-saint-seine' })
    expect(await hoursShownAt(running, address)).toEqual(['508 h 45'])
    await goToAddress(running, '/collectivites')
    expect(await keepAnHour(running)).toBe(true)
    expect(await hoursShownAt(running, address)).toEqual(['509 h 45'])
    await running.close()
  })
