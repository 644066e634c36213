import type { BrowserWindow, Rectangle } from 'electron'

/** The charts of the dashboard, by the name of their card. */
export const CHARTS = ['cost-by-collectivity', 'hours-by-month', 'planned-against-done'] as const

/** Where the window shows them. */
export const DASHBOARD = '#/tableau-de-bord'

/** How long the dashboard may take to be drawn, in milliseconds, on a machine with other things to do. */
const PATIENCE = 60_000

/** Twice as fine as on a plain screen, so that the pictures can be printed. */
const ZOOM = 2

/** A page of 1280 pixels, high enough for the largest card. */
const PAGE = { width: 1280, height: 1200 } as const

/**
 * The place of a drawn chart, without its tools, once scrolled into view; `null` while it is not drawn. A chart is drawn once the page
 * was scrolled to its place.
 */
const findChart = (name: string): string => `(async () => {
  const card = document.querySelector('[data-chart="${name}"]')
  const page = document.querySelector('[data-scroll="page"]')
  if (card === null && page !== null) {
    const isBelow = page.scrollTop + page.clientHeight >= page.scrollHeight - 1
    page.scrollTo(0, isBelow ? 0 : page.scrollTop + page.clientHeight / 2)
    return null
  }
  const drawn = [...(card?.querySelectorAll('[data-drawing] svg') ?? [])]
    .some((svg) => svg.getBoundingClientRect().height > 100 && svg.querySelectorAll('path, rect').length > 3)
  if (!drawn) return null
  for (const tool of card.querySelectorAll('button')) tool.style.visibility = 'hidden'
  card.scrollIntoView({ block: 'center' })
  await document.fonts.ready
  await new Promise((settled) => requestAnimationFrame(() => requestAnimationFrame(settled)))
  const { x, y, width, height } = card.getBoundingClientRect()
  return { x, y, width, height }
})()`

async function placeOf(window: BrowserWindow, name: string): Promise<Rectangle | null> {
  const limit = performance.now() + PATIENCE
  while (performance.now() < limit) {
    const place = (await window.webContents.executeJavaScript(findChart(name))) as Rectangle | null
    if (place !== null) {
      return {
        x: Math.floor(place.x * ZOOM),
        y: Math.floor(place.y * ZOOM),
        width: Math.ceil(place.width * ZOOM),
        height: Math.ceil(place.height * ZOOM),
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return null
}

/** A picture of each chart as PNG, in the order of `CHARTS`; `null` for one that was not drawn in time. */
export async function pictureCharts(window: BrowserWindow): Promise<readonly (Buffer | null)[]> {
  window.setContentSize(PAGE.width * ZOOM, PAGE.height * ZOOM)
  window.webContents.setZoomFactor(ZOOM)
  window.webContents.once('did-finish-load', () => window.webContents.setZoomFactor(ZOOM))
  const pictures: (Buffer | null)[] = []
  for (const name of CHARTS) {
    const place = await placeOf(window, name)
    const picture = place === null ? null : await window.webContents.capturePage(place)
    pictures.push(picture === null || picture.isEmpty() ? null : picture.toPNG())
  }
  return pictures
}
