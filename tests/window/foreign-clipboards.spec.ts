import { expect, test, type Locator, type Page } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { hoursCell } from '../hands/grid'
import { press, saying } from '../hands/hands'
import { windowOfEach } from './harness/window-of-tests'

const launched = windowOfEach({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

/** Copies as another program does: a table of a page or of a word processor, with the plain text that it gives beside it. */
const copy = async (window: Page, forms: Readonly<Record<string, string>>): Promise<void> =>
  window.evaluate(async (copied) => {
    const parts = Object.entries(copied).map(
      ([type, text]) => [type, new Blob([text], { type })] as const,
    )
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))])
  }, forms)

/** Opens the dialogue that takes over a list of bodies. */
async function takeOverAList(): Promise<Locator> {
  const { window } = launched
  await goToAddress(launched, '/collectivites')
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  return window.getByRole('dialog')
}

/** Copies a picture, as a screenshot does. */
const copyPicture = async (window: Page): Promise<void> =>
  window.evaluate(async () => {
    const canvas = new OffscreenCanvas(4, 4)
    canvas.getContext('2d')?.fillRect(0, 0, 4, 4)
    const picture = await canvas.convertToBlob({ type: 'image/png' })
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
  })

test('a picture that is pasted leaves the hours of the cell as they are', async () => {
  const { window } = launched
  await goToAddress(launched, '/semaine/2027-01-11/semaine')
  const monday = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'lundi 11')
  await monday.click()
  await window.keyboard.type('2,5')
  await press(window, 'Enter')
  await expect(monday).toHaveText(saying('2 h 30'))
  await monday.click()
  await copyPicture(window)
  await press(window, 'Control+v')
  // What a paste keeps is shown in the cell that is typed in next.
  await press(window, 'ArrowRight')
  await window.keyboard.type('1')
  await press(window, 'Enter')
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12')).toHaveText(
    saying('1 h 00'),
  )
  await expect(monday).toHaveText(saying('2 h 30'))
})

test('hours of a table of a page, without a plain text, go where its cells are', async () => {
  const { window } = launched
  await goToAddress(launched, '/semaine/2027-01-11/semaine')
  const monday = hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'lundi 11')
  await monday.click()
  await copy(window, { 'text/html': '<table><tr><td>1:15</td><td>2:00</td></tr></table>' })
  await press(window, 'Control+v')
  await expect(monday).toHaveText(saying('1 h 15'))
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12')).toHaveText(
    saying('2 h 00'),
  )
})

test('hours beside a merged cell of a table stay on their days', async () => {
  const { window } = launched
  await goToAddress(launched, '/semaine/2027-01-11/semaine')
  await hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'lundi 11').click()
  // The plain text of a browser has no cell where another one is merged with that above it, or with that before it.
  await copy(window, {
    'text/html':
      '<table><tr><th>Commune</th><th>lundi</th><th>mardi</th><th>mercredi</th></tr>' +
      '<tr><td>Vaux-<br>Saules</td><td colspan="2">3:00</td><td>1:00</td></tr>' +
      '<tr><td>Trouhaut</td><td rowspan="2">0:30</td><td>0:45</td><td></td></tr>' +
      '<tr><td>Champagny</td><td>2:15</td><td></td></tr></table>',
    'text/plain':
      'Commune\tlundi\tmardi\tmercredi\nVaux-\nSaules\t3:00\t1:00\nTrouhaut\t0:30\t0:45\t\nChampagny\t2:15\t',
  })
  await press(window, 'Control+v')
  await expect(window.getByText(saying('3 lignes collées d’après leurs noms.'))).toBeVisible()
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Champagny', 'mardi 12')).toHaveText(
    saying('2 h 15'),
  )
  await expect(hoursCell(launched, 'Lucie Bonnard', 'Vaux-Saules', 'mercredi 13')).toHaveText(
    saying('1 h 00'),
  )
})

