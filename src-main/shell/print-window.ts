import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { BrowserWindow } from 'electron'
import { z } from 'zod'
import { failure, success } from '#shared/kernel/result'
import { normalizePdf } from '../documents/normalize-pdf'
import type { Printer } from '../use-cases/ports'
import { serialQueue } from '#shared/kernel/serial-queue'
import { PRINT_ADDRESS } from './app-protocol'
import { windowSecurity } from './window-security'

/** In memory only: nothing of a statement stays on the disk but the file asked for. */
export const PARTITION = 'print'

/** After this time, a page will never settle. */
const PATIENCE = 30_000

/** Chromium keeps what it printed, some 16 MB a page: after so many pages, another window replaces it. */
const PAGES_PER_WINDOW = 10

/** An idle window is closed, to free its memory. */
const REST = 10_000

/**
 * Asks for every typeface, since a hidden window that was not laid out yet has asked for none, and gives what is to be
 * repeated at the foot of each page, and the day of the page.
 */
const SETTLED = `Promise.all(Array.from(document.fonts, (face) => face.load())).then(() => ({
  footer: document.getElementById('page-footer')?.innerHTML ?? null,
  day: document.querySelector('meta[name=date]')?.content ?? null,
}))`

const settled = z.object({ footer: z.string().nullable(), day: z.string().nullable() })

const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), PATIENCE)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The window is never shown: without this, each page would be laid out and painted for the screen too, a third of the time.
 */
const UNSEEN = '<style media="screen">body{display:none}</style>'

/** A hidden window that prints. */
interface PrintWindow extends Printer {
  readonly close: () => void
}

/**
 * Prints pages of HTML to tagged PDF through one hidden sandboxed window, one at a time. The page may hold a
 * `<template id="page-footer">`, printed at the foot of each page, and a `<meta name="date">`, to which the file is dated.
 *
 * @param pages what the print address serves, by address; a page is there while it is printed
 */
export function printWindow(pages: Map<string, string>): PrintWindow {
  const inTurn = serialQueue()
  let window: BrowserWindow | null = null
  let resting: NodeJS.Timeout | undefined
  let printed = 0

  const close = (): void => {
    clearTimeout(resting)
    if (window !== null && !window.isDestroyed()) window.destroy()
    window = null
    printed = 0
  }

  const ready = (): BrowserWindow => {
    clearTimeout(resting)
    if (printed >= PAGES_PER_WINDOW) close()
    printed += 1
    if (window === null || window.isDestroyed()) {
      window = new BrowserWindow({
        show: false,
        webPreferences: { ...windowSecurity, partition: PARTITION, backgroundThrottling: false },
      })
    }
    return window
  }

  const printNow = async (html: string): Promise<Uint8Array> => {
    const address = `${PRINT_ADDRESS}${randomUUID()}`
    pages.set(address, html.replace('</head>', `${UNSEEN}</head>`))
    try {
      const { webContents } = ready()
      await webContents.loadURL(address)
      const { footer, day } = settled.parse(await webContents.executeJavaScript(SETTLED))
      const pdf = await webContents.printToPDF({
        displayHeaderFooter: footer !== null,
        headerTemplate: '<span></span>',
        footerTemplate: footer ?? '<span></span>',
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
      // The other window prints first: both share what runs next.
      await setImmediate()
      return normalizePdf(pdf, day)
    } finally {
      pages.delete(address)
    }
  }

  const print: Printer['print'] = (html) =>
    inTurn(async () => {
      try {
        return success(await inTime(printNow(html)))
      } catch (error) {
        close()
        const reason = error instanceof Error ? error.message : String(error)
        return failure({ code: 'printFailed' as const, statement: '', reason })
      } finally {
        resting = setTimeout(close, REST)
      }
    })

  return { print, close }
}
