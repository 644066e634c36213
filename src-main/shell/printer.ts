import { session } from 'electron'
import { AT_ONCE } from '../documents/print-batch'
import type { Printer } from '../use-cases/ports'
import { servePrint } from './app-protocol'
import { PARTITION, printWindow } from './print-window'

/**
 * Prints pages of HTML to tagged PDF through as many hidden windows as pages are printed together, each in the one with
 * less to do.
 */
export function printer(): Printer & { readonly close: () => void } {
  const pages = new Map<string, string>()
  const windows = Array.from({ length: AT_ONCE }, () => ({ ...printWindow(pages), asked: 0 }))
  let served = false

  const print: Printer['print'] = async (html) => {
    if (!served) servePrint(session.fromPartition(PARTITION), (url) => pages.get(url) ?? null)
    served = true
    const free = windows.reduce((least, each) => (each.asked < least.asked ? each : least))
    free.asked += 1
    try {
      return await free.print(html)
    } finally {
      free.asked -= 1
    }
  }

  return { print, close: () => windows.forEach(({ close }) => close()) }
}
