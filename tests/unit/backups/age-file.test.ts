import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { newAgeKey } from '../../../src-main/backups/age-keys'
import { encryptInto } from '../../../src-main/backups/age-file'

it('a backup that can’t be written lets go of the file that it was being made from', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quotite-age-'))
  const { recipient } = await newAgeKey()
  const lives = { open: 0, closed: 0 }
  async function* pieces() {
    lives.open += 1
    try {
      for (;;) yield await Promise.resolve(new Uint8Array(1 << 16))
    } finally {
      lives.closed += 1
    }
  }
  try {
    const writing = encryptInto(join(folder, 'absent', 'one.age'), pieces(), [recipient])
    await expect(writing).rejects.toMatchObject({ code: 'ENOENT' })
    await setTimeout(50)
    expect(lives.closed).toBe(lives.open)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
