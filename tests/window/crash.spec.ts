import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { takeAct } from '../hands/hands'
import { issueAll } from '../hands/issue-statements'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

test('the sheet of a screen that broke has the focus, and Tab reaches its buttons', async () => {
  const { window } = launched
  await issueAll(launched)
  await goToAddress(launched, '/etats')
  await window.getByRole('row', { name: /2026-010/ }).click()
  await window.route(/correction-dialog/, (route) => route.abort())
  await takeAct(window, 'Corriger cette année…')
  await expect(window.getByRole('heading', { name: 'Cet écran s’est arrêté' })).toBeVisible()
  await expect(window.getByRole('main')).toBeFocused()
  await window.keyboard.press('Tab')
  await expect(window.getByRole('button', { name: 'Copier le détail' })).toBeFocused()
})
