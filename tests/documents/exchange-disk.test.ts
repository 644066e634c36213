import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unnotedFolders } from '../../src-main/files/hidden-folders'
import { failure, success } from '#shared/kernel/result'
import { failureSentence } from '#shared/wording/failure-sentence'
import { writeFile } from '../../src-main/files/write-file'
import { readExchangeFile } from '../../src-main/exchanges/read-exchange-file'
import { exchangeAnswers } from '../../src-main/shell/exchange-answers'
import type { Keeper } from '../../src-main/use-cases/ports'
import { fill, makeRoom, mountReadOnly, mountSmallDisk, unmount } from '../crash/mounts'
import { ACCEPTED, ExchangeOffice, lendingOffice } from '../scenarios/exchange-office'
import { months, refusals, well } from '../scenarios/office'

let root: string
let lender: ExchangeOffice
let oigny: ExchangeOffice
let asked: { readonly about: 'statement'; readonly subjectId: string }

const at = (name: string): string => join(root, name)

/** What the window may ask of an office, with dialogues that answer one path; `null` closes them. */
function desk(office: ExchangeOffice, path: string | null, keeper: Keeper = office.keeper) {
  return exchangeAnswers({
    ports: { keeper, surroundings: office.surroundings },
    contents: office.ports.contents,
    keys: office.ports.keys,
    dialogs: {
      exchangeToOpen: () => Promise.resolve(path),
      fileToSave: () => Promise.resolve(path),
    },
    files: {
      write: async (to, content) => {
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
        const written = await writeFile(to, bytes)
        return written.ok ? success({ asked: true, folder: dirname(to), files: [to] }) : written
      },
      hidden: unnotedFolders,
      remember: () => undefined,
      show: () => Promise.resolve(success(null)),
    },
  })
}

/** Chooses a file and takes it in, as the window does. */
async function takes(office: ExchangeOffice, path: string) {
  const answers = desk(office, path)
  const choice = well(await answers.chooseExchange({}))
  if (!choice.asked) throw new Error('Nothing was chosen')
  return answers.takeExchange({ token: choice.token, knowingly: false })
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'quotite-exchange-disk-'))
  for (const name of ['out', 'data']) mkdirSync(at(name))
  lender = lendingOffice(at('data/lender'))
  oigny = new ExchangeOffice(at('oigny'))
  const [first] = well(await lender.issue(months('01'), ['A']))
  asked = { about: 'statement', subjectId: first?.id ?? '' }
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const probe = mkdtempSync(join(tmpdir(), 'quotite-probe-'))
const canMount = mountSmallDisk(probe, 1)
if (canMount) unmount(probe)
else console.warn('No small disk can be mounted here (it needs root): full disks are not tried.')
rmSync(probe, { recursive: true, force: true })

/** What lies in a folder, without what fills it. */
const left = (name: string): readonly string[] =>
  readdirSync(at(name)).filter((file) => file !== 'filler')

/** Does something while a folder is a disk that is full; then there is room again. */
async function whileFull(name: string, act: () => Promise<void>, then: () => Promise<void>) {
  mountSmallDisk(at(name), 1)
  try {
    fill(at(name))
    await act()
    makeRoom(at(name))
    await then()
  } finally {
    unmount(at(name))
  }
}

describe.skipIf(!canMount)('a disk that is full where a signed file shall go', () => {
  it('is told, leaves nothing noted or half written, and the sending can be done again', () =>
    whileFull(
      'out',
      async () => {
        const sent = await desk(lender, at('out/s.quotite')).sendExchange(asked)
        if (sent.ok) throw new Error('It was written')
        expect(sent.failures.map(({ code }) => code)).toEqual(['diskFull'])
        expect(sent.failures.map((each) => failureSentence(each, 'fr')).join()).toMatch(/plein/)
        expect(left('out')).toEqual([])
        expect(lender.told()).toEqual([])
      },
      async () => {
        well(await desk(lender, at('out/s.quotite')).sendExchange(asked))
        expect(lender.told()).toEqual(['sent statement 2026-001 awaiting'])
        well(await readExchangeFile(at('out/s.quotite')))
      },
    ))

  it('leaves what was decided, and the answer can be written again', async () => {
    well(await desk(lender, at('s.quotite')).sendExchange(asked))
    well(await takes(oigny, at('s.quotite')))
    const id = oigny.last()
    well(await oigny.decide(id, ACCEPTED))
    await whileFull(
      'out',
      async () => {
        expect(refusals(await desk(oigny, at('out/a.quotite')).answerExchange({ id }))).toEqual([
          'diskFull',
        ])
        expect(left('out')).toEqual([])
        expect(oigny.told()).toEqual(['received statement 2026-001 toAnswer'])
      },
      async () => {
        well(await desk(oigny, at('out/a.quotite')).answerExchange({ id }))
        well(await takes(lender, at('out/a.quotite')))
        expect(lender.told()[0]).toBe('sent statement 2026-001 accepted')
      },
    )
  })
})

