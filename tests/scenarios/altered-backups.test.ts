import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Decrypter, Encrypter } from 'age-encryption'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  BACKUP_VERSION,
  backupManifestSchema,
  type BackupManifest,
} from '#shared/domain/backups/backup-manifest'
import { newAgeKey, type AgeKey } from '../../src-main/backups/age-keys'
import { inconsistent } from '../hands/inconsistent'
import { SavedOffice } from '../hands/saved-office'
import { sampleFile } from './import-desk'
import { run } from './run-command'

let office: SavedOffice
let key: AgeKey
let backup = ''

const inOffice = (name: string): string => join(office.folder, name)

const make = (data: string, place: string) =>
  run('backup', 'make', data, '--to', place, '--recipient', key.recipient)

const verify = (path: string) => run('backup', 'verify', path, '--identity', inOffice('key.txt'))

const onlyFileIn = (folder: string): string => join(folder, readdirSync(folder)[0] ?? '')

beforeAll(async () => {
  office = await SavedOffice.open('pays-de-saint-seine')
  key = await newAgeKey()
  writeFileSync(inOffice('key.txt'), key.identity)
  expect((await make(office.data, office.place)).code).toBe(0)
  backup = onlyFileIn(office.place)
})

afterAll(() => office.close())

/** A backup like ours with some of its files changed, then its archive as a text of one character a byte. */
async function altered(
  name: string,
  change: (files: Record<string, Uint8Array>) => void,
  rewrite: (archive: string) => string = (archive) => archive,
): Promise<string> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(key.identity)
  const files = unzipSync(await decrypter.decrypt(readFileSync(backup)))
  change(files)
  const encrypter = new Encrypter()
  encrypter.addRecipient(key.recipient)
  const path = inOffice(name)
  const archive = rewrite(Buffer.from(zipSync(files)).toString('latin1'))
  writeFileSync(path, await encrypter.encrypt(Buffer.from(archive, 'latin1')))
  return path
}

const manifestOf = (files: Record<string, Uint8Array>): BackupManifest =>
  backupManifestSchema.parse(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())))

