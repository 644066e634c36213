import { expect, test } from '@playwright/test'
import { translator } from '#shared/wording/translator'
import { faults, goToAddress, LOOKS, wear } from '../hands/accessibility'
import { press } from '../hands/hands'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

const SIZES = { fr: { width: 1280, height: 800 }, en: { width: 1920, height: 1080 } } as const

/** Lines of hours, by what they show. */
const LINES = {
  'entries to keep': 'Marie lun-jeu 3h Saint-Martin, ven 2h syndicat des eaux',
  'a question, and a word that means nothing': 'Marie lundi 3h saint demayn',
  'what blocks and what to look at': 'Marie lundi 11h Saint-Martin, 7/1/2019 2h SIVOS',
  'thirty entries': 'tout le monde lun-ven 1h réunion',
} as const

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

for (const looks of LOOKS) {
  test(`everyone can read a line of hours, ${looks.language}, ${looks.theme}`, async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', size: SIZES[looks.language] })
    const { window } = launched
    const t = translator(looks.language)
    await wear(launched, { name: 'Claire Morel', role: 'humanResources', ...looks })
    await goToAddress(launched, '/semaine/2027-01-11')
    await press(window, 'Control+k')
    const field = window.getByRole('combobox', { name: t('common.search') })
    await expect(field).toBeFocused()
    expect(await faults(launched), 'an empty palette').toEqual([])
    for (const [what, line] of Object.entries(LINES)) {
      await field.fill(line)
      await expect(window.getByRole('region', { name: t('sentence.label') })).toBeVisible()
      expect.soft(await faults(launched), what).toEqual([])
    }
  })
}
