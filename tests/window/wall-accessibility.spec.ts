import { expect, test } from '@playwright/test'
import { translator } from '#shared/wording/translator'
import { faults, goToAddress, LOOKS, wear } from '../hands/accessibility'
import { press } from '../hands/hands'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

const SIZES = { fr: { width: 1280, height: 800 }, en: { width: 1920, height: 1080 } } as const

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

for (const looks of LOOKS) {
  test(`everyone can read the wall, ${looks.language}, ${looks.theme}`, async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', size: SIZES[looks.language] })
    const { window } = launched
    const t = translator(looks.language)
    await wear(launched, { name: 'Claire Morel', role: 'humanResources', ...looks })
    await goToAddress(launched, '/semaine/2027-01-11')
    await expect(window.getByRole('grid').locator(':focus')).toBeVisible()
    expect(await faults(launched), 'a week that is foreseen').toEqual([])

    // Something confirmed, a day too long, a refused text.
    await press(window, 'ArrowRight', 'Enter')
    await window.keyboard.type('11h')
    await press(window, 'Enter')
    await window.keyboard.type('25h')
    await press(window, 'Enter')
    await expect(window.getByRole('alert')).toBeVisible()
    await expect(window.getByRole('button', { name: /^[1-9] alert/ })).toBeVisible()
    expect(await faults(launched), 'differences, alerts and a refusal').toEqual([])

    await press(window, 'Insert')
    await expect(window.getByRole('combobox', { name: t('words.body') })).toBeFocused()
    const loose = (await faults(launched)).filter((fault) => !/^region: .*_dropdown_/.test(fault))
    expect(loose, 'a line being added').toEqual([])
    await press(window, 'Escape', 'Escape')

    await goToAddress(launched, '/semaine/2027-01-11/mois')
    expect(await faults(launched), 'a month').toEqual([])
    await goToAddress(launched, '/semaine/2031-01-06')
    expect(await faults(launched), 'a week that no agreement covers').toEqual([])
  })
}
