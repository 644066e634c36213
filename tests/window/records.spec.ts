import { expect, test } from '@playwright/test'
import { registryOf } from '../hands/registry'
import { box, giveUp, goToSection, press } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'
import '../hands/window-desk'

const launched = windowOfAll({ sample: 'pays-de-saint-seine', address: '/collectivites' })

test.describe.configure({ mode: 'serial' })

test.describe('a collectivity', () => {
  test('is found whatever its accents', async () => {
    const { window } = launched
    await box(launched.window, 'Nom, code, INSEE, SIRET').fill('frenois')
    await expect(window.getByRole('rowheader')).toHaveText(['Frénois'])
    await window.getByRole('button', { name: 'Effacer la recherche' }).click()
  })

  test('has its SIRET checked as it is typed, and its code refused when it is taken', async () => {
    const { window } = launched
    await window.getByRole('button', { name: 'Ajouter une collectivité' }).click()
    await box(launched.window, 'Nom').fill('Syndicat de la Tille')
    await box(launched.window, 'Code').fill('21284')
    await box(launched.window, 'SIRET').fill('200 098 762 00013')
    await expect(window.getByText('Le SIRET « 20009876200013 » est faux')).toBeVisible()
    await box(launched.window, 'SIRET').fill('200 098 762 00012')
    await expect(window.getByText('La clé de contrôle est juste.')).toBeVisible()
    await box(launched.window, 'SIRET').fill('')
    await window.keyboard.press('Control+s')
    await expect(window.getByText(/^Le code .+ est déjà celui de Francheville/)).toBeVisible()
    await box(launched.window, 'Code').fill('TILLE')
    await window.keyboard.press('Control+s')
    await expect(window.getByRole('rowheader', { name: 'Syndicat de la Tille' })).toBeVisible()
    expect((await registryOf(launched)).collectivities.map(({ code }) => code)).toContain('TILLE')
  })

  test('is not lost half typed: leaving asks first', async () => {
    const { window } = launched
    await box(launched.window, 'Ville').fill('Is-sur-Tille')
    await window.getByRole('row', { name: /^Francheville/ }).click()
    const question = window.getByRole('dialog', { name: 'Abandonner les modifications ?' })
    await question.getByRole('button', { name: 'Continuer la saisie' }).click()
    await expect(box(launched.window, 'Ville')).toHaveValue('Is-sur-Tille')
    await window.keyboard.press('Control+s')
    await expect(window.getByText('non enregistré', { exact: true })).toBeHidden()
    await window.getByRole('row', { name: /^Francheville/ }).click()
    await expect(box(launched.window, 'Nom')).toHaveValue('Francheville')
  })

  test('is put away, and taken back by Ctrl+Z', async () => {
    const { window } = launched
    await window.getByRole('row', { name: /^Syndicat de la Tille/ }).click()
    await expect(box(launched.window, 'Nom')).toHaveValue('Syndicat de la Tille')
    await window.getByRole('button', { name: 'Archiver' }).click()
    await expect(window.getByRole('rowheader', { name: 'Syndicat de la Tille' })).toBeHidden()
    await window.getByRole('button', { name: 'Désarchiver' }).focus()
    await window.keyboard.press('Control+z')
    await expect(window.getByRole('rowheader', { name: 'Syndicat de la Tille' })).toBeVisible()
  })

  test('leaves the cursor where one types while faults are mended', async () => {
    const { window } = launched
    await window.getByRole('button', { name: 'Ajouter une collectivité' }).click()
    await expect(window.getByText('Nouvelle collectivité', { exact: true })).toBeVisible()
    await expect(box(launched.window, 'Nom')).toBeFocused()
    await window.keyboard.type('Syndicat')
    await box(launched.window, 'Nom').fill('')
    await press(window, 'Control+s')
    await expect(box(launched.window, 'Nom')).toBeFocused()
    await window.keyboard.type('Syndicat du Suzon')
    await expect(box(launched.window, 'Nom')).toHaveValue('Syndicat du Suzon')
    await expect(box(launched.window, 'Code')).toHaveValue('')
    await press(window, 'Control+s')
    await expect(box(launched.window, 'Code')).toBeFocused()
    await press(window, 'Escape')
    await window.getByRole('dialog').getByRole('button', { name: 'Abandonner' }).click()
  })
})

