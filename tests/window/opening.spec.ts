import { expect, test } from '@playwright/test'
import { box, press } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { registryOf } from '../hands/registry'
import '../hands/window-desk'
import { launch } from './harness/launch'

test('the window opens where something is kept while its first question is answered', async () => {
  const opened = await launch({ sample: 'pays-de-saint-seine', isLastOfRoom: true })
  await opened.window.addInitScript(() => {
    if (location.search !== '?changed') return
    const { ask } = self.desk
    let isFirst = true
    const asked: typeof ask = async (method, input) => {
      const answer = await ask(method, input)
      if (method !== 'readStatus' || !isFirst) return answer
      isFirst = false
      // The answer that was on its way is older than this change, of which the window learns first.
      await ask('renameWorkspace', { name: 'Pays du Lac' })
      return answer
    }
    Object.assign(self.desk, { ask: asked })
  })
  await opened.window.goto(new URL('?changed', opened.window.url()).href)
  await expect(opened.window.getByRole('navigation')).toContainText('Pays du Lac')
  await opened.close()
})

test('the field that has the focus when the window opens has it again after the help that was over it', async () => {
  const { window, close } = await launch({
    sample: 'pays-de-saint-seine',
    address: '/criteres/nouveau',
  })
  const name = box(window, 'Nom')
  await expect(name).toBeFocused()
  await press(window, 'F1')
  await expect(window.getByRole('dialog')).toHaveCount(1)
  await press(window, 'Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(name).toBeFocused()
  await close()
})

test('a window opens its sample as it comes, whatever the window before it kept', async () => {
  const first = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
  const began = await registryOf(first)
  await first.window.evaluate(() => self.desk.ask('renameWorkspace', { name: 'Pays du Lac' }))
  expect(await registryOf(first)).not.toEqual(began)
  await first.close()
  const { close, ...next } = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
  expect(await registryOf(next)).toEqual(began)
  await close()
})

test('the window opens with one face of one typeface, and reads another when a letter asks for it', async () => {
  // On the first of a month the line that says when something was kept has a letter of the other face: « 1ᵉʳ ».
  const { window, close } = await launch({
    sample: 'pays-de-saint-seine',
    now: '2027-01-15T09:12:00.000Z',
  })
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  // The first layout asks the machine for a fallback of each face of a family that it uses, once for each size and weight.
  const facesOfText = () =>
    window.evaluate(() => {
      const first = getComputedStyle(document.body).fontFamily.split(',')[0]
      const unquoted = (name = ''): string => name.replaceAll('"', '')
      return [...document.fonts]
        .filter(({ family }) => unquoted(family) === unquoted(first))
        .map(({ status }) => status)
    })
  const polish = () =>
    window.evaluate(() =>
      [...document.fonts]
        .filter(({ unicodeRange }) => /U\+0?100-/i.test(unicodeRange))
        .map(({ status }) => status),
    )
  await expect.poll(facesOfText).toEqual(['loaded'])
  expect(await polish()).toEqual(['unloaded'])
  await window.evaluate(() => {
    const name = document.createElement('p')
    name.textContent = 'Agnieszka Żółkiewska'
    document.querySelector('main')?.append(name)
  })
  await expect.poll(polish).toEqual(['loaded'])
  await close()
})

for (const way of ['Créer un territoire', 'Ouvrir l’exemple']) {
  test(`« ${way} » opens once, however often it is asked for before what was opened is in sight`, async () => {
    const launched = await launch()
    const { window, close } = launched
    const opened = (): Promise<number> =>
      window.evaluate(async () => {
        const lines = await self.desk.ask('readHistory', { limit: 9 })
        return lines.ok ? lines.value.length : -1
      })
    await window.getByRole('button', { name: new RegExp(`^${way}`) }).focus()
    await holdAnswersOf(launched, 'readRegistry')
    await press(window, 'Enter')
    if (way === 'Créer un territoire') {
      await box(window, 'Nom du territoire').fill('CC du Val')
      await press(window, 'Enter')
    }
    await expect.poll(opened).toBe(1)
    await press(window, 'Enter')
    // Its answer would come before this one.
    expect(await opened()).toBe(1)
    await letAnswer(launched)
    await expect(window.getByRole('navigation')).toBeVisible()
    expect(await opened()).toBe(1)
    await close()
  })
}
