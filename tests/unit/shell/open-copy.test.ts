import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openCopies } from '../../../src-main/shell/open-copy'

/** The folder of papers that a program of that process had opened. */
function opened(pid: number): string {
  const folder = mkdtempSync(join(tmpdir(), `quotite-pieces-${String(pid)}-`))
  writeFileSync(join(folder, 'bulletin.pdf'), 'pay')
  return folder
}

it('opened papers that a killed program left behind are deleted at the next start, those of a running one are not', () => {
  const [ofKilled, ofRunning] = [opened(999_999_999), opened(process.ppid)]
  openCopies({ openPath: () => Promise.resolve(''), showItemInFolder: () => undefined })
  expect(existsSync(ofKilled)).toBe(false)
  expect(existsSync(ofRunning)).toBe(true)
  rmSync(ofRunning, { recursive: true })
})
