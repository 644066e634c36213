import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { button, press } from '../hands/hands'
import { letAnswer } from '../hands/hold-answers'
import { importBeingKept } from '../hands/import-being-kept'
import { registryOf } from '../hands/registry'
import '../hands/window-desk'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({ sample: 'pays-de-saint-seine', isLeftBlank: true })

const option = (name: string | RegExp) => launched.window.getByRole('option', { name })

async function find(words: string): Promise<void> {
  await expect(launched.window.getByRole('heading', { level: 1 })).toBeVisible()
  await press(launched.window, 'Control+k')
  await launched.window.getByRole('combobox', { expanded: true }).fill(words)
}

/** Issues the statement of one body for the whole year of the sample. */
const issueOne = () =>
  launched.window.evaluate(async () => {
    const period = { from: '2026-01-01', to: '2026-12-31' } as never
    const answer = await self.desk.ask('issueStatements', {
      agreementId: 'convention-2024-07',
      period,
      reason: 'Pièces en cours de signature',
      shares: [{ collectivityId: 'commune-21284', amount: 1_244_198 as never }],
    })
    if (!answer.ok) throw new Error(JSON.stringify(answer.failures))
  })

test('a statement is found by its number from any screen, and shown in its own period', async () => {
  await issueOne()
  const { window } = launched
  await goToAddress(launched, '/repartition/convention-2024-07/2027-01-01/2027-01-31')
  await find('2026-001')
  await expect(option(/État 2026-001, Francheville/)).toBeVisible()
  await press(window, 'Enter')
  await expect(window).toHaveURL(/#\/etats\//)
  await expect(window.getByRole('complementary')).toContainText('2026-001')
  await expect(window.getByRole('row', { name: /2026-001/ })).toBeVisible()
})

test('a screen that a key opens has the focus, also where it was in the navigation', async () => {
  const { window } = launched
  await goToAddress(launched, '/')
  const content = window.locator('#content')
  const link = window.getByRole('link', { name: 'Critères' })
  await link.press('Enter')
  await expect(window).toHaveURL(/#\/criteres/)
  await expect(link).toBeFocused()
  await press(window, 'Control+4')
  await expect(window).toHaveURL(/#\/collectivites/)
  await expect(content).toBeFocused()
  await link.focus()
  await find('agents')
  await press(window, 'Enter')
  await expect(window).toHaveURL(/#\/agents/)
  await expect(content).toBeFocused()
  await link.focus()
  await press(window, 'Control+k', 'Escape')
  await expect(link).toBeFocused()
})

test('an absence is found by who, what and the day of the week', async () => {
  const { window } = launched
  await goToAddress(launched, '/')
  await find('Marie congé lundi')
  await expect(option(/Marie Dupont, Congé/).first()).toBeVisible()
  await press(window, 'ArrowDown', 'ArrowUp', 'Enter')
  await expect(window).toHaveURL(/#\/absences\//)
})

test('agents of the same name are chosen by their registration number', async () => {
  const { window } = launched
  const marie = (await registryOf(launched)).agents.find(
    ({ registrationNumber }) => registrationNumber === 'M0104',
  )
  if (marie === undefined) throw new Error('She is not in the sample.')
  await launched.desk.ask('saveAgent', { ...marie, id: 'marie-2', registrationNumber: 'M0999' })
  await goToAddress(launched, '/absences/nouvelle')
  await window.getByRole('complementary').getByRole('combobox', { name: 'Agent' }).click()
  await expect(option('Marie Dupont (M0104)')).toBeVisible()
  await expect(option('Marie Dupont (M0999)')).toBeVisible()
  await expect(option(/^Lucie Bonnard$/)).toBeVisible()
})

test('agents of the same name are told apart by it wherever they are listed', async () => {
  const { window } = launched
  const { agents, agreements } = await registryOf(launched)
  const marie = agents.find(({ registrationNumber }) => registrationNumber === 'M0104')
  const agreement = agreements.find(({ id }) => id === 'convention-2024-07')
  if (marie === undefined || agreement === undefined) throw new Error('Not in the sample.')
  await launched.desk.ask('saveAgent', { ...marie, id: 'marie-2', registrationNumber: 'M0999' })
  const lent = [...agreement.agents, { agentId: 'marie-2', workShare: 10_000 }]
  await launched.desk.ask('saveAgreement', { ...agreement, agents: lent })
  for (const address of [
    '/semaine',
    '/validation',
    '/couts',
    '/couts/deplacements',
    '/conventions/convention-2024-07',
    '/repartition/convention-2024-07/2026-01-01/2026-12-31',
  ]) {
    await goToAddress(launched, address)
    for (const number of [/M0104/, /M0999/])
      await expect(window.getByText(number).first()).toBeVisible()
  }
})

test('bodies of the same name are chosen by their code', async () => {
  const { window } = launched
  const { collectivities } = await registryOf(launched)
  const panges = collectivities.find(({ name }) => name === 'Panges')
  if (panges === undefined) throw new Error('It is not in the sample.')
  const twin = { ...panges, id: 'panges-2', code: 'PANGES-CCAS', siren: null, siret: null }
  await launched.desk.ask('saveCollectivity', { ...twin, inseeCode: null })
  await goToAddress(launched, '/agents/nouveau')
  await window.getByRole('combobox', { name: 'Employeur' }).click()
  for (const code of [panges.code, 'PANGES-CCAS'])
    await expect(option(`Panges (${code})`)).toBeVisible()
  await expect(option(/^Turcey$/)).toBeVisible()
})

test('an agent is found by the registration number', async () => {
  await goToAddress(launched, '/')
  await find('M0112')
  await expect(option(/Nadège Colin/).first()).toBeVisible()
  await press(launched.window, 'Enter')
  await expect(launched.window).toHaveURL(/#\/(agents|semaine\/agent)\/agent-m0112/)
})

test('screens behind a tab, cards of the settings and the help are found by their names', async () => {
  await goToAddress(launched, '/')
  for (const [words, address] of [
    ['barèmes', /couts\/baremes/],
    ['affichage', /reglages/],
    ['langue', /reglages/],
    ['votre nom', /reglages/],
    ['ouvrir un fichier d’espace', /reglages/],
    ['restaurer', /reglages/],
    ['suivi des paiements', /etats\/paiements/],
    ['avenants', /conventions/],
    ['verrou', /validation/],
    ['importer', /import/],
    ['salaires', /couts/],
    ['factures', /etats/],
    ['titres de recettes', /ecritures/],
    ['rapport annuel', /tableau-de-bord\/rapport/],
    ['économies', /tableau-de-bord\/economies/],
    ['page publique', /tableau-de-bord\/fiche-conseil/],
    ['comparer', /simulation\/comite/],
    ['plan de comptes', /ecritures\/plan/],
    ['mon territoire', /collectivites\/territoire/],
  ] as const) {
    await find(words)
    await press(launched.window, 'Enter')
    await expect(launched.window).toHaveURL(address)
  }
  await find('clavier')
  await press(launched.window, 'Enter')
  await expect(launched.window.getByRole('dialog')).toContainText('Ctrl+K')
})

test('the list of statements is searched by body or number, and says where nothing is found', async () => {
  const { window } = launched
  await goToAddress(launched, '/etats')
  const field = window.getByRole('textbox', { name: 'Chercher un état' })
  await field.fill('saint-martin')
  await expect(window.getByRole('row', { name: /Saint-Martin/ })).toBeVisible()
  await expect(window.getByRole('row', { name: /Francheville/ })).toHaveCount(0)
  await field.fill('xyz')
  await expect(window.getByText('Aucun état ne correspond à « xyz ».')).toBeVisible()
  await press(window, 'Escape')
  await expect(window.getByRole('row', { name: /Francheville/ })).toBeVisible()
})

test('records of hours, entries and payments are searched by body or number, and say where nothing is found', async () => {
  await issueOne()
  const { window } = launched
  for (const [address, label, words, found, nothing] of [
    ['/releves', 'Chercher un relevé', 'chanceaux', /Chanceaux/, 'Aucun relevé ne correspond'],
    ['/ecritures', 'Chercher une écriture', '2026-001', /Francheville/, 'Aucune écriture ne'],
    ['/etats/paiements', 'Chercher un état', 'franche', /2026-001/, 'Aucun état ne correspond'],
  ] as const) {
    await goToAddress(launched, address)
    const field = window.getByRole('textbox', { name: label })
    await field.fill(words)
    await expect(window.getByRole('row', { name: found }).first()).toBeVisible()
    if (address === '/releves')
      await expect(window.getByRole('row', { name: /Francheville/ })).toHaveCount(0)
    await field.fill('xyz')
    await expect(window.getByText(nothing)).toBeVisible()
    await press(window, 'Escape')
    await expect(window.getByRole('row', { name: found }).first()).toBeVisible()
  }
})

test('absences and late hours are searched once there are more than one sees at once', async () => {
  await issueOne()
  const { window } = launched
  await window.evaluate(async () => {
    for (const at of Array.from({ length: 11 }, (_, index) => index + 10)) {
      const kept = await self.desk.ask('saveAbsence', {
        id: `absence-${String(at)}`,
        agentId: 'agent-m0104',
        period: { from: `2027-02-${String(at)}`, to: `2027-02-${String(at)}` } as never,
        part: 'day',
        kind: at === 15 ? 'training' : 'leave',
      })
      const late = await self.desk.ask('recordLateTime', {
        agentId: 'agent-m0104',
        collectivityId: 'commune-21284',
        day: `2026-12-${String(at)}` as never,
        minutes: 15 as never,
        task: at === 15 ? 'Élections' : 'Accueil',
        reason: 'Feuille retrouvée',
      })
      if (!kept.ok || !late.ok) throw new Error(JSON.stringify([kept, late]))
    }
  })
  for (const [address, label, words, found] of [
    ['/absences', 'Chercher une absence', 'formation', /15 février 2027/],
    ['/releves/regularisations', 'Chercher une régularisation', 'elections', /15\/12\/2026/],
  ] as const) {
    await goToAddress(launched, address)
    await window.getByRole('textbox', { name: label }).fill(words)
    const lines = window.getByRole('row', { name: /Marie Dupont/ })
    await expect(lines).toHaveCount(1)
    await expect(lines).toHaveAccessibleName(found)
    await window.getByRole('textbox', { name: label }).fill('xyz')
    await expect(window.getByText('Rien ne correspond à « xyz ».')).toBeVisible()
    await press(window, 'Escape')
    await expect(lines).toHaveCount(11)
  }
})

test('who opens the palette while lines are being kept goes on typing in it, and not on the screen that is drawn under it', async () => {
  const { window } = launched
  await importBeingKept(launched)
  await press(window, 'Control+k')
  const search = window.getByRole('combobox', { name: /Chercher/ })
  await expect(search).toBeFocused()
  await window.keyboard.type('con')
  await letAnswer(launched)
  await expect(window.getByText('Voir la semaine')).toBeVisible()
  await window.keyboard.type('v')
  await expect(search).toHaveValue('conv')
  await press(window, 'Escape')
  await expect(search).toBeHidden()
  await expect(button(window, 'Voir la semaine')).toBeFocused()
})
