import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { launch } from './harness/launch'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

test('the page for inhabitants is written beside the council sheet, and opens from the disk', async () => {
  const running = await launch({
    sample: 'pays-de-saint-seine',
    address: '/tableau-de-bord/fiche-conseil',
  })
  const { window, data } = running
  await running.choose(data)
  await window.getByRole('button', { name: 'Page publique' }).click()
  const folder = join(data, 'Page publique 2026')
  await expect(window.getByText('Page publique de 2026 écrite dans')).toBeVisible()

  const browser = window.context().browser()
  if (browser === null) throw new Error('The window has no browser of its own.')
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme })
    const asked: string[] = []
    const said: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => said.push(message.text()))
    const address = pathToFileURL(join(folder, 'index.html')).href
    await page.goto(address)

    // Its policy lets in the style sheet beside it, and nothing else is asked.
    expect(asked).toEqual([address, new URL('style.css', address).href])
    expect(said).toEqual([])
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(paper).toBe(colorScheme === 'light' ? 'rgb(246, 243, 236)' : 'rgb(18, 22, 20)')
    expect(await page.locator('script').count()).toBe(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Des agents partagés entre nos collectivités en 2026',
    )
    await expect(page.getByRole('row', { name: /^Saint-Seine-l’Abbaye/ })).toContainText('367')

    await page.evaluate(AXE)
    const faults = await page.evaluate(
      async () => (await self.axe?.run('html', { resultTypes: ['violations'] }))?.violations,
    )
    expect(faults?.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
    await page.close()
  }

  // On a phone, each body is a block: nothing is cut, and each figure has its title.
  const phone = await browser.newPage({ viewport: { width: 360, height: 740 } })
  await phone.goto(pathToFileURL(join(folder, 'index.html')).href)
  const cells = phone.getByRole('row', { name: /^Saint-Seine-l’Abbaye/ }).getByRole('cell')
  await expect(cells).toHaveCount(4)
  for (const cell of await cells.all()) {
    const box = await cell.boundingBox()
    expect(box === null ? 361 : box.x + box.width).toBeLessThanOrEqual(360)
  }
  const title = await cells.first().evaluate((cell) => getComputedStyle(cell, '::before').content)
  expect(title).toContain('Heures de travail')
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await phone.close()
  await running.close()
})
