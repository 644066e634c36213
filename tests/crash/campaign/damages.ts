import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Decrypter, Encrypter } from 'age-encryption'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { sha256Of } from '../../../src-main/files/sha256-of'
import { municipality } from '../../vault/records'
import type { Scene } from './world'

/** What can be damaged. */
export const THINGS = [
  'base snapshot',
  'segment',
  'last line',
  'database',
  'paper',
  'lease',
  'anchor',
  'backup',
] as const

export type Thing = (typeof THINGS)[number]

/** One damage to one thing. */
export interface Damage {
  readonly thing: Thing
  readonly kind: string
  readonly strike: (scene: Scene) => void | Promise<void>
}

type Alter = (bytes: Buffer) => Buffer

const nothing: Alter = () => Buffer.alloc(0)
const half: Alter = (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2))
const other: Alter = () => Buffer.from('<html>not this</html>\n')
const oneBit: Alter = (bytes) => {
  const copy = Buffer.from(bytes)
  const at = Math.floor(copy.length / 2)
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at)
  return copy
}

/** The lines of a journal file with the last one changed. */
const lastLine =
  (change: (line: string, before: string) => string): Alter =>
  (bytes) => {
    const lines = bytes.toString('utf8').trimEnd().split('\n')
    const last = lines.pop() ?? ''
    return Buffer.from([...lines, ''].join('\n') + change(last, lines.at(-1) ?? ''))
  }

/** A line that another program made: its hash holds, and this one does not know it. */
const newer = (line: string): string => {
  const body = line.slice(0, -75).replace('"label":', '"kind":"new","label":')
  return `${body},"hash":"${sha256Of(body)}"}\n`
}

const file = (
  thing: Thing,
  names: (scene: Scene) => readonly string[],
  kinds: Readonly<Record<string, Alter | 'gone'>>,
): readonly Damage[] =>
  Object.entries(kinds).map(([kind, alter]) => ({
    thing,
    kind,
    strike: (scene) => {
      const path = scene.path(...names(scene))
      if (alter === 'gone') rmSync(path)
      else writeFileSync(path, alter(scene.read(...names(scene))))
    },
  }))

const SPOILT = { gone: 'gone', empty: nothing, 'cut in half': half, 'one bit': oneBit } as const

const JOURNAL = ['journal', 'journal-5.jsonl']

const base = [
  ...file('base snapshot', () => ['journal', 'snapshot-5.quotite.json'], {
    ...SPOILT,
    'another file': other,
  }),
  {
    thing: 'base snapshot',
    kind: 'an older one',
    strike: (scene: Scene) =>
      writeFileSync(
        scene.path('journal', 'snapshot-5.quotite.json'),
        scene.read('journal', 'snapshot-4.quotite.json'),
      ),
  },
] as const

const segment = file('segment', () => ['journal', 'journal-1.jsonl'], {
  ...SPOILT,
  'another file': other,
  'a line less': lastLine(() => ''),
  'a newer line': lastLine(newer),
})

const last = file('last line', () => JOURNAL, {
  gone: lastLine(() => ''),
  'torn in half': lastLine((line) => line.slice(0, line.length / 2)),
  'one bit': lastLine((line) => `${line.replace('Commune i', 'Commune j')}\n`),
  'another text': lastLine(() => '<html>not this</html>\n'),
  'a newer line': lastLine(newer),
  'the line before again': lastLine((_line, before) => `${before}\n`),
  'its whole file empty': nothing,
})

const database: readonly Damage[] = (
  [
    ['gone', ({ park }) => park.wipe()],
    ['older', (scene) => scene.olderDatabase()],
    ['a record less', ({ park }) => park.loseRow('collectivities', 'e')],
    [
      'a record altered',
      ({ park }) =>
        park.alterRow('collectivities', 'e', (text) => text.replace('Commune e', 'Commune x')),
    ],
    ['a record more', ({ park }) => park.addRow('collectivities', 'x', municipality('x'))],
    [
      'of another journal',
      async ({ park }) => {
        const copy = await park.copy()
        await park.restore({ ...copy, state: { ...copy.state, hash: 'f'.repeat(64) } })
      },
    ],
    [
      'does not open',
      (scene) => {
        scene.opens = false
      },
    ],
  ] as readonly (readonly [string, Damage['strike']])[]
).map(([kind, strike]) => ({ thing: 'database', kind, strike }))

