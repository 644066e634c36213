import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { faults } from '../hands/accessibility'
import { issueAll } from '../hands/issue-statements'
import { windowOfAll } from './harness/window-of-tests'
import '../hands/window-desk'

// The lender puts its logo at the head of what it sends.
test.describe.configure({ mode: 'serial' })

const ICON = new URL('../../resources/icons/quotite.png', import.meta.url).pathname
const PAGE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="red"/><foreignObject width="100" height="50"><p xmlns="http://www.w3.org/1999/xhtml">Mairie</p></foreignObject></svg>'
const folder = mkdtempSync(join(tmpdir(), 'quotite-logo-'))
const launched = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  address: '/collectivites',
})

const input = () => launched.window.locator('input[type=file]')

/** The logo that is kept of the body that lends. */
const keptLogo = () =>
  launched.window.evaluate(async () => {
    const registry = await self.desk.ask('readRegistry', {})
    if (!registry.ok) throw new Error('the registry can’t be read')
    return registry.value.collectivities.find(({ code }) => code === 'CCPSS')?.logo ?? null
  })

test.beforeAll(async () => {
  await launched.window
    .getByRole('rowheader', { name: /Communauté|CC / })
    .first()
    .click()
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a file that is no image is refused by name, and changes nothing', async () => {
  const { window } = launched
  await input().setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from('%PDF-1.4 not a picture'),
  })
  await expect(window.getByRole('alert')).toHaveText(
    '« logo.png » n’est pas une image. Choisissez un fichier PNG, JPEG, WebP ou SVG.',
  )
  await expect(window.getByRole('img', { name: 'Logo actuel' })).toBeHidden()
  expect(await keptLogo()).toBeNull()
})

test('an image is shown at once, kept small by Ctrl+S, and taken back by Ctrl+Z', async () => {
  const { window } = launched
  await input().setInputFiles(ICON)
  await expect(window.getByRole('img', { name: 'Logo actuel' })).toBeVisible()
  await expect(window.getByRole('alert')).toBeHidden()
  expect(await faults(launched)).toEqual([])
  await window.keyboard.press('Control+s')
  await expect.poll(keptLogo).toMatch(/^data:image\/png;base64,/)
  // The desk keeps before the window hears of it, and the keys take back what the window knows.
  const takeBack = window.getByRole('contentinfo').getByRole('button', { name: /^Annuler/ })
  await expect(takeBack).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect.poll(keptLogo).toBeNull()
  await expect(takeBack).toBeHidden()
  await window.keyboard.press('Control+y')
  await expect.poll(keptLogo).toMatch(/^data:image\/png;base64,/)
})

test('what was refused goes with the logo, and the same file can be chosen again', async () => {
  const { window } = launched
  const shown = window.getByRole('img', { name: 'Logo actuel' })
  await input().setInputFiles({
    name: 'rotated.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg'),
  })
  await expect(window.getByRole('alert')).toContainText('rotated.svg')
  await window.getByRole('button', { name: 'Retirer le logo' }).click()
  await expect(window.getByRole('alert')).toBeHidden()
  await expect(shown).toBeHidden()
  await input().setInputFiles(ICON)
  await expect(shown).toBeVisible()
  // A browser says nothing of a file that its field holds already.
  await expect(input()).toHaveValue('')
  await window.keyboard.press('Control+s')
  await expect.poll(keptLogo).toMatch(/^data:image\/png;base64,/)
})

test('a drawing is taken in as sharp as print is, whatever its size and the end of its name', async () => {
  await input().setInputFiles({
    name: 'drawing.png',
    mimeType: 'image/png',
    buffer: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="12"><rect width="24" height="12" fill="red"/></svg>',
    ),
  })
  const shown = launched.window.getByRole('img', { name: 'Logo actuel' })
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(600)
  await input().setInputFiles(ICON)
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(256)
})

test('a drawing that can’t be copied is refused by name too', async () => {
  const { window } = launched
  await input().setInputFiles({
    name: 'page.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(PAGE),
  })
  await expect(window.getByRole('alert')).toContainText('« page.svg » est trop détaillée')
})

test('it heads the statements that are printed', async () => {
  const { window } = launched
  await issueAll(launched)
  await launched.choose(folder)
  const [html, written] = await window.evaluate(async () => {
    const registry = await self.desk.ask('readRegistry', {})
    const id = registry.ok ? registry.value.statements[0]?.id : undefined
    if (id === undefined) throw new Error('no statement')
    const page = await self.desk.ask('readStatementPage', { id })
    const files = await self.desk.ask('exportStatements', { ids: [id] })
    return [page.ok ? page.value.html : '', files.ok] as const
  })
  expect(html).toContain('<img class="logo" src="data:image/png;base64,')
  expect(written).toBe(true)
  const [name = ''] = readdirSync(folder)
  expect(readFileSync(join(folder, name)).toString('latin1')).toContain('/Subtype /Image')
})
