import { expect, test } from '@playwright/test'
import { layoutFaults } from '../gallery/geometry'
import { faults } from '../hands/accessibility'
import { windowOfAll } from './harness/window-of-tests'

const running = windowOfAll({ sample: 'pays-de-saint-seine', address: '/collectivites' })

test.beforeAll(async () => {
  await expect(running.window.getByRole('row').nth(5)).toBeVisible()
  // Everything there is was read: what follows is found beside it.
  expect(await faults(running)).toEqual([])
  expect(await faults(running)).toEqual([])
})

/** Changes the page, has it read, and takes the change back. */
async function foundAfter(
  plant: () => () => unknown,
  read = () => faults(running),
): Promise<readonly string[]> {
  const undo = await running.window.evaluateHandle(plant)
  const found = await read()
  await undo.evaluate((take) => take())
  return found
}

test('a button without a name is found on a screen that was read before', async () => {
  const found = await foundAfter(() => {
    const button = document.createElement('button')
    document.querySelector('main')?.append(button)
    return () => button.remove()
  })
  expect(found).toEqual([expect.stringMatching(/^button-name: <button>/)])
})

for (const [what, plant, found] of [
  [
    'a link that loses its words, and nothing else',
    () => {
      const link = document.querySelector('nav a') ?? document.body
      const texts = document.createTreeWalker(link, NodeFilter.SHOW_TEXT)
      const before: (readonly [Node, string | null])[] = []
      while (texts.nextNode() !== null)
        before.push([texts.currentNode, texts.currentNode.nodeValue])
      for (const [text] of before) text.nodeValue = ''
      return () => {
        for (const [text, words] of before) text.nodeValue = words
      }
    },
    /^link-name: <a/,
  ],
  [
    'a row that loses its cells',
    () => {
      const row = document.querySelectorAll('main tbody tr')[3]
      row?.setAttribute('role', 'list')
      return () => row?.removeAttribute('role')
    },
    /^aria-(allowed-role|required-children): <tr/,
  ],
  [
    'a field whose label names another one',
    () => {
      const field = document.querySelector('main input')
      const [id, words] = [field?.id ?? '', field?.getAttribute('aria-label') ?? null]
      if (field !== null) field.id = 'elsewhere'
      for (const name of ['aria-label', 'placeholder']) field?.removeAttribute(name)
      return () => {
        if (field !== null) field.id = id
        if (words !== null) field?.setAttribute('aria-label', words)
      }
    },
    /^label: <input/,
  ],
  [
    'a reference to nothing',
    () => {
      const title = document.querySelector('main h1')
      title?.setAttribute('aria-owns', 'nowhere')
      return () => title?.removeAttribute('aria-owns')
    },
    /^aria-valid-attr-value: <h1/,
  ],
  [
    'a place in the order of Tab',
    () => {
      const button = document.querySelector<HTMLElement>('main button')
      const before = button?.getAttribute('tabindex') ?? null
      button?.setAttribute('tabindex', '3')
      return () =>
        before === null
          ? button?.removeAttribute('tabindex')
          : button?.setAttribute('tabindex', before)
    },
    /^tabindex: <button/,
  ],
  [
    'a title that is one level too deep',
    () => {
      const title = document.createElement('h6')
      title.textContent = 'Trop bas'
      document.querySelector('main')?.append(title)
      return () => title.remove()
    },
    /^heading-order: <h6/,
  ],
  [
    'words outside of all landmarks',
    () => {
      const main = document.querySelector('main')
      const words = document.createElement('p')
      words.textContent = 'Dehors'
      main?.parentElement?.append(words)
      return () => words.remove()
    },
    /^region: <p/,
  ],
] as const)
  test(`${what} is found on a screen that was read before`, async () => {
    expect(await foundAfter(plant)).toContainEqual(expect.stringMatching(found))
  })

test('a text that is too pale is found, in the theme that is shown and in the other one', async () => {
  const here = await foundAfter(() => {
    const text = document.createElement('p')
    text.style.cssText =
      'position: fixed; inset: 0 auto auto 0; z-index: 999; color: #b0b0b0; background: #ffffff'
    text.textContent = 'Pâle'
    document.querySelector('main')?.append(text)
    return () => text.remove()
  })
  expect(here).toContainEqual(expect.stringMatching(/^color-contrast: <p/))
  const there = await foundAfter(() => {
    const text = document.createElement('p')
    text.style.cssText =
      'position: fixed; inset: 0 auto auto 0; z-index: 999; color: light-dark(#000000, #303030); background: light-dark(#ffffff, #202020)'
    text.textContent = 'Pâle la nuit'
    document.querySelector('main')?.append(text)
    return () => text.remove()
  })
  expect(there).toEqual([expect.stringMatching(/^in the other theme, color-contrast: <p/)])
})

test('a pale text that lies under something is found once nothing covers it', async () => {
  const found = await foundAfter(() => {
    const text = document.createElement('p')
    text.style.cssText = 'color: #a8a8a8; background: #fdfdfd'
    text.textContent = 'Couvert'
    document.querySelector('main')?.append(text)
    return () => (text.style.cssText += '; position: fixed; inset: 0 auto auto 0; z-index: 999')
  })
  expect(found).toEqual([])
  const uncovered = await faults(running)
  expect(uncovered).toContainEqual(expect.stringMatching(/^color-contrast: <p/))
})

test('a figure that is shortened, a text that is cut without a tooltip, and buttons that overlap are found', async () => {
  const found = await foundAfter(
    () => {
      const corner = document.createElement('div')
      corner.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 999'
      const short = 'width: 30px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap'
      for (const words of ['12 345,67 €', 'Une phrase entière']) {
        const text = document.createElement('p')
        text.style.cssText = short
        text.textContent = words
        // What is cut tells its whole text to whoever points at it, unless it is kept from that.
        text.addEventListener('pointerover', (event) => event.stopPropagation())
        corner.append(text)
      }
      for (const words of ['Dessous', 'Dessus']) {
        const button = document.createElement('button')
        button.style.cssText = 'margin-right: -20px; width: 60px; overflow: visible'
        button.textContent = words
        corner.append(button)
      }
      document.querySelector('main')?.append(corner)
      return () => corner.remove()
    },
    () => layoutFaults(running.window),
  )
  expect(found).toEqual([
    expect.stringMatching(/^figure shortened: « 12 345,67 € » at 0,/),
    expect.stringMatching(/^text cut without a tooltip: « Une phrase entière » at 0,/),
    expect.stringMatching(/^« Dessous » and « Dessus » overlap at 0,/),
  ])
})
