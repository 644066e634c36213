import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

/** An hour of an agent for Francheville, kept as another window would: not from the screen that is open. */
const keepFranchevilleHour = ({ desk }: OpenWindow): Promise<unknown> => {
  const line = { day: '2026-06-13', collectivityId: 'commune-21284', minutes: 60, task: '' }
  return desk.ask('recordTime', { sheets: [{ agentId: 'agent-m0104', lines: [line] }] })
}

/** A hundred euros more of base pay in a month of the same agent, kept likewise. */
const raisePay = ({ desk }: OpenWindow): Promise<unknown> => {
  const components = [
    { kind: 'basePay', amount: 196_019 },
    { kind: 'indexBonus', amount: 7173 },
    { kind: 'dutyAllowance', amount: 20_399 },
    { kind: 'employerContributions', amount: 99_301 },
    { kind: 'statutoryInsurance', amount: 5953 },
    { kind: 'socialAction', amount: 1925 },
  ]
  return desk.ask('saveCost', { agentId: 'agent-m0104', month: '2026-03', components })
}

/** Hours of Francheville, with this hour and without it. */
const HOURS = String.raw`\b50[89]\s?h\s?45\b`

/** The cost of the service, with that pay and without it. */
const COST = String.raw`\b216\s[56]27,16\b`

/** Leaves the screen that is open for an address; gives all the figures of a kind that it shows until it has been still for a second. */
async function shownAt(
  running: OpenWindow,
  address: string,
  figure: string,
): Promise<readonly string[]> {
  await goToAddress(running, '/collectivites')
  return running.window.evaluate(
    async ([hash, pattern]) => {
      const seen = new Set<string>()
      const look = (): void => {
        const words = document.querySelector('main')?.innerText ?? ''
        for (const [found] of words.matchAll(new RegExp(pattern, 'gu')))
          seen.add(found.replace(/\s/gu, ' '))
      }
      const observer = new MutationObserver(look)
      observer.observe(document.body, { childList: true, subtree: true, characterData: true })
      location.hash = hash
      while (seen.size === 0) await new Promise(requestAnimationFrame)
      await new Promise((resolve) => setTimeout(resolve, 1000))
      observer.disconnect()
      return [...seen]
    },
    [address, figure] as const,
  )
}

/** Screens that show hours of a body which are settled or compared with its plan. */
const SCREENS = [
  { name: 'home', address: '/' },
  { name: 'allocation', address: '/repartition' },
  { name: 'dashboard', address: '/tableau-de-bord' },
]
for (const { name, address } of SCREENS)
  test(`the ${name} that is opened after a change never shows the figures of before it`, async () => {
    const running = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
    expect(await shownAt(running, address, HOURS)).toEqual(['508 h 45'])
    await goToAddress(running, '/collectivites')
    expect(await keepFranchevilleHour(running)).toMatchObject({ ok: true })
    expect(await shownAt(running, address, HOURS)).toEqual(['509 h 45'])
    await running.close()
  })

test('a cost that changed, is looked at as it was, and was undone gives the figures of each moment, and no others first', async () => {
  const running = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
  const { desk, window } = running
  const costs = () => shownAt(running, '/repartition', COST)
  const band = window.getByRole('button', { name: /Revenir au présent/ })
  expect(await costs()).toEqual(['216 527,16'])
  await goToAddress(running, '/collectivites')
  expect(await raisePay(running)).toMatchObject({ ok: true })
  expect(await costs()).toEqual(['216 627,16'])
  await goToAddress(running, '/collectivites')
  await desk.ask('lookAtPast', { sequence: 1 })
  await expect(band).toBeVisible()
  expect(await costs()).toEqual(['216 527,16'])
  await goToAddress(running, '/collectivites')
  await desk.ask('leavePast', {})
  await expect(band).toHaveCount(0)
  expect(await costs()).toEqual(['216 627,16'])
  await goToAddress(running, '/collectivites')
  await desk.ask('undo', {})
  expect(await costs()).toEqual(['216 527,16'])
  await running.close()
})

test('the weeks on home, open all along, follow an absence that is kept elsewhere, and its undoing', async () => {
  const running = await launch({ sample: 'pays-de-saint-seine' })
  const { desk, window } = running
  const row = window.getByRole('row', { name: /Lucie Bonnard/ })
  const toFill = row.getByRole('link', { name: /rien/ })
  await expect(toFill).toHaveCount(3)
  const absence = {
    id: 'congé',
    agentId: 'agent-m0131',
    period: { from: '2027-01-04', to: '2027-01-10' },
    part: 'day',
    kind: 'leave',
  }
  expect(await desk.ask('saveAbsence', absence)).toMatchObject({ ok: true })
  await expect(toFill).toHaveCount(2)
  await desk.ask('undo', {})
  await expect(toFill).toHaveCount(3)
  await running.close()
})