test('a list that is pasted from a letter has its cells, whatever lines they hold', async () => {
  const { window } = launched
  const dialog = await takeOverAList()
  await copy(window, {
    'text/html':
      '<table><tr><td><p>Nom</p></td><td><p>Adresse</p></td></tr>' +
      '<tr><td><p>Avosnes</p></td><td><p>Mairie</p><p>1 rue Haute</p></td></tr>' +
      '<tr><td><p>Boux</p></td><td><p>2 rue Basse</p></td></tr></table>',
    'text/plain': 'Nom\tAdresse\r\nAvosnes\tMairie\r\n1 rue Haute\r\nBoux\t2 rue Basse\r\n',
  })
  await dialog.getByRole('textbox').click()
  await press(window, 'Control+v')
  await expect(dialog.getByText(saying('2 créations'))).toBeVisible()
})

test('a table of a letter below its title, in another table that lays it out, keeps its cells and figures', async () => {
  const { window } = launched
  const dialog = await takeOverAList()
  await copy(window, {
    'text/html':
      '<p>Communes de la vallée</p><table><tr><td><table>' +
      '<tr><td>Nom</td><td>Code</td><td>Population 2026</td></tr>' +
      '<tr><td>Bouxières</td><td style="display:none">X</td><td>BX</td><td>125<sup>1</sup></td></tr>' +
      '<tr><td colspan="2">Cussey</td><td><del>4</del>310</td></tr>' +
      '</table></td></tr></table><p>Cordialement</p>',
    'text/plain':
      'Communes de la vallée\r\nNom\tCode\tPopulation 2026\r\nBouxières\tBX\t1251\r\nCussey\t4310\r\nCordialement\r\n',
  })
  await dialog.getByRole('textbox').click()
  await press(window, 'Control+v')
  await expect(dialog.getByText(saying('2026 : 125'))).toBeVisible()
  await expect(dialog.getByText(saying('2026 : 310'))).toBeVisible()
})

for (const [program, html] of [
  [
    'a letter or LibreOffice',
    '<table><tr><td>Nom</td><td>Code INSEE</td></tr><tr><td><s>Zuylen-le-Vieux</s></td><td><strike>21998</strike></td></tr><tr><td><s>Vieux</s> Wijk-le-Neuf</td><td>21999</td></tr></table>',
  ],
  [
    'Excel',
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--.xl65 {text-decoration:line-through;} .font5 {text-decoration:line-through;}--></style></head><table><tr><td>Nom</td><td>Code INSEE</td></tr><tr><td class=xl65>Zuylen-le-Vieux</td><td class=xl65 x:num>21998</td></tr><tr><td><font class="font5">Vieux</font> Wijk-le-Neuf</td><td>21999</td></tr></table></html>',
  ],
  [
    'a sheet of a browser',
    '<table><tr><td>Nom</td><td>Code INSEE</td></tr><tr style="text-decoration: line-through"><td>Zuylen-le-Vieux</td><td>21998</td></tr><tr><td><span style="text-decoration:line-through">Vieux</span> Wijk-le-Neuf</td><td>21999</td></tr></table>',
  ],
] as const)
  test(`a line that ${program} strikes out is refused, and what is struck out within a text left out`, async () => {
    const { window } = launched
    const dialog = await takeOverAList()
    await copy(window, {
      'text/plain': 'Nom\tCode INSEE\nZuylen-le-Vieux\t21998\nVieux Wijk-le-Neuf\t21999\n',
      'text/html': html,
    })
    await dialog.getByRole('textbox').click()
    await press(window, 'Control+v')
    await expect(dialog.getByText(saying('Zuylen-le-Vieux')).first()).toBeVisible()
    await expect(dialog.getByText(/barré/i).first()).toBeVisible()
    await expect(dialog.getByText('Wijk-le-Neuf', { exact: true }).first()).toBeVisible()
  })
