import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newAgeKey, type AgeKey } from '../../src-main/backups/age-keys'
import { SavedOffice } from '../hands/saved-office'
import { run } from './run-command'

const hasAge = spawnSync('age', ['--version']).status === 0
const hasUnzip = spawnSync('unzip', ['-v']).status === 0

let office: SavedOffice
let key: AgeKey
let other: AgeKey
let keyFile = ''
let backup = ''

const inOffice = (name: string): string => join(office.folder, name)

const verify = (path: string, identity = keyFile) =>
  run('backup', 'verify', path, '--identity', identity)

beforeAll(async () => {
  office = await SavedOffice.open('pays-de-saint-seine')
  key = await newAgeKey()
  other = await newAgeKey()
  keyFile = inOffice('key.txt')
  writeFileSync(keyFile, `# created today\n# public key: ${key.recipient}\n${key.identity}\n`)
  writeFileSync(inOffice('other.txt'), other.identity)
  const recipients = `${key.recipient},${other.recipient}`
  const made = await run(
    'backup',
    'make',
    office.data,
    '--to',
    office.place,
    '--recipient',
    recipients,
  )
  expect(made.err).toBe('')
  expect(made.out).toContain('Sauvegarde restaurée à part et vérifiée.')
  backup = join(office.place, readdirSync(office.place)[0] ?? '')
})

afterAll(() => office.close())

describe('a backup', () => {
  it('has its name only once it was read again, and leaves nothing else in its place', () => {
    expect(readdirSync(office.place)).toEqual([
      expect.stringMatching(/^quotite-[0-9a-f]{8}-\d{8}T\d{6}Z-2-[0-9a-f]{12}\.quotite\.age$/),
    ])
  })

  it('says whose it is, and that all its statements are recomputed', async () => {
    const { out, code } = await verify(backup)
    expect(code).toBe(0)
    expect(out).toContain('Chaîne du journal : suivie de la ligne 1 à la ligne 2.')
    expect(out).toContain('26 états recalculés')
  })

  it('opens with the key of each of its recipients', async () => {
    expect((await verify(backup, inOffice('other.txt'))).code).toBe(0)
  })

  it('does not open with another key, and says so', async () => {
    writeFileSync(inOffice('third.txt'), (await newAgeKey()).identity)
    const { code, err } = await verify(backup, inOffice('third.txt'))
    expect(code).toBe(2)
    expect(err).toContain('ne s’ouvre pas avec cette clé')
  })

  it('asks for a key where the file of the key holds none', async () => {
    const { code, err } = await verify(backup, backup)
    expect(code).toBe(2)
    expect(err).toContain('Ce n’est pas une clé de secours')
  })

  it('gives the workspace, the journal and the papers back', async () => {
    const out = inOffice('opened')
    expect((await run('backup', 'open', backup, '--out', out, '--identity', keyFile)).code).toBe(0)
    const checked = await run('verify', join(out, 'workspace.quotite.json'))
    expect(checked.code).toBe(0)
    expect(readFileSync(join(out, 'workspace.quotite.json'), 'utf8')).toContain('Mairie d’Essai')
    const papers = readdirSync(join(out, 'papers'))
    expect(papers).toEqual(readdirSync(join(office.data, 'papers')))
    const contents = papers.map((paper) => readFileSync(join(out, 'papers', paper), 'utf8'))
    expect(contents).toContain(office.paper)
    expect(readdirSync(join(out, 'journal')).sort()).toEqual(office.machine.files())
  })

  it('is never mixed with what a folder holds', async () => {
    const { code, err } = await run(
      'backup',
      'open',
      backup,
      '--out',
      office.data,
      '--identity',
      keyFile,
    )
    expect(code).toBe(2)
    expect(err).toContain('n’est pas vide')
  })

  it.skipIf(!hasAge || !hasUnzip)(
    'is opened by Debian’s age and unzip with the recovery key, without this program (skipped where they are not there)',
    () => {
      const zip = inOffice('plain.zip')
      execFileSync('age', ['--decrypt', '--identity', keyFile, '--output', zip, backup])
      const folder = inOffice('by-hand')
      mkdirSync(folder)
      execFileSync('unzip', ['-q', zip, '-d', folder])
      expect(readdirSync(folder).sort()).toEqual([
        'journal',
        'manifest.json',
        'papers',
        'preferences.json',
        'workspace.quotite.json',
      ])
    },
  )

  it.skipIf(!hasAge)('made by Debian’s age of the same content is read', async () => {
    const plain = inOffice('again.zip')
    const made = inOffice('by-age.quotite.age')
    execFileSync('age', ['--decrypt', '--identity', keyFile, '--output', plain, backup])
    execFileSync('age', ['--encrypt', '--recipient', key.recipient, '--output', made, plain])
    expect((await verify(made)).code).toBe(0)
  })
})

describe('a backup that can’t be made', () => {
  it('is refused where its place is not there', async () => {
    const gone = join(office.folder, 'unplugged')
    const { code, err } = await run(
      'backup',
      'make',
      office.data,
      '--to',
      gone,
      '--recipient',
      key.recipient,
    )
    expect(code).toBe(2)
    expect(err).toContain('est introuvable')
  })

  it('is refused of a folder that holds no journal, which stays as it was', async () => {
    const { code, err } = await run(
      'backup',
      'make',
      office.place,
      '--to',
      office.place,
      '--recipient',
      key.recipient,
    )
    expect(code).toBe(2)
    expect(err).toContain(`Le dossier ${join(office.place, 'journal')} est introuvable`)
    expect(readdirSync(office.place)).toHaveLength(1)
  })

  it.each([
    ['moi', '« moi » n’est pas une clé publique'],
    ['age1moi', '« age1moi » n’est pas une clé publique'],
    [',', '« , » n’est pas une clé publique'],
  ])('is refused for what is no key: %s', async (word, sentence) => {
    const { code, err } = await run(
      'backup',
      'make',
      office.data,
      '--to',
      office.place,
      '--recipient',
      word,
    )
    expect(code).toBe(2)
    expect(err).toContain(sentence)
  })

  it('is refused of a broken journal, and the place keeps what it has', async () => {
    const text = await office.journalText()
    await office.machine.edit((whole) => whole.replace('Essai', 'Autre'))
    const { code, err } = await run(
      'backup',
      'make',
      office.data,
      '--to',
      office.place,
      '--recipient',
      key.recipient,
    )
    await office.machine.edit(() => text)
    expect(code).toBe(1)
    expect(err).toContain('aucune sauvegarde n’en est faite')
    expect(readdirSync(office.place)).toHaveLength(1)
  })
})
