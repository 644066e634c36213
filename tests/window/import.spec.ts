import { expect, test } from '@playwright/test'
import { offerFile } from '../hands/offered-file'
import { goToAddress } from '../hands/accessibility'
import { button, press, saying, tabTo } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'
import '../hands/window-desk'

const launched = windowOfEach({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

const step = (name: string) =>
  launched.window
    .getByRole('listitem')
    .filter({ hasText: name })
    .and(launched.window.locator('[aria-current="step"]'))

/** Puts a file of these lines where the dialogue finds it. */
const offer = (name: string, lines: readonly string[]): Promise<string> =>
  offerFile(launched, name, lines.join('\r\n'))

/** Minutes of an agent in January 2027. */
async function minutesOf(agentId: string): Promise<number> {
  const answer = await launched.window.evaluate(
    (id) =>
      window.desk.ask('readTimesheets', {
        agentIds: [id],
        from: '2027-01' as never,
        to: '2027-01' as never,
      }),
    agentId,
  )
  if (!answer.ok) throw new Error('the hours can’t be read')
  return answer.value.flatMap(({ lines }) => lines).reduce((sum, { minutes }) => sum + minutes, 0)
}

const FILE = [
  'Qui;Quand;Pour;Combien',
  'Dupont Marie;21/01/2027;Saint-Martin-du-Mont;3:00',
  'Mme Zoé;21/01/2027;Chanceaux;1h30',
  'Colin Nadège;31/02/2027;Léry;1:00',
]

test('a file of no known program enters by keyboard alone, is known the next time, and is taken back', async () => {
  const { window } = launched
  await goToAddress(launched, '/import')
  await offer('heures.csv', FILE)
  await tabTo(window, button(launched.window, 'Choisir un fichier…'))
  await press(window, 'Enter')

  // Its titles say nothing: the first column asks, and all four are told.
  await expect(step('Colonnes')).toBeVisible()
  await expect(button(launched.window, 'Continuer')).toBeDisabled()
  const selected = () => window.locator('[data-combobox-selected]').allTextContents()
  for (const [title, meaning] of [
    ['Qui', 'Agent'],
    ['Quand', 'Date'],
    ['Pour', 'Collectivité'],
    ['Combien', 'Durée'],
  ] as const) {
    const list = window.getByRole('combobox', { name: saying(`« ${title} »`) })
    await tabTo(window, list)
    await press(window, 'Enter')
    const option = window.getByRole('option', { name: meaning, exact: true })
    await expect(option).toBeVisible()
    for (let moves = 0; moves < 16; moves += 1) {
      if ((await option.getAttribute('data-combobox-selected')) !== null) break
      const before = await selected()
      await press(window, 'ArrowDown')
      await expect.poll(selected, { intervals: [0, 10, 50] }).not.toEqual(before)
    }
    await press(window, 'Enter')
    await expect(list).toHaveValue(meaning)
  }
  await expect(window.getByText('Tout ce qu’il faut est là.')).toBeVisible()
  await tabTo(window, button(launched.window, 'Continuer'))
  await press(window, 'Enter')

  // One name is nobody’s: it is asked first.
  await expect(step('Noms')).toBeVisible()
  const who = window.getByRole('combobox', { name: saying('« Mme Zoé »') })
  await expect(who).toBeFocused()
  await window.keyboard.type('Pascal')
  await press(window, 'ArrowDown', 'Enter')
  await expect(who).toHaveValue('Pascal Thévenot')
  await tabTo(window, button(launched.window, 'Continuer'))
  await press(window, 'Enter')

  // The rehearsal shows what is refused, where, and what would change; nothing is kept yet.
  await expect(step('Aperçu')).toBeVisible()
  await expect(button(launched.window, saying('^1 refusée$'))).toBeVisible()
  await expect(window.getByText(saying('« 31/02/2027 » n’est pas une date'))).toBeVisible()
  await expect(window.getByText(/ligne\s4/)).toBeVisible()
  expect(await minutesOf('agent-m0104')).toBe(0)
  await tabTo(window, button(launched.window, saying('Importer 2 lignes')))
  await press(window, 'Enter')
  await expect(window.getByText(saying('2 lignes importées'))).toBeVisible()
  expect([await minutesOf('agent-m0104'), await minutesOf('agent-m0123')]).toEqual([180, 90])

  // The same file again: columns and names are known, and nothing is left to import.
  await tabTo(window, button(launched.window, 'Importer un autre fichier…'))
  await press(window, 'Enter')
  await expect(step('Aperçu')).toBeVisible()
  await expect(window.getByText('Ce fichier a déjà été importé')).toBeVisible()
  await expect(button(launched.window, 'Rien à importer')).toBeDisabled()
  await tabTo(window, button(launched.window, 'Abandonner'))
  await press(window, 'Enter')

  // One act takes it back.
  await tabTo(window, button(launched.window, 'Annuler l’import du fichier heures.csv'))
  await press(window, 'Enter')
  await expect(window.getByRole('dialog')).toBeVisible()
  await tabTo(window, window.getByRole('dialog').getByRole('button', { name: 'Annuler l’import' }))
  await press(window, 'Enter')
  await expect(window.getByRole('dialog')).toBeHidden()
  await expect.poll(() => minutesOf('agent-m0104')).toBe(0)
})

test('hours of a column that a person chose are shown to be unsure where 7,30 may be 7 h 30', async () => {
  const { window } = launched
  await goToAddress(launched, '/import')
  await offer('heures.csv', [
    'Agent;Date;Collectivité;Réalisé',
    'Dupont Marie;21/01/2027;Saint-Martin-du-Mont;7,30',
    'Colin Nadège;21/01/2027;Léry;1,15',
  ])
  await button(launched.window, 'Choisir un fichier…').click()
  await expect(step('Colonnes')).toBeVisible()
  const unit = window.getByRole('combobox', { name: 'Une durée sans unité est en' })
  const unsure = window.getByText(saying('lus en plusieurs unités'))
  await expect(unsure).toHaveCount(0)
  const meaning = window.getByRole('combobox', { name: saying('« Réalisé »') })
  await meaning.click()
  await window.getByRole('option', { name: 'Durée', exact: true }).click()
  await expect(unsure).toBeVisible()
  await expect(unit).toHaveValue(saying('heures décimales'))
})

test('an export whose dates could be read in two ways is asked about before its rehearsal', async () => {
  const { window } = launched
  await goToAddress(launched, '/import')
  await offer('clockify.csv', [
    'Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)',
    'Léry,,Budget,,Marie Dupont,,,,Yes,02/01/2027,09:00,02/01/2027,10:00,01:00:00,1.00',
  ])
  await button(launched.window, 'Choisir un fichier…').click()
  await expect(step('Colonnes')).toBeVisible()
  await expect(
    window.getByText(
      'Les dates du fichier ne disent pas avec certitude où est le jour et où est le mois.',
    ),
  ).toBeVisible()
  await window.getByText('01/31/2027', { exact: true }).click()
  await button(launched.window, 'Continuer').click()
  await expect(window.getByText(saying('Marie Dupont, Léry, .*1ᵉʳ'))).toBeVisible()
})

test('a long reading shows that it goes on, and is stopped without a trace', async () => {
  const { window } = launched
  await goToAddress(launched, '/import')
  const line = `Marie Dupont;21/01/2027;Léry;${'une tâche assez longue pour peser '.repeat(8)};1:00`
  await offer('long.csv', [
    'Agent;Date;Collectivité;Tâche;Durée',
    ...Array.from({ length: 190_000 }, () => line),
  ])
  await button(launched.window, 'Choisir un fichier…').click()
  const going = window.getByRole('status').filter({ hasText: 'Lecture du fichier' })
  await expect(going.getByRole('progressbar')).toBeVisible()
  await going.getByRole('button', { name: 'Annuler' }).click()
  await expect(going).toBeHidden()
  await expect(window.getByRole('alert')).toBeHidden()
  await expect(button(launched.window, 'Choisir un fichier…')).toBeEnabled()
  await expect(step('Fichier')).toBeVisible()
})

test('someone in a hurry who chooses a wrong file, leaves, comes back and mends it keeps only what was seen', async () => {
  const { window } = launched
  await goToAddress(launched, '/import')
  await offer('photo.csv', ['\u0000\u0001\u0002'])
  await button(launched.window, 'Choisir un fichier…').click()
  await expect(window.getByRole('alert')).toContainText('n’est pas un texte')
  await expect(button(launched.window, 'Choisir un fichier…')).toBeEnabled()

  await offer('heures.csv', [
    'Agent;Date;Collectivité;Durée',
    'Marie Dupont;21/01/2027;Léry;25:00',
    'Marie Dupont;22/01/2027;Léry;-1:00',
    'Marie Dupont;23/01/2027;Léry;1:00',
  ])
  await button(launched.window, 'Choisir un fichier…').click()
  await expect(window.getByRole('alert')).toBeHidden()
  await button(launched.window, 'Continuer').click()
  await expect(window.getByText(saying('« 25:00 » dépasse une journée'))).toBeVisible()
  await expect(window.getByText(saying('« -1:00 » est une durée négative'))).toBeVisible()

  // Another screen and back: the file waits where it was.
  await goToAddress(launched, '/agents')
  await goToAddress(launched, '/import')
  await expect(window.getByText(saying('« 25:00 » dépasse une journée'))).toBeVisible()

  // The line is mended in the file, which is chosen again.
  await button(launched.window, 'Corriger la ligne 2').click()
  await expect(window.getByText(saying('Ligne 2, colonne 4'))).toBeVisible()
  await offer('heures.csv', [
    'Agent;Date;Collectivité;Durée',
    'Marie Dupont;21/01/2027;Léry;2:00',
    'Marie Dupont;22/01/2027;Léry;1:00',
    'Marie Dupont;23/01/2027;Léry;1:00',
  ])
  await button(launched.window, 'Choisir de nouveau…').click()
  await button(launched.window, saying('Importer 3 lignes')).dblclick()
  await expect(window.getByText(saying('3 lignes importées'))).toBeVisible()
  expect(await minutesOf('agent-m0104')).toBe(240)
  await press(window, 'Control+z')
  await expect(window.getByText('L’import du fichier heures.csv est annulé')).toBeVisible()
  expect(await minutesOf('agent-m0104')).toBe(0)
})

test('a line that stands twice in a file is told with its number, and enters all the same', async () => {
  const { window } = launched
  await goToAddress(launched, '/import')
  await offer('kimai.csv', [
    'Agent;Date;Collectivité;Durée',
    'Dupont Marie;21/01/2027;Saint-Martin-du-Mont;1:00',
    'Dupont Marie;21/01/2027;Chanceaux;1:00',
    'Dupont Marie;21/01/2027;Saint-Martin-du-Mont;1:00',
  ])
  await button(launched.window, 'Choisir un fichier…').click()
  await expect(step('Colonnes')).toBeVisible()
  await button(launched.window, 'Continuer').click()
  await expect(step('Aperçu')).toBeVisible()
  await expect(
    window.getByText(saying('1 ligne répète mot pour mot une ligne au-dessus : .* la ligne 4')),
  ).toBeVisible()
  await expect(window.getByText(saying('comme la ligne 2'))).toBeVisible()
  const before = await minutesOf('agent-m0104')
  await button(launched.window, /^(Importer|Garder|Ajouter)/).click()
  await expect.poll(() => minutesOf('agent-m0104')).toBe(before + 180)
})

test('an import that is not undone, or is left as it is, leaves no refusal in the status line', async () => {
  const { window } = launched
  await offerFile(
    launched,
    'deux.csv',
    'Agent;Date;Collectivité;Durée\nMarie Dupont;11/01/2027;Léry;2\n',
  )
  await goToAddress(launched, '/import')
  await button(launched.window, 'Choisir un fichier…').click()
  await button(launched.window, 'Continuer').click()
  await button(launched.window, saying('Importer 1 ligne')).click()
  await window.evaluate(() => {
    const line = { day: '2027-01-11', collectivityId: 'commune-21345', minutes: 240, task: '' }
    return self.desk.ask('recordTime', {
      sheets: [{ agentId: 'agent-m0104', lines: [line] }],
    } as never)
  })
  const refusal = window.getByText(/^Non enregistré/)
  const dialog = window.getByRole('dialog')
  const undo = async (): Promise<void> => {
    await button(launched.window, 'Annuler cet import').click()
    await dialog.getByRole('button', { name: 'Annuler l’import' }).click()
    await expect(refusal).toBeVisible()
  }
  await undo()
  await press(window, 'Escape')
  await expect(dialog).toHaveCount(0)
  await expect(refusal).toHaveCount(0)
  await undo()
  // What lies under the dialogue is undone once it is left.
  await press(window, 'Control+z', 'Escape')
  await expect(refusal).toHaveCount(0)
  expect(await minutesOf('agent-m0104')).toBe(240)
  await press(window, 'Control+z')
  await expect.poll(() => minutesOf('agent-m0104')).toBe(120)
})
