import { expect, test } from '@playwright/test'
import { registryOf } from '../hands/registry'
import { box, button, press, saying } from '../hands/hands'
import { Territory } from '../scenarios/territory'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'
import '../hands/window-desk'

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

test('bodies are created one after the other, the form empty each time', async () => {
  launched = await launch({ sample: 'pays-de-saint-seine', address: '/collectivites/nouvelle' })
  const { window } = launched
  const another = window.getByRole('button', { name: 'Créer, puis une autre' })
  await expect(box(window, 'Nom')).toBeFocused()
  await window.keyboard.type('Syndicat de la Tille')
  await another.click()
  await expect(box(window, 'Nom')).toHaveValue('Syndicat de la Tille')
  await expect(box(window, 'Code')).toBeFocused()
  await window.keyboard.type('TILLE')
  await another.click()
  await expect(
    window.getByRole('status').filter({ hasText: saying('Fiche créée : Syndicat de la Tille.') }),
  ).toBeVisible()
  await expect(box(window, 'Nom')).toHaveValue('')
  await expect(box(window, 'Nom')).toBeFocused()
  await window.keyboard.type('Syndicat de l’Oze')
  await box(window, 'Code').fill('OZE')
  await press(window, 'Control+s')
  await expect(window.getByRole('button', { name: 'Enregistrer' })).toBeVisible()
  await expect(box(window, 'Nom')).toHaveValue('Syndicat de l’Oze')
  expect((await registryOf(launched)).collectivities.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['TILLE', 'OZE']),
  )
  // A form that is begun later names none.
  await window.getByRole('button', { name: 'Ajouter une collectivité' }).click()
  await expect(box(window, 'Nom')).toHaveValue('')
  await box(window, 'Nom').fill('Syndicat du Suzon')
  await box(window, 'Code').fill('SUZON')
  await another.click()
  await expect(window.getByRole('status').filter({ hasText: 'Suzon' })).toBeVisible()
  await press(window, 'Escape')
  await window.getByRole('button', { name: 'Ajouter une collectivité' }).click()
  await expect(box(window, 'Nom')).toBeFocused()
  await expect(window.getByRole('status').filter({ hasText: 'Fiche créée' })).toHaveCount(0)
})

test('agents too, the employer chosen beforehand, and a quotité typed over the one that is proposed', async () => {
  launched = await launch({ sample: 'pays-de-saint-seine', address: '/agents/nouveau' })
  const { window } = launched
  const another = window.getByRole('button', { name: 'Créer, puis un autre' })
  for (const [first, number] of [
    ['Jeanne', 'X1'],
    ['Luc', 'X2'],
  ] as const) {
    await expect(box(window, 'Prénom')).toBeFocused()
    await window.keyboard.type(first)
    await box(window, 'Nom').fill('Essai')
    await box(window, 'Matricule').fill(number)
    await window.getByRole('textbox', { name: 'Du', exact: true }).fill('1/1/2027')
    await window.getByRole('textbox', { name: 'Durée par semaine', exact: true }).fill('35h')
    await box(window, 'Quotité').click()
    await expect(box(window, 'Quotité')).toHaveValue('100')
    await window.keyboard.type('0,8')
    await another.click()
    await expect(
      window.getByRole('status').filter({ hasText: saying(`Fiche créée : .*${first}.*`) }),
    ).toBeVisible()
    await expect(box(window, 'Matricule')).toHaveValue('')
  }
  const { agents } = await registryOf(launched)
  expect(agents.slice(-2).map(({ registrationNumber }) => registrationNumber)).toEqual(['X1', 'X2'])
  // As a list reads it.
  expect(agents.at(-1)?.workPeriods[0]?.workShare).toBe(8000)
  expect(new Set(agents.slice(-3).map(({ employerId }) => employerId)).size).toBe(1)
})

