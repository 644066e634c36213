import { expect, test } from '@playwright/test'
import { offerFile } from '../hands/offered-file'
import { goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { launch } from './harness/launch'

test('all-day entries of a calendar are proposed as days of the agent, refused until that is asked, and absences lead to Absences', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 960, height: 600 },
    isLeftBlank: true,
  })
  const { window } = launched
  const entry = (from: string, to: string, title: string): string =>
    `BEGIN:VEVENT\nUID:${title}\nDTSTART;VALUE=DATE:${from}\nDTEND;VALUE=DATE:${to}\nSUMMARY:${title}\nEND:VEVENT\n`
  const entries = entry('20270107', '20270112', 'Panges') + entry('20270118', '20270123', 'RTT')
  const calendar = `BEGIN:VCALENDAR\nX-WR-CALNAME:Marie Dupont\n${entries}END:VCALENDAR\n`
  await offerFile(launched, 'agenda.ics', calendar)
  await goToAddress(launched, '/import')
  await window.getByRole('button', { name: 'Choisir un fichier…' }).click()
  await expect(window.getByText(saying('4 lignes refusées'))).toBeVisible()
  const counted = window.getByRole('checkbox', { name: saying('Compter les 3 entrées') })
  await expect(counted).not.toBeChecked()
  await counted.check()
  await expect(window.getByText('Une ligne refusée')).toBeVisible()
  await expect(window.getByText(saying('RTT.+ annonce une absence'))).toBeVisible()
  await window.getByRole('button', { name: saying('à ajouter') }).click()
  await expect(window.getByText('journée entière')).toHaveCount(3)
  await counted.uncheck()
  await window.getByRole('button', { name: saying('refusées') }).click()
  await expect(window.getByText(saying('4 lignes refusées'))).toBeVisible()
  await window
    .getByRole('button', { name: /Absences/ })
    .last()
    .click()
  await expect(window).toHaveURL(/absences/)
  await launched.close()
})