describe.skipIf(!canMount)('a data folder whose disk is full', () => {
  it('makes no key by half, and writes nothing where the person chose', () =>
    whileFull(
      'data',
      async () => {
        const sent = await desk(lender, at('out/s.quotite')).sendExchange(asked)
        expect(refusals(sent)).toEqual(['diskFull'])
        expect(left('out')).toEqual([])
        expect(existsSync(at('data/lender/keys/signing-key.pem'))).toBe(false)
        expect(lender.told()).toEqual([])
      },
      async () => {
        well(await desk(lender, at('out/s.quotite')).sendExchange(asked))
        expect(left('out')).toEqual(['s.quotite'])
      },
    ))

  it('takes no file in, and takes it in once there is room', async () => {
    const body = new ExchangeOffice(at('data/body'))
    well(await desk(lender, at('s.quotite')).sendExchange(asked))
    await whileFull(
      'data',
      async () => {
        expect(refusals(await takes(body, at('s.quotite')))).toEqual(['diskFull'])
        expect(body.told()).toEqual([])
        expect(body.keeper.registers().correspondents.size).toBe(0)
      },
      async () => {
        well(await takes(body, at('s.quotite')))
      },
    )
  })
})

describe.skipIf(!canMount)('a folder that takes nothing', () => {
  it('is told by its name, and nothing is noted', async () => {
    mountReadOnly(at('out'))
    try {
      const sent = await desk(lender, at('out/s.quotite')).sendExchange(asked)
      expect(sent).toEqual(failure({ code: 'folderReadOnly', path: at('out') }))
      expect(lender.told()).toEqual([])
    } finally {
      unmount(at('out'))
    }
    well(await desk(lender, at('out/s.quotite')).sendExchange(asked))
  })
})

describe('a sending that does not come to its end', () => {
  it('changes nothing where the person closes the dialogue', async () => {
    expect(await desk(lender, null).sendExchange(asked)).toEqual(success({ asked: false }))
    expect(await desk(oigny, null).chooseExchange({})).toEqual(success({ asked: false }))
    expect(lender.told()).toEqual([])
    well(await desk(lender, at('s.quotite')).sendExchange(asked))
    well(await takes(oigny, at('s.quotite')))
    well(await oigny.decide(oigny.last(), ACCEPTED))
    const id = oigny.last()
    expect(await desk(oigny, null).answerExchange({ id })).toEqual(success({ asked: false }))
    expect(oigny.told()).toEqual(['received statement 2026-001 toAnswer'])
  })

  const refused = { code: 'storageReadOnly', reason: 'full', path: 'data' } as const
  const deaf = (): Keeper => ({
    ...lender.keeper,
    accept: async (decide) => {
      const decided = await decide()
      return decided.ok ? failure(refused) : decided
    },
  })

  it('takes the file away again that the journal could not name', async () => {
    expect(await desk(lender, at('out/s.quotite'), deaf()).sendExchange(asked)).toEqual(
      failure(refused),
    )
    expect(left('out')).toEqual([])
    expect(lender.told()).toEqual([])
  })

  it('leaves the file that it was to replace, and replaces it once it is noted', async () => {
    writeFileSync(at('out/s.quotite'), 'of before')
    expect(await desk(lender, at('out/s.quotite'), deaf()).sendExchange(asked)).toEqual(
      failure(refused),
    )
    expect(left('out')).toEqual(['s.quotite'])
    expect(readFileSync(at('out/s.quotite'), 'utf8')).toBe('of before')
    const sent = well(await desk(lender, at('out/s.quotite')).sendExchange(asked))
    expect(sent).toEqual({ asked: true, folder: at('out'), files: [at('out/s.quotite')] })
    expect(left('out')).toEqual(['s.quotite'])
    well(await readExchangeFile(at('out/s.quotite')))
  })
})

it('the file beside the workspace that was lost is told, and opening the file again puts it back', async () => {
  well(await lender.send(asked, at('again.quotite')))
  well(await oigny.open(at('again.quotite')))
  const id = oigny.last()
  rmSync(join(oigny.folder, 'exchanges', id))
  expect(refusals(await oigny.decide(id, ACCEPTED))).toEqual(['exchangeContentMissing'])
  expect(refusals(await oigny.open(at('again.quotite')))).toEqual(['exchangeTwice'])
  well(await oigny.decide(id, ACCEPTED))
})
