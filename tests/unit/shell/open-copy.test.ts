import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
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

describe('a paper', () => {
  const paper = { fileName: 'délibération.pdf', bytes: Buffer.from('%PDF') }
  const shown: string[] = []
  const viewer = {
    openPath: (path: string) => {
      shown.push(path)
      return Promise.resolve('')
    },
    showItemInFolder: () => undefined,
  }
  afterEach(() => {
    vi.unstubAllEnvs()
    shown.splice(0)
  })

  it('opens where the system emptied the temporary folder while the program ran', async () => {
    const open = openCopies(viewer)
    expect(await open(paper)).toEqual({ ok: true, value: null })
    rmSync(dirname(shown[0] ?? ''), { recursive: true })
    expect(await open(paper)).toEqual({ ok: true, value: null })
    expect(readFileSync(shown[1] ?? '', 'utf8')).toBe('%PDF')
  })

  it('is refused in words where there is no temporary folder, and the program starts', async () => {
    const folder = join(tmpdir(), 'quotite-no-such-folder')
    for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder)
    const open = openCopies(viewer)
    expect(await open(paper)).toMatchObject({
      ok: false,
      failures: [{ code: 'folderMissing', path: folder }],
    })
    expect(shown).toEqual([])
  })
})
