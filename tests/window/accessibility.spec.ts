import { expect, test } from '@playwright/test'
import { translator } from '#shared/wording/translator'
import { faults, goToAddress, LOOKS, wear } from '../hands/accessibility'
import { press } from '../hands/hands'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

const SIZE = { width: 1280, height: 800 }
const PERSON = { name: 'Claire Morel', role: 'humanResources' } as const

/** Every screen of a territory that holds nothing yet, and an address that leads nowhere. */
const EMPTY = [
  '/',
  '/semaine',
  '/conventions',
  '/conventions/nouvelle',
  '/collectivites',
  '/agents',
  '/couts',
  '/repartition',
  '/etats',
  '/tableau-de-bord',
  '/reglages',
  '/nulle-part',
] as const

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

/** Nothing that axe finds fault with, in what is on screen now. */
const expectReadable = async (what: string): Promise<void> => {
  expect.soft(await faults(launched), what).toEqual([])
}

for (const looks of LOOKS) {
  test(`everyone can read what a new territory shows, ${looks.language}, ${looks.theme}`, async () => {
    launched = await launch({ size: SIZE })
    const { window } = launched
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
    await wear(launched, { ...PERSON, ...looks })
    await window.keyboard.press('2')
    await expect(window.getByRole('textbox')).toBeFocused()
    await press(window, 'Enter')
    await expect(window.getByRole('textbox')).toHaveAccessibleDescription(/./)
    await expectReadable('a territory without a name')
    await window.keyboard.type('Pays d’Essai')
    await press(window, 'Enter')
    await expect(window.getByRole('navigation')).toBeVisible()
    for (const role of ['humanResources', 'finance', 'direction'] as const) {
      await wear(launched, { ...PERSON, role, ...looks })
      await expectReadable(`the home of ${role}`)
    }
    for (const address of EMPTY) {
      await goToAddress(launched, address)
      await expectReadable(address)
    }
  })

  test(`everyone can read what opens over a screen, ${looks.language}, ${looks.theme}`, async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', size: SIZE })
    const { window } = launched
    const t = translator(looks.language)
    const question = window.getByRole('dialog')
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
    await wear(launched, { ...PERSON, ...looks })

    await goToAddress(launched, '/semaine/agent/agent-m0104/2027-01-04')
    await window.getByRole('button', { name: t('week.goTo.open') }).click()
    await expect(question).toBeVisible()
    await expectReadable('the way to a date')
    await press(window, 'Escape')
    await window.getByRole('combobox', { name: t('week.addBody') }).click()
    await expect(window.getByRole('listbox')).toBeVisible()
    await press(window, 'ArrowDown')
    // A list that belongs to a field lies above the page, outside its landmarks; the focus never leaves the field.
    const loose = (await faults(launched)).filter((fault) => !/^region: .*_dropdown_/.test(fault))
    expect.soft(loose, 'a list of bodies').toEqual([])
    await press(window, 'Escape')

    await window.getByRole('navigation').getByRole('button', { name: /Morel/ }).click()
    await expect(window.getByRole('menu')).toBeVisible()
    await expectReadable('the menu of the person')
    await press(window, 'Escape')

    await press(window, 'Control+k')
    await window.keyboard.type('zzzz')
    await expectReadable('a palette that finds nothing')
    await press(window, 'Escape')

    await goToAddress(launched, '/collectivites/nouvelle')
    await window.getByRole('textbox', { name: t('collectivities.field.city') }).fill('a')
    await press(window, 'Control+s')
    await expect(window.getByRole('alert').first()).toBeVisible()
    await expectReadable('a form that is refused')
    await press(window, 'Escape')
    await expect(question).toBeVisible()
    await expectReadable('the question before leaving')
    await question.getByRole('button', { name: t('common.discard') }).click()

    await goToAddress(launched, '/reglages')
    await window.getByRole('button', { name: t('settings.workspace.sample') }).click()
    await expect(question).toBeVisible()
    await expectReadable('the question before another workspace')
    await press(window, 'Escape')

    await goToAddress(launched, '/etats')
    await window.getByRole('checkbox', { name: /Francheville/ }).check()
    await window.getByRole('button', { name: /2026-001$/ }).click()
    await expectReadable('the question before issuing, with what is objected')
    await question.getByRole('textbox').fill('Relevés en cours')
    await question.getByRole('button', { name: t('statements.issue.confirm') }).click()
    await expect(window.getByRole('alert')).toBeVisible()
    await expectReadable('a statement that was just issued')
    await window.getByRole('row', { name: /2026-001/ }).click()
    await expect(window.locator('iframe')).toBeVisible()
    await expectReadable('an issued statement')
    await window.getByRole('button', { name: t('statements.preview.cancel') }).click()
    await expect(question).toBeVisible()
    await expectReadable('the question before cancelling')
  })
}