test.describe('an agent', () => {
  test('keeps its form when Escape closes a list of choices', async () => {
    const { window } = launched
    await goToSection(launched.window, 'Agents')
    await window.getByRole('row', { name: /^Colin Nadège/ }).click()
    await window.getByRole('combobox', { name: 'Statut' }).click()
    await expect(window.getByRole('option', { name: 'Stagiaire' })).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(window.getByRole('option', { name: 'Stagiaire' })).toBeHidden()
    await expect(window.getByRole('complementary')).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(window.getByRole('complementary')).toBeHidden()
  })

  test('has dated working time, the period before closing the day before', async () => {
    const { window } = launched
    await goToSection(launched.window, 'Agents')
    await window.getByRole('row', { name: /^Dupont Marie/ }).click()
    await window.getByRole('button', { name: 'Ajouter une période' }).click()
    const [first, second] = [
      window.getByRole('group', { name: 'Période 1' }),
      window.getByRole('group', { name: 'Période 2' }),
    ]
    await second.getByRole('textbox', { name: 'Du', exact: true }).fill('1/9/2027')
    await second.getByRole('textbox', { name: 'Durée par semaine', exact: true }).fill('17h30')
    await expect(first.getByRole('textbox', { name: 'Au', exact: true })).toHaveValue('31/08/2027')
    await window.keyboard.press('Tab')
    await expect(second.getByRole('textbox', { name: 'Quotité', exact: true })).toHaveValue('50')
    await window.keyboard.press('Control+Enter')
    await expect(window.getByText('non enregistré', { exact: true })).toBeHidden()
    const marie = (await registryOf(launched)).agents.find(({ id }) => id === 'agent-m0104')
    expect(marie?.workPeriods).toEqual([
      {
        period: { from: '2024-01-01', to: '2027-08-31' },
        weeklyMinutes: 2040,
        workShare: 9714,
      },
      { period: { from: '2027-09-01', to: null }, weeklyMinutes: 1050, workShare: 5000 },
    ])
  })

  test('cannot have two periods at once', async () => {
    const { window } = launched
    const first = window.getByRole('group', { name: 'Période 1' })
    await first.getByRole('textbox', { name: 'Au', exact: true }).fill('30/09/2027')
    await window.keyboard.press('Control+s')
    await expect(window.getByText('Deux périodes se chevauchent')).toBeVisible()
    await giveUp(window)
    await expect(window.getByRole('complementary')).toBeHidden()
  })
})

test.describe('an agreement', () => {
  test('shows the plan of each beneficiary beside what was done', async () => {
    const { window } = launched
    await goToSection(launched.window, 'Conventions')
    await window.getByRole('row', { name: /Secrétariat de mairie partagé/ }).click()
    const row = window.getByRole('row', { name: /^Saint-Martin-du-Mont/ }).first()
    await expect(row.getByRole('cell')).toHaveText(['12 h 00', '', '553 h 15', '547 h 12', '+1 %'])
  })

  test('shares fixed quotas that sum to 100 %, and refuses more', async () => {
    const { window } = launched
    await window.getByRole('button', { name: 'Modifier : Stipulations' }).click()
    await window.getByRole('radio', { name: 'Le coût réel, par quotités fixes' }).check()
    await window.getByRole('button', { name: 'Selon les heures prévues' }).click()
    await expect(window.getByText('Somme 100 %')).toBeVisible()
    await box(launched.window, 'Quotité, Francheville').fill('20')
    await expect(window.getByText('de trop')).toBeVisible()
    await window.keyboard.press('Control+s')
    await expect(window.getByText('Les quotités fixes dépassent ensemble 100 %')).toBeVisible()
    await window.getByRole('button', { name: 'Parts égales' }).click()
    await window.keyboard.press('Control+s')
    await expect(window.getByText('100 % aux bénéficiaires')).toBeVisible()
    const { key } = (await registryOf(launched)).agreements[0] ?? {}
    const quotas = key?.kind === 'fixedQuotas' ? key.quotas : []
    expect(quotas).toHaveLength(26)
    expect(quotas.reduce((sum, { millionths }) => sum + millionths, 0)).toBe(1_000_000)
  })

  test('has the account to pay, refused while a digit is wrong, and its terms of payment', async () => {
    const { window } = launched
    const open = () => window.getByRole('button', { name: 'Modifier : Objet et parties' }).click()
    const iban = box(launched.window, 'IBAN du compte à créditer')
    const terms = box(launched.window, 'Modalités de paiement')
    await open()
    await iban.fill('fr76 3000 6000 0112 3456 7890 188')
    await window.keyboard.press('Control+s')
    await expect(window.getByText('L’IBAN « FR7630006000011234567890188 » est faux')).toBeVisible()
    await expect(iban).toBeFocused()
    await iban.fill('fr76 3000 6000 0112 3456 7890 189')
    await expect(window.getByText('est faux')).toBeHidden()
    await terms.fill('Par virement,\nsous trente jours.')
    await window.keyboard.press('Control+s')
    await expect(window.getByRole('complementary')).toBeHidden()
    const [kept] = (await registryOf(launched)).agreements
    expect([kept?.iban, kept?.paymentTerms]).toEqual([
      'FR7630006000011234567890189',
      'Par virement,\nsous trente jours.',
    ])
    await open()
    await expect(iban).toHaveValue('FR76 3000 6000 0112 3456 7890 189'.replaceAll(' ', '\u00A0'))
    await expect(terms).toHaveValue('Par virement,\nsous trente jours.')
    await window.keyboard.press('Escape')
  })

  test('takes an order for spare cents, moved by keyboard', async () => {
    const { window } = launched
    await window.getByRole('button', { name: 'Modifier : Stipulations' }).click()
    await window.getByRole('radio', { name: 'Liste ordonnée' }).check()
    const second = window.getByRole('complementary').getByRole('listitem').nth(1)
    const name = await second.locator('span').nth(1).textContent()
    await second.focus()
    await window.keyboard.press('Alt+ArrowUp')
    await expect(
      window.getByRole('complementary').getByRole('listitem').first().locator('span').nth(1),
    ).toHaveText(name ?? '')
    await window.keyboard.press('Control+s')
    await expect(window.getByText('liste de la convention')).toBeVisible()
    const { collectivities, agreements } = await registryOf(launched)
    const first = agreements[0]?.tieBreak[0]
    expect(collectivities.find(({ id }) => id === first)?.name).toBe(name)
  })

  test('begins in four questions', async () => {
    const { window } = launched
    await goToSection(launched.window, 'Conventions')
    await window.getByRole('button', { name: 'Nouvelle convention' }).click()
    await box(launched.window, 'Titre').fill('Informatique mutualisée')
    await box(launched.window, 'Référence').fill('2024-07')
    await box(launched.window, 'Du').fill('01/01/2027')
    await window
      .getByRole('checkbox', { name: 'Communes membres de la collectivité d’origine (20)' })
      .check()
    await expect(
      window.getByRole('checkbox', { name: /^Pascal.*disponible à 0/ }),
    ).not.toBeChecked()
    await expect(
      window.getByText(
        'met à disposition des agents à choisir auprès de 20 communes, à partir du 1ᵉʳ janvier 2027, sans terme fixé.',
      ),
    ).toBeVisible()
    await window.keyboard.press('Control+s')
    await expect(window.getByText(/^La référence .+ est déjà celle de/)).toBeVisible()
    await box(launched.window, 'Référence').fill('2027-01')
    await window.keyboard.press('Control+s')
    await expect(
      window.getByRole('heading', { level: 1, name: 'Informatique mutualisée' }),
    ).toBeVisible()
    await expect(window.getByText('Non signée')).toBeVisible()
  })
})