for (const [what, address, texts, last, words] of [
  [
    'body',
    '/collectivites/nouvelle',
    { Nom: 'SIVU de la Venelle', Code: 'VENELLE' },
    'Ville',
    'Dijon',
  ],
  [
    'agent',
    '/agents/nouveau',
    {
      Prénom: 'Zoé',
      Nom: 'Marchand',
      Matricule: 'M0999',
      Grade: 'rédacteur',
      Du: '1/1/2026',
      'Durée par semaine': '35h',
    },
    'Grade',
    ' principal',
  ],
  ['criterion', '/criteres/nouveau', { Nom: 'Élèves', Unité: 'élèves' }, 'Unité', ' inscrits'],
] as const)
  test(`what is typed right after a new ${what} is kept goes on in the same field`, async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', address })
    const { window } = launched
    for (const [label, text] of Object.entries(texts)) await box(window, label).fill(text)
    await box(window, last).press('End')
    await press(window, 'Control+s')
    await expect(window.getByRole('button', { name: 'Archiver' })).toBeVisible()
    await window.keyboard.type(words)
    await expect(box(window, last)).toHaveValue(new RegExp(`${words}$`))
    await press(window, 'Control+s')
    await expect
      .poll(async () => JSON.stringify(await registryOf(launched)))
      .toContain(`${Object.entries(texts).find(([label]) => label === last)?.[1] ?? ''}${words}`)
  })

test('each new form makes a body of its own, also right after another, and after one that was taken back', async () => {
  launched = await launch({ sample: 'pays-de-saint-seine', address: '/collectivites/nouvelle' })
  const { window } = launched
  const bodies = async () => (await registryOf(launched)).collectivities
  const before = await bodies()
  const fill = async (name: string, code: string): Promise<void> => {
    await expect(box(window, 'Nom')).toHaveValue('')
    await box(window, 'Nom').fill(name)
    await box(window, 'Code').fill(code)
  }
  /** In one task: what keeps the form, and the click that asks for the next one. */
  const keepAndAdd = (): Promise<void> =>
    window.evaluate(() => {
      const field = document.activeElement ?? document.body
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true }))
      for (const button of document.querySelectorAll('button'))
        if (button.innerText === 'Ajouter une collectivité') button.click()
    })
  await fill('SIVU de la Venelle', 'A1')
  await press(window, 'Control+s')
  await expect(window.getByRole('button', { name: 'Archiver' })).toBeVisible()
  await window.getByRole('button', { name: 'Ajouter une collectivité' }).click()
  await fill('SIVU de la Tille', 'A2')
  await keepAndAdd()
  await expect.poll(async () => (await bodies()).length).toBe(before.length + 2)
  await press(window, 'Escape')
  await window.getByRole('button', { name: 'Ajouter une collectivité' }).click()
  await fill('SIVU de l’Oze', 'A3')
  await press(window, 'Control+s')
  await expect(window.getByRole('button', { name: 'Archiver' })).toBeVisible()
  await press(window, 'Control+z')
  await expect(window.getByRole('complementary')).toHaveCount(0)
  await window.getByRole('button', { name: 'Ajouter une collectivité' }).click()
  await fill('SIVU de l’Ignon', 'A4')
  await press(window, 'Control+s')
  await expect(window.getByRole('button', { name: 'Archiver' })).toBeVisible()
  expect((await bodies()).slice(before.length).map(({ code }) => code)).toEqual(['A1', 'A2', 'A4'])
  expect((await bodies()).slice(0, before.length)).toEqual(before)
})

test('the second press of a double click does nothing to what came under the mouse since the first', async () => {
  const empty = { ...new Territory('A').file(), agents: [], agreements: [] }
  launched = await launch({ workspace: empty, address: '/agents' })
  const { window } = launched
  const place = await window.getByText('Ajouter un agent', { exact: true }).boundingBox()
  const [x, y] = [(place?.x ?? 0) + (place?.width ?? 0) / 2, (place?.y ?? 0) + 10]
  const list = window.getByRole('dialog', { name: 'Reprendre une liste d’agents' })
  await window.mouse.click(x, y)
  await expect(box(window, 'Prénom')).toBeFocused()
  const under = await window.evaluate(
    ([left = 0, top = 0]) =>
      document.elementFromPoint(left, top)?.closest('a, button')?.textContent,
    [x, y],
  )
  expect(under).toBe('Reprendre une liste')
  await window.mouse.down({ clickCount: 2 })
  await window.mouse.up({ clickCount: 2 })
  await expect(box(window, 'Prénom')).toBeFocused()
  await window.keyboard.press('Control+s')
  await expect(box(window, 'Prénom')).toHaveAttribute('aria-invalid', 'true')
  await expect(list).toBeHidden()
  await window.mouse.click(x, y)
  await expect(list).toBeVisible()
  // The veil beside the dialogue that the first press opened does not close it either.
  await window.mouse.down({ clickCount: 2 })
  await window.mouse.up({ clickCount: 2 })
  await button(list, 'Choisir un fichier…').hover()
  await expect(list).toBeVisible()
})
