import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goToAddress } from '../hands/accessibility'
import { issueAll } from '../hands/issue-statements'
import { sendsStatement } from '../hands/exchange-hands'
import type { Running } from '../hands/running'

/** Sends a statement and opens it in the journal of exchanges. */
async function showSent(launched: Running): Promise<void> {
  await issueAll(launched)
  const path = join(tmpdir(), `quotite-picture-${String(process.pid)}.quotite`)
  await sendsStatement(launched, path)
  await goToAddress(launched, '/echanges')
  await launched.window.getByRole('row', { name: /2026-/ }).first().click()
  await launched.window.getByRole('complementary').waitFor()
}

/** The journal of exchanges, for the pictures. It issues statements: it comes late. */
export const EXCHANGE_SCREENS = [
  { name: 'exchanges-sent', address: '/echanges', first: showSent },
] as const
