import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { registryOf } from '../hands/registry'
import { goToAddress } from '../hands/accessibility'
import { box, pick, press, saying } from '../hands/hands'
import { keepMergedCommune } from '../hands/keep-merged-commune'
import { newerTerritories } from './harness/newer-territories'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'
import '../hands/window-desk'

let launched: OpenWindow

const search = () =>
  launched.window.getByRole('combobox', { name: 'Communauté, commune, code postal ou SIREN' })

test.describe('an empty workspace', () => {
  test.beforeEach(async () => {
    launched = await launch({ isLeftBlank: true })
    await launched.desk.ask('createWorkspace', { name: 'Essai' })
    await goToAddress(launched, '/')
  })

  test.afterEach(async () => {
    await launched.close()
  })

  test('has its 27 bodies after one click and 14 keys, and none after Ctrl+Z', async () => {
    const { window } = launched
    await window.getByRole('link', { name: 'Trouver mon territoire' }).click()
    await expect(search()).toBeFocused()
    await window.keyboard.type('vexin val de')
    await window.keyboard.press('Enter')
    const take = window.getByRole('button', { name: 'Ajouter les 27 collectivités' })
    await expect(take).toBeFocused()
    await expect(window.getByRole('row', { name: /CC du Vexin-Val de Seine/ })).toBeVisible()
    await expect(window.getByRole('columnheader', { name: 'Pop. municipale 2026' })).toBeVisible()
    await window.keyboard.press('Enter')
    await expect(window.getByText(saying('27 collectivités ajoutées.'))).toBeVisible()
    const { collectivities } = await registryOf(launched)
    const group = collectivities.find(({ kind }) => kind === 'communityOfMunicipalities')
    expect(collectivities).toHaveLength(27)
    expect(collectivities.filter(({ memberOf }) => memberOf[0] === group?.id)).toHaveLength(26)
    expect(
      collectivities.every(({ siren, populations }) => siren !== null && populations.length === 2),
    ).toBe(true)
    await press(window, 'Control+z')
    await expect(window.getByText(saying('27 collectivités ajoutées.'))).toBeHidden()
    expect((await registryOf(launched)).collectivities).toEqual([])
  })

  test('that is called as its group finds it at once: one click and Enter twice', async () => {
    const { window } = launched
    await window.evaluate(() =>
      self.desk.ask('renameWorkspace', { name: 'CC du Vexin Val-de-Seine' }),
    )
    await expect(window.getByText('CC du Vexin Val-de-Seine', { exact: true })).toBeVisible()
    await window.getByRole('link', { name: 'Trouver mon territoire' }).click()
    await expect(window.getByRole('option', { name: /^CC du Vexin/ })).toBeVisible()
    await window.keyboard.press('Enter')
    await expect(window.getByRole('button', { name: 'Ajouter les 27 collectivités' })).toBeFocused()
    await expect(window.getByRole('option')).toHaveCount(0)
    await window.keyboard.press('Enter')
    await expect(window.getByText(saying('27 collectivités ajoutées.'))).toBeVisible()
  })

  test('says why a search finds nothing, also that of its own name', async () => {
    const { window } = launched
    await window.evaluate(() =>
      self.desk.ask('renameWorkspace', { name: 'Trifouillis et ses environs' }),
    )
    await expect(window.getByText('Trifouillis et ses environs', { exact: true })).toBeVisible()
    await window.getByRole('link', { name: 'Trouver mon territoire' }).click()
    await expect(search()).toHaveValue('Trifouillis et ses environs')
    await expect(window.getByText(saying('ne porte ce nom'))).toBeVisible()
    await search().fill('200 039 064')
    await expect(window.getByText(saying('Ce SIREN est faux'))).toBeVisible()
    await search().fill('Trifouillis')
    await expect(window.getByText(saying('ne porte ce nom'))).toBeVisible()
    await search().fill('x')
    await expect(window.getByText(saying('Tapez au moins deux lettres'))).toBeVisible()
  })

  test('takes some members only, found by one of them', async () => {
    const { window } = launched
    await window.getByRole('link', { name: 'Trouver mon territoire' }).click()
    await search().fill('lamargelle')
    await window.getByRole('option', { name: /^Lamargelle/ }).click()
    await window.getByRole('checkbox', { name: 'Tout reprendre' }).click()
    await window.getByRole('checkbox', { name: 'Reprendre Lamargelle' }).click()
    await window.getByRole('checkbox', { name: 'Reprendre CC Forêts, Seine et Suzon' }).click()
    await window.getByRole('button', { name: 'Ajouter les 2 collectivités' }).click()
    await expect(window.getByText(saying('2 collectivités ajoutées.'))).toBeVisible()
    expect((await registryOf(launched)).collectivities.map(({ name }) => name).sort()).toEqual([
      'CC Forêts, Seine et Suzon',
      'Lamargelle',
    ])
  })
})