/** The manifest written anew, so that it agrees with the files. */
function listAnew(files: Record<string, Uint8Array>): void {
  const listed = Object.entries(files).flatMap(([path, bytes]) =>
    path === 'manifest.json'
      ? []
      : { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
  )
  files['manifest.json'] = strToU8(JSON.stringify({ ...manifestOf(files), files: listed }))
}

describe('a backup that is not as it was written', () => {
  it('is refused wherever it is cut', async () => {
    const bytes = readFileSync(backup)
    const path = inOffice('cut.quotite.age')
    for (const part of [0, 0.001, 0.3, 0.9, 0.99999]) {
      writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length * part)))
      expect((await verify(path)).code).not.toBe(0)
    }
  })

  it('is refused for one byte', async () => {
    const path = inOffice('flipped.quotite.age')
    for (const part of [0.02, 0.5, 0.999]) {
      const bytes = readFileSync(backup)
      const at = Math.floor(bytes.length * part)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(path, bytes)
      const { code, err } = await verify(path)
      expect(code).toBe(1)
      expect(err).toContain('coupée ou altérée')
    }
  })

  it('is refused where a file inside is another one, is missing, or is not listed', async () => {
    const other = await altered('other.quotite.age', (files) => {
      files['preferences.json'] = strToU8('{"name":"Autre"}')
    })
    expect((await verify(other)).err).toContain('« preferences.json » n’est pas ce que dit')
    const missing = await altered('missing.quotite.age', (files) => {
      delete files['preferences.json']
    })
    expect((await verify(missing)).code).toBe(1)
    const more = await altered('more.quotite.age', (files) => {
      files['journal/extra.jsonl'] = strToU8('{}')
    })
    expect((await verify(more)).err).toContain('extra.jsonl')
    const both = await altered('both.quotite.age', (files) => {
      files['manifest.json'] = (files['manifest.json'] ?? new Uint8Array()).subarray(0, 200)
      files['journal/snapshot-1.quotite.json'] = strToU8('{}')
    })
    expect((await verify(both)).err).toContain('« manifest.json » n’est pas ce que dit')
  })

  it('is refused where its manifest was written anew to agree with another journal, or none', async () => {
    const forgeries: readonly ((files: Record<string, Uint8Array>) => void)[] = [
      (files) => delete files['journal/journal-1.jsonl'],
      (files) => delete files['journal/snapshot-1.quotite.json'],
      (files) => delete files['workspace.quotite.json'],
      (files) => {
        const path = 'journal/snapshot-1.quotite.json'
        const text = strFromU8(files[path] ?? new Uint8Array())
        expect(text).toContain('Dupont')
        files[path] = strToU8(text.replace('Dupont', 'Dupond'))
      },
    ]
    for (const forge of forgeries) {
      const path = await altered('forged.quotite.age', (files) => {
        forge(files)
        listAnew(files)
      })
      const { code, err } = await verify(path)
      expect(code).toBe(1)
      expect(err).toMatch(
        /la chaîne de son journal est rompue|« workspace.quotite.json » n’est pas/,
      )
    }
  })

  it('is refused where its statements are not recomputed as on its day', async () => {
    const path = await altered('verdict.quotite.age', (files) => {
      const manifest = {
        ...manifestOf(files),
        statements: [{ number: '2026-001', verdict: 'identical' }],
      }
      files['manifest.json'] = strToU8(JSON.stringify(manifest))
    })
    const { code, err } = await verify(path)
    expect(code).toBe(1)
    expect(err).toContain('ses états ne se recalculent pas')
  })

  it('is refused in words where a newer program made it', async () => {
    const path = await altered('newer.quotite.age', (files) => {
      const manifest = { ...manifestOf(files), version: BACKUP_VERSION + 1 }
      files['manifest.json'] = strToU8(JSON.stringify(manifest))
    })
    const { code, err } = await verify(path)
    expect(code).toBe(2)
    expect(err).toContain('vient d’une version plus récente')
  })

  it('is refused where it is something else', async () => {
    writeFileSync(inOffice('text.quotite.age'), 'rien')
    expect((await verify(inOffice('text.quotite.age'))).err).toContain('n’est pas une sauvegarde')
  })

  it('never leaves the folder that it is opened in', async () => {
    const path = await altered('outside.quotite.age', (files) => {
      const manifest = manifestOf(files)
      const listed = manifest.files.find((file) => file.path === 'preferences.json')
      if (listed !== undefined) listed.path = '../preferences.json'
      files['../preferences.json'] = files['preferences.json'] ?? new Uint8Array()
      delete files['preferences.json']
      files['manifest.json'] = strToU8(JSON.stringify(manifest))
    })
    expect((await verify(path)).code).not.toBe(0)
  })

  it('is refused where two of its files have one name: the second one was taken for both', async () => {
    const path = await altered(
      'twice.quotite.age',
      (files) => {
        const own = files['preferences.json'] ?? new Uint8Array()
        delete files['preferences.json']
        files['preferences.jsoo'] = strToU8('{"name":"Autre"}')
        files['preferences.json'] = own
      },
      (archive) => archive.replaceAll('preferences.jsoo', 'preferences.json'),
    )
    const { code, err } = await verify(path)
    expect(code).toBe(1)
    expect(err).toContain('« preferences.json » n’est pas ce que dit')
  })

  it.each(['archive.zip', 'Archive.ZIP', 'Preferences.json', 'preferences.json.', 'keys /a'])(
    'is refused where two of its files are one on some machine: %s',
    async (name) => {
      const path = await altered('same.quotite.age', (files) => {
        files[name] = strToU8('{}')
        listAnew(files)
      })
      const { code, err } = await verify(path)
      expect(code).toBe(1)
      expect(err).toContain(`« ${name} » n’est pas ce que dit`)
    },
  )
})

describe('a backup of a machine that lost the contents of papers', () => {
  it('is made, and is not said to be verified without a word of those papers', async () => {
    const data = inOffice('without-papers')
    cpSync(office.data, data, { recursive: true })
    const { papers } = sampleFile()
    const [gone = '', otherwise = ''] = papers.flatMap(({ versions }) => versions[0]?.sha256 ?? [])
    rmSync(join(data, 'papers', gone))
    writeFileSync(join(data, 'papers', otherwise), 'rien')
    const place = inOffice('lacking')
    mkdirSync(place)
    const made = await make(data, place)
    expect(made.code).toBe(1)
    expect(made.out).toContain('vérifiée, sauf 2 pièces')
    expect(made.out).not.toContain('et vérifiée.')
    const verified = await verify(onlyFileIn(place))
    expect(verified.code).toBe(1)
    expect(verified.out).toContain('vérifiée, sauf 2 pièces')
  })
})

describe('a backup of a workspace that contradicts itself', () => {
  it('is made and restored apart, and is not said to be verified without a word of it', async () => {
    const doubtful = await SavedOffice.open()
    try {
      const keeper = await doubtful.machine.start()
      await keeper.replaceAll(inconsistent(sampleFile()), {
        verb: 'openWorkspace',
        subject: 'Essai',
        when: null,
      })
      const made = await make(doubtful.data, doubtful.place)
      expect(made.out).toContain('Dans cet espace, 1 donnée renvoie à ce qui n’existe pas')
      expect(made.code).toBe(1)
      const { code, out } = await verify(onlyFileIn(doubtful.place))
      expect([code, out]).toEqual([1, expect.stringContaining('« quotite check »')])
    } finally {
      await doubtful.close()
    }
  })
})
