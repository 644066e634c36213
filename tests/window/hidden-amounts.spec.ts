import { expect, test } from '@playwright/test'
import { SAMPLE_SCREENS } from '../gallery/sample-screens'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

test.describe.configure({ mode: 'serial' })

let running: OpenWindow

test.beforeAll(async () => {
  running = await launch({ sample: 'pays-de-saint-seine', size: { width: 1366, height: 768 } })
})

test.afterAll(() => running.close())

/** The texts with a euro sign that are painted without a blur, and the fields; runs in the window. */
function readable(): readonly string[] {
  const isBlurred = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).filter.includes('blur') || isBlurred(element.parentElement))
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.checkVisibility()
  }
  const euros = (text: string): boolean => /\d/.test(text) && text.includes('€')
  const texts = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName) &&
      [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE) &&
      euros(
        [...element.childNodes]
          .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ' '))
          .join(''),
      ),
  )
  const fields = [...document.querySelectorAll('input')].filter(({ value }) =>
    /\d[.,]\d{2}$/.test(value),
  )
  return [...texts, ...fields]
    .filter((element) => isSeen(element) && !isBlurred(element))
    .map((element) => element.textContent)
}

const amountsSeen = (): number =>
  [...document.body.querySelectorAll('[data-amount]')].filter((element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1
  }).length

const go = async (address: string): Promise<void> => {
  const { window } = running
  await window.evaluate((to) => (location.hash = to), address)
  await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(window.locator('[aria-busy="true"]')).toHaveCount(0)
  await window.waitForTimeout(150)
}

test('F9 blurs the amounts, says so, and shows them again', async () => {
  const { window } = running
  await go('/repartition')
  const total = window.getByText(/216.527,16/).first()
  await expect(total).toBeVisible()
  expect(await window.evaluate(readable)).not.toEqual([])
  await window.keyboard.press('F9')
  await expect(window.getByRole('button', { name: /Montants masqués/ })).toBeVisible()
  expect(await window.evaluate(readable)).toEqual([])
  await window.keyboard.press('F9')
  await expect(window.getByText('Montants masqués')).toBeHidden()
  expect(await window.evaluate(() => document.querySelectorAll('[data-amount]').length)).toBe(0)
  expect(await window.evaluate(readable)).not.toEqual([])
})

test('the palette hides them too, and the status line shows them', async () => {
  const { window } = running
  await window.keyboard.press('Control+k')
  await window.getByRole('combobox').fill('masquer')
  await window.getByRole('option', { name: /Masquer ou montrer les montants/ }).click()
  const part = window.getByRole('button', { name: /Montants masqués/ })
  await expect(part).toBeVisible()
  await part.click()
  await expect(part).toBeHidden()
})

test('no amount stays readable on any screen that the gallery opens by its address', async () => {
  test.setTimeout(120_000)
  const { window } = running
  await window.keyboard.press('F9')
  await expect(window.getByText('Montants masqués')).toBeVisible()
  const screens = SAMPLE_SCREENS.filter(
    ({ first, role }) => first === undefined && role === undefined,
  )
  expect(screens.length).toBeGreaterThan(15)
  let hidden = 0
  for (const { name, address } of screens) {
    await go(address)
    expect(await window.evaluate(readable), name).toEqual([])
    hidden += await window.evaluate(amountsSeen)
  }
  expect(hidden).toBeGreaterThan(200)
})

test('a screen reader does not read them, and every control keeps its name', async () => {
  const { window } = running
  await go('/tableau-de-bord/indicateurs/2026')
  await window.getByRole('button', { name: /^Coût par habitant/ }).click()
  const figure = window.getByRole('complementary').locator('dd').first()
  await expect(figure).toHaveAttribute('aria-hidden', 'true')
  await window.keyboard.press('F9')
  await expect(figure).not.toHaveAttribute('aria-hidden')
})
