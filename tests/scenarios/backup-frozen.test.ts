import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { Decrypter, Encrypter } from 'age-encryption'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readAgeKey } from '../../src-main/backups/age-keys'
import { run } from './run-command'

const frozen = (name: string): string =>
  join(new URL('../..', import.meta.url).pathname, 'resources/frozen', name)
const backup = frozen('backup-1.quotite.age')
const keyFile = frozen('backup-1.key.txt')

describe('a backup of an earlier program', () => {
  it('of format 1 is opened, proven and recomputed', async () => {
    const { code, out } = await run('backup', 'verify', backup, '--identity', keyFile)
    expect(code).toBe(0)
    expect(out).toContain('26 états recalculés')
  })

  it('with a workspace of an earlier format is opened', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'quotite-frozen-'))
    const key = await readAgeKey(readFileSync(keyFile, 'utf8'))
    const decrypter = new Decrypter()
    decrypter.addIdentity(key?.identity ?? '')
    const files = unzipSync(await decrypter.decrypt(readFileSync(backup)))
    const { supportTables: _new, ...older } = JSON.parse(
      strFromU8(files['workspace.quotite.json'] ?? new Uint8Array()),
    ) as Record<string, unknown>
    const workspace = strToU8(JSON.stringify({ ...older, version: 4 }))
    files['workspace.quotite.json'] = workspace
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as {
      workspace: { counts: Record<string, number> }
      files: { path: string; bytes: number; sha256: string }[]
    }
    delete manifest.workspace.counts['supportTables']
    const listed = manifest.files.find(({ path }) => path === 'workspace.quotite.json')
    Object.assign(listed ?? {}, {
      bytes: workspace.length,
      sha256: createHash('sha256').update(workspace).digest('hex'),
    })
    files['manifest.json'] = strToU8(JSON.stringify(manifest))
    const encrypter = new Encrypter()
    encrypter.addRecipient(key?.recipient ?? '')
    const path = join(folder, 'older.quotite.age')
    writeFileSync(path, await encrypter.encrypt(zipSync(files)))
    const verified = await run('backup', 'verify', path, '--identity', keyFile)
    rmSync(folder, { recursive: true })
    expect(verified.err).toBe('')
    expect(verified.code).toBe(0)
  })
})