test('a body that is there already is completed, and keeps what differs unless asked', async () => {
  launched = await launch({ sample: 'pays-de-saint-seine', address: '/collectivites/territoire' })
  const { window } = launched
  await search().fill('forets seine et suzon')
  await window.getByRole('option', { name: /^CC Forêts, Seine et Suzon/ }).click()
  const row = window.getByRole('row', { name: /Reprendre Lamargelle/ })
  await expect(row).toContainText(/population\s2026\s: 158 gardé, 142 publié/)
  const doubted = window.getByRole('row', { name: /Reprendre Bligny-le-Sec/ })
  await expect(doubted).toContainText('même nom, autres codes')
  await expect(doubted.getByRole('checkbox')).not.toBeChecked()
  await window.getByRole('checkbox', { name: /^Remplacer aussi ce qui diffère/ }).check()
  await expect(row).toContainText(/population\s2026\s: 158 devient 142/)
  await expect(row).toContainText(
    saying('groupement : CC du Pays de Saint-Seine devient CC Forêts, Seine et Suzon'),
  )
  const since = box(window, 'Nouveau groupement depuis le')
  await expect(since).toHaveValue('01/01/2026')
  await since.fill('31/02/2027')
  await expect(window.getByText(/n’est pas un jour du calendrier/)).toBeVisible()
  await since.fill('01/01/2027')
  await window.getByRole('button', { name: /^Ajouter \d+, compléter \d+$/ }).click()
  await expect(window.getByText(saying('collectivités complétées'))).toBeVisible()
  const { collectivities } = await registryOf(launched)
  expect(collectivities.find(({ inseeCode }) => inseeCode === '21338')).toMatchObject({
    earlierMemberships: [{ until: '2026-12-31', memberOf: ['cc-pays-de-saint-seine'] }],
  })
  await launched.close()
})

test('communes that were merged or left the group are named, and stay', async () => {
  launched = await launch({ isLeftBlank: true })
  const { window } = launched
  await launched.desk.ask('createWorkspace', { name: 'Essai' })
  await window.evaluate(keepMergedCommune)
  await goToAddress(launched, '/collectivites/territoire')
  await search().fill('200000172')
  await window.getByRole('option').first().click()
  const notice = window.getByRole('status').filter({ hasText: 'Communes fusionnées' })
  await expect(notice).toContainText('Cote-d’Hyot (dans Bonneville)')
  await expect(notice).toContainText(saying('pas dans la liste publiée : Lamargelle.'))
  await launched.close()
})

test('a newer file is taken in, and what changes is shown', async () => {
  launched = await launch({ isLeftBlank: true })
  const { window } = launched
  await launched.desk.ask('createWorkspace', { name: 'Essai' })
  await launched.desk.ask('takeTerritory', {
    bodies: ['200039063', '21338'],
    replace: false,
    leaveLocked: false,
  })
  await goToAddress(launched, '/collectivites/territoire')
  await search().fill('lamargelle')
  await window.getByRole('option').first().click()
  const row = window.getByRole('row', { name: /Lamargelle/ })
  await expect(row).toContainText('déjà là')
  const newer = window.getByRole('button', { name: 'Ouvrir un fichier plus récent…' })
  await launched.choose(fileURLToPath(new URL('territory.spec.ts', import.meta.url)))
  await newer.click()
  await expect(window.getByText(saying('n’est pas un fichier de communes'))).toBeVisible()
  await launched.choose(newerTerritories(launched.data))
  await newer.click()
  await expect(window.getByText(saying('Fichier de 2027 repris'))).toBeVisible()
  await expect(row).toContainText(saying('complétée : population 2027'))
  await expect(window.getByRole('columnheader', { name: 'Pop. municipale 2027' })).toBeVisible()
  await newer.click()
  await expect(window.getByText(saying('n’est pas plus récent'))).toBeVisible()
  await launched.close()
})