test.describe('the cost of a month', () => {
  test('is typed by component, and shown to the cent', async () => {
    const { window } = launched
    await goToSection(launched.window, 'Coûts')
    await window.getByRole('gridcell', { name: /^Marie Dupont, mars 2026/ }).click()
    await expect(window.getByRole('heading', { name: 'Marie Dupont, mars 2026' })).toBeVisible()
    await box(launched.window, 'Traitement indiciaire').fill('1707,21')
    await box(launched.window, 'Autres frais de personnel').fill('12,345')
    await window.keyboard.press('Control+s')
    await expect(window.getByText('« 12,345 » n’est pas un montant')).toBeVisible()
    await box(launched.window, 'Autres frais de personnel').fill('12,34')
    await box(launched.window, 'Remboursements reçus').fill('100')
    await window.keyboard.press('Control+s')
    await expect(
      window.getByRole('gridcell', { name: 'Marie Dupont, mars 2026 : 2 967,06 €' }),
    ).toBeVisible()
  })

  test('is copied from the month before, month after month by keyboard', async () => {
    const { window } = launched
    await window.getByRole('button', { name: 'Effacer le mois' }).click()
    await expect(
      window.getByRole('gridcell', { name: 'Marie Dupont, mars 2026 : pas de coût' }),
    ).toBeVisible()
    await window.getByRole('button', { name: 'Copier février (3 207,70 €)' }).click()
    await window.keyboard.press('Control+Enter')
    await expect(
      window.getByRole('gridcell', { name: 'Marie Dupont, mars 2026 : 3 207,70 €' }),
    ).toBeVisible()
    await expect(window.getByRole('heading', { name: 'Marie Dupont, avril 2026' })).toBeVisible()
  })

  test('makes an hour three ways, each with its division', async () => {
    const { window } = launched
    const card = window.getByRole('region', { name: /^Une heure de Marie Dupont/ })
    await expect(card.getByRole('listitem')).toContainText([
      /Heures payées.*21,9980.€\/h.*38.892,40.€ ÷ 1.768.h/,
      /Heures travaillées.*24,9137.€\/h.*38.892,40.€ ÷ 1.561.h.05/,
      /Heures réellement faites.*24,5069.€\/h.*38.892,40.€ ÷ 1.587.h/,
    ])
  })
})