const paper: readonly Damage[] = [
  ...file('paper', ({ world }) => ['papers', world.paper], { ...SPOILT, 'another file': other }),
  {
    thing: 'paper',
    kind: 'its folder gone',
    strike: (scene) => rmSync(scene.path('papers'), { recursive: true }),
  },
]

const note = {
  id: 'x',
  author: 'Paul',
  since: '2026-03-02T09:00:00.000Z',
  on: '2026-03-02',
  beat: 7,
}

const lease: readonly Damage[] = (
  [
    ['of a program that was killed here', JSON.stringify({ ...note, host: 'here' })],
    ['of a machine that crashed', JSON.stringify({ ...note, host: 'RH-2' })],
    ['empty', ''],
    ['cut in half', JSON.stringify(note).slice(0, 30)],
    ['another file', '<html>not this</html>'],
    ['of a newer program', JSON.stringify({ ...note, host: 'RH-2', beat: 'x' })],
  ] as const
).map(([kind, text]) => ({
  thing: 'lease',
  kind,
  strike: (scene) => writeFileSync(scene.path('lease.json'), text),
}))

const MARKS = [
  ['data', 'journal-mark.json'],
  ['profile', 'anchor.json'],
] as const

const ANCHORS: Readonly<Record<string, Alter | 'gone' | 'older'>> = {
  gone: 'gone',
  empty: nothing,
  'another file': other,
  older: 'older',
  'cut in half': half,
}

const anchor: readonly Damage[] = [
  ...Object.entries(ANCHORS).map(([kind, alter]) => ({
    thing: 'anchor' as const,
    kind,
    strike: (scene: Scene) => {
      for (const [folder, name] of MARKS) {
        const path = join(scene.folder, folder, name)
        if (alter === 'gone') rmSync(path)
        else if (alter === 'older') writeFileSync(path, scene.readOlder(folder, name))
        else writeFileSync(path, alter(readFileSync(path)))
      }
    },
  })),
  {
    thing: 'anchor',
    kind: 'only that of the profile gone',
    strike: (scene) => rmSync(join(scene.folder, 'profile', 'anchor.json')),
  },
]

const backup: readonly Damage[] = [
  ...file('backup', ({ world }) => ['backups', world.backup], { ...SPOILT, 'another file': other }),
  {
    thing: 'backup',
    kind: 'of a newer program',
    strike: async (scene) => {
      const decrypter = new Decrypter()
      decrypter.addIdentity(scene.world.key.identity)
      const files = unzipSync(await decrypter.decrypt(scene.read('backups', scene.world.backup)))
      const manifest = strFromU8(files['manifest.json'] ?? new Uint8Array())
      files['manifest.json'] = strToU8(manifest.replace(/"version": ?\d+/, '"version":99'))
      const encrypter = new Encrypter()
      encrypter.addRecipient(scene.world.key.recipient)
      writeFileSync(
        scene.path('backups', scene.world.backup),
        await encrypter.encrypt(zipSync(files)),
      )
    },
  },
]

/** Each damage to each thing. */
export const DAMAGES: readonly Damage[] = [
  ...base,
  ...segment,
  ...last,
  ...database,
  ...paper,
  ...lease,
  ...anchor,
  ...backup,
]

/** Each two damages to two things. */
export const PAIRS: readonly (readonly [Damage, Damage])[] = DAMAGES.flatMap((one, at) =>
  DAMAGES.slice(at + 1).flatMap((two) => (one.thing === two.thing ? [] : [[one, two] as const])),
)