test.describe('the form of a new body', () => {
  test.beforeEach(async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', address: '/collectivites/nouvelle' })
    await expect(box(launched.window, 'Nom')).toBeFocused()
  })

  test.afterEach(async () => {
    await launched.close()
  })

  const find = async (text: string, option: RegExp): Promise<void> => {
    const { window } = launched
    await window
      .getByRole('combobox', { name: 'Chercher parmi les communes et communautés' })
      .fill(text)
    await window.getByRole('option', { name: option }).click()
  }

  test('is filled from a commune that was published', async () => {
    const { window } = launched
    await find('darois', /^Darois/)
    await expect(window.getByText(saying('population municipale 2026 .493.'))).toBeVisible()
    await expect(box(window, 'Nom')).toHaveValue('Darois')
    await expect(box(window, 'Code INSEE')).toHaveValue('21227')
    await press(window, 'Control+s')
    await expect(window.getByRole('rowheader', { name: 'Darois' })).toBeVisible()
    const { collectivities } = await registryOf(launched)
    expect(collectivities.find(({ code }) => code === '21227')).toMatchObject({
      siren: '212102271',
      address: { street: '', postalCode: '21121', city: 'Darois' },
      populations: [
        { year: 2026, municipal: 493 },
        { year: 2025, municipal: 490, total: 498 },
      ],
    })
  })

  test('keeps what was typed, unless asked', async () => {
    const { window } = launched
    await box(window, 'Nom').fill('Daroy')
    await find('darois', /^Darois/)
    await expect(window.getByText(saying('Gardé tel que saisi : nom.'))).toBeVisible()
    await expect(box(window, 'Nom')).toHaveValue('Daroy')
    await window.getByRole('button', { name: 'Reprendre les valeurs publiées' }).click()
    await expect(box(window, 'Nom')).toHaveValue('Darois')
  })

  test('says that a body is there already, and leads to it', async () => {
    const { window } = launched
    await find('lamargelle', /^Lamargelle/)
    await expect(window.getByText(saying('Lamargelle est déjà enregistrée.'))).toBeVisible()
    await expect(box(window, 'Nom')).toHaveValue('')
    await window.getByRole('link', { name: 'Ouvrir sa fiche' }).click()
    await expect(box(window, 'Nom')).toHaveValue('Lamargelle')
  })
})

test.describe('a form that asks for a body', () => {
  test.beforeEach(async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
  })

  test.afterEach(async () => {
    await launched.close()
  })

  test('creates one that the workspace has not from the published ones, by its name or its postcode', async () => {
    const { window } = launched
    await goToAddress(launched, '/conventions/convention-2024-07?modifier=beneficiaries')
    const add = window.getByRole('combobox', { name: 'Ajouter une collectivité' })
    // Chanceaux is there already: only others of that name can be created.
    await add.fill('chancea')
    await expect(window.getByRole('option', { name: /^Chanceaux-sur-Choisille/ })).toBeVisible()
    await expect(window.getByRole('option', { name: saying('^Chanceaux · ') })).toHaveCount(0)
    await add.fill('darois')
    await expect(window.getByText('Créer depuis le répertoire publié')).toBeVisible()
    await window.getByRole('option', { name: saying('^Darois · Commune · 21121') }).click()
    await expect(
      window.getByText(
        saying(
          'Darois créée depuis le répertoire publié : code 21227, SIREN 212102271, 493 habitants',
        ),
      ),
    ).toBeVisible()
    await expect(box(window, 'Heures par semaine, Darois')).toBeVisible()
    await press(window, 'Control+s')
    await expect(window.getByRole('complementary')).toBeHidden()
    const { collectivities, agreements } = await registryOf(launched)
    const made = collectivities.find(({ inseeCode }) => inseeCode === '21227')
    expect(made).toMatchObject({ name: 'Darois', code: '21227', siren: '212102271' })
    expect(
      agreements[0]?.beneficiaries.some(({ collectivityId }) => collectivityId === made?.id),
    ).toBe(true)
    await goToAddress(launched, '/conventions/nouvelle')
    const lender = window.getByRole('combobox', { name: 'Collectivité d’origine' })
    await lender.fill('21380')
    await window.getByRole('option', { name: saying('^Messigny-et-Vantoux') }).click()
    await expect(lender).toHaveValue('Messigny-et-Vantoux')
    await press(window, 'Control+z')
  })

  test('offers the published ones to the employer, the trip and a simulation too', async () => {
    const { window } = launched
    const offers = async (label: string): Promise<void> => {
      const body = window.getByRole('combobox', { name: label, exact: true })
      await body.fill('darois')
      await expect(window.getByRole('option', { name: saying('^Darois · Commune') })).toBeVisible()
    }
    await goToAddress(launched, '/agents/nouveau')
    await offers('Employeur')
    await goToAddress(launched, '/couts/deplacements')
    await offers('Collectivité visitée')
    await goToAddress(launched, '/simulation')
    await window.getByRole('button', { name: 'Nouveau scénario' }).click()
    await box(window, 'Nom du scénario').fill('Darois nous rejoint')
    await pick(window, 'Hypothèse', 'Une collectivité rejoint la convention')
    await offers('Collectivité')
    await window.getByRole('option', { name: saying('^Darois · Commune') }).click()
    await box(window, 'Heures par semaine').fill('3')
    await press(window, 'Control+Enter')
    await expect(window.getByText(saying('Darois rejoint la convention')).first()).toBeVisible()
  })
})
