import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { cellAt } from '../hands/grid'
import { box, button, pick, press, saying } from '../hands/hands'
import { holdAnswersOf, letAnswer, openUnread } from '../hands/hold-answers'
import { registryOf } from '../hands/registry'
import { launch } from './harness/launch'
import { windowOfEach } from './harness/window-of-tests'

// While an answer is not there yet, nothing is said that may be false, and no key is lost.

test.describe('on the sample', () => {
  const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

  test('the history does not say that nothing was ever changed once a search that found nothing is cleared', async () => {
    const { window } = launched
    await goToAddress(launched, '/historique')
    const search = box(window, 'Chercher un changement')
    await search.fill('zzzz')
    await expect(window.getByText(saying('Aucun changement ne correspond'))).toBeVisible()
    await search.fill('')
    // At once: the changes come a moment later.
    expect(await window.getByText(saying('Rien n’a encore été modifié')).count()).toBe(0)
  })

  test('records of hours are not counted as none while they are read', async () => {
    const { window } = launched
    await openUnread(launched, 'readHourRecords', '/releves')
    await expect(window.getByText(saying('Lecture en cours'))).toBeVisible()
    await expect(button(window, /Imprimer/)).toHaveCount(0)
    await letAnswer(launched)
    await expect(button(window, saying('Imprimer [1-9]'))).toBeVisible()
  })

  for (const [what, question, address, said] of [
    ['the sheet for a council', 'readPeriod', '/tableau-de-bord/fiche-conseil', 'Calcul en cours'],
    ['the savings test', 'readSavings', '/tableau-de-bord/economies', 'Calcul en cours'],
    ['the history', 'readStory', '/historique', 'Lecture en cours'],
  ] as const)
    test(`${what} is not blank without a word while its answer is awaited`, async () => {
      const { window } = launched
      await openUnread(launched, question, address)
      await expect(window.getByRole('main').getByText(saying(said))).toBeVisible()
      await letAnswer(launched)
      await expect(window.getByText(saying(said))).toHaveCount(0)
    })

  test('the sheet for a council is printed once it is computed, also where that is asked before', async () => {
    const { window } = launched
    await openUnread(launched, 'readPeriod', '/tableau-de-bord/fiche-conseil')
    const main = window.getByRole('main')
    await expect(main.getByText(saying('Calcul en cours'))).toBeVisible()
    await window.evaluate(() => {
      self.print = () => {
        document.body.dataset['printed'] = document.querySelector('main')?.innerText ?? ''
      }
    })
    await button(window, 'Imprimer').click()
    await letAnswer(launched)
    const body = window.locator('body')
    await expect(body).toHaveAttribute('data-printed', saying('le service a coûté 216 527,16 €'))
    await expect(main.getByText(saying('Calcul en cours'))).toHaveCount(0)
  })

  test('a total of a month is spread with Enter also before the hours of the month are read', async () => {
    const { window } = launched
    await goToAddress(launched, '/semaine')
    await button(window, 'Remplir').click()
    await window.getByRole('menuitem', { name: 'Étaler un total du mois…' }).click()
    const dialog = window.getByRole('dialog')
    const body = dialog.getByRole('combobox', { name: 'Collectivité' })
    await body.fill('Panges')
    await window.getByRole('option', { name: 'Panges' }).click()
    await holdAnswersOf(launched, 'readTimesheets')
    await pick(window, 'Agent', 'Marie Dupont')
    await box(dialog, 'Total du mois').fill('60h')
    await expect(dialog).not.toContainText(saying('Rien à enregistrer'))
    await press(window, 'Enter')
    await letAnswer(launched)
    await expect(dialog).toBeHidden()
  })

  test('Ctrl+S in a list that is still judged does not say that there is nothing to save', async () => {
    const { window } = launched
    await goToAddress(launched, '/collectivites')
    await holdAnswersOf(launched, 'rehearseList')
    await button(window, 'Reprendre une liste').click()
    const dialog = window.getByRole('dialog')
    await box(dialog, 'Coller ici').fill('Nom\tSIREN\nNeuville\t\n')
    await button(dialog, 'Lire ce qui est collé').click()
    await expect(button(dialog, saying('Enregistrer 0'))).toBeVisible()
    await press(window, 'Control+s')
    await letAnswer(launched)
    await expect(button(dialog, saying('Enregistrer (1|la) fiche'))).toBeFocused()
    // It would be in sight for some seconds.
    expect(await window.getByText(saying('Rien n’est à enregistrer')).count()).toBe(0)
  })

  test('an explanation is copied once the entries behind it are read', async () => {
    const { window } = launched
    await goToAddress(launched, '/repartition')
    await holdAnswersOf(launched, 'readTimesheets')
    await cellAt(launched, 2, 1).click()
    const copy = button(window, 'Copier en texte')
    await expect(copy).toBeDisabled()
    await letAnswer(launched)
    await expect(copy).toBeEnabled()
  })
})

test('a home without a settlement does not say why before weeks are judged', async () => {
  const launched = await launch({ sample: 'pays-de-saint-seine', isLastOfRoom: true })
  const { window, desk } = launched
  const preferences = { name: 'Claire Morel', role: 'finance', language: 'fr', theme: 'light' }
  await desk.ask('savePreferences', preferences)
  for (const agreement of (await registryOf(launched)).agreements)
    await desk.ask('saveAgreement', { ...agreement, archived: true })
  await window.addInitScript(() => {
    if (location.search !== '?held') return
    const { ask } = self.desk
    const asked: typeof ask = async (method, input) => {
      const answer = await ask(method, input)
      // Weeks are judged by the months up to now, settlements by two years.
      if (method === 'readPeriod' && JSON.stringify(input).includes('2026-11-01'))
        await new Promise((go) => self.addEventListener('answered', go, { once: true }))
      return answer
    }
    Object.assign(self.desk, { ask: asked })
  })
  await window.goto(new URL('?held', window.url()).href)
  await expect(window.getByText(saying('Toutes les conventions sont archivées'))).toBeVisible()
  await expect(window.getByText(saying('Aucun des mois saisis'))).toHaveCount(0)
  await letAnswer(launched)
  await expect(window.getByText('Des heures attendent une convention')).toBeVisible()
  await launched.close()
})
