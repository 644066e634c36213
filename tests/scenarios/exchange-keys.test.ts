import {
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  chmodSync,
  existsSync,
  renameSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { failure } from '#shared/kernel/result'
import { keyFingerprint } from '#shared/domain/exchanges/key-fingerprint'
import { readExchangeFile } from '../../src-main/exchanges/read-exchange-file'
import { readOwnKey } from '../../src-main/use-cases/read-own-key'
import { ExchangeOffice, lendingOffice, sendsJanuary } from './exchange-office'
import { refusals, well } from './office'

let folder: string
let lender: ExchangeOffice
let oigny: ExchangeOffice

const at = (name: string): string => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-keys-'))
  lender = lendingOffice(at('lender'))
  oigny = new ExchangeOffice(at('oigny'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Issues the statement of body A and sends it as a signed file. */
const sent = (): Promise<string> => sendsJanuary(lender, at('statement.quotite'))

describe('the key of a correspondent', () => {
  it('is pinned at first sight, and another one must be accepted knowingly', async () => {
    const statement = await sent()
    well(await oigny.open(at('statement.quotite')))
    const [pinned] = oigny.keeper.registers().correspondents.values()
    expect(pinned?.earlier).toEqual([])

    rmSync(at('lender/keys'), { recursive: true })
    const moved = new ExchangeOffice(at('lender'), await lender.file())
    well(await moved.ports.keys.own())
    well(await moved.send({ about: 'statement', subjectId: statement }, at('moved.quotite')))
    expect(refusals(await oigny.open(at('moved.quotite')))).toEqual(['keyChanged'])
    expect(oigny.told()).toHaveLength(1)
    well(await oigny.open(at('moved.quotite'), true))
    const [changed] = oigny.keeper.registers().correspondents.values()
    expect(changed?.publicKey).not.toBe(pinned?.publicKey)
    expect(changed?.earlier.map(({ publicKey }) => publicKey)).toEqual([pinned?.publicKey])
  })
})

describe('the key with which this machine signs', () => {
  it('is read by its owner alone, and never leaves in the workspace file', async () => {
    await sent()
    const path = at('lender/keys/signing-key.pem')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const pem = readFileSync(path, 'utf8').split('\n')[1] ?? ''
    expect(pem).not.toBe('')
    expect(JSON.stringify(await lender.file())).not.toContain(pem)
  })

  it('is never replaced by itself where its file is spoilt', async () => {
    await sent()
    writeFileSync(at('lender/keys/signing-key.pem'), 'not a key')
    const again = new ExchangeOffice(at('lender'), await lender.file())
    const id = lender.journal()[0]?.subjectId ?? ''
    expect(
      refusals(await again.send({ about: 'statement', subjectId: id }, at('x.quotite'))),
    ).toEqual(['signingKeyUnreadable'])
    expect(readFileSync(at('lender/keys/signing-key.pem'), 'utf8')).toBe('not a key')
  })

  it('is taken back from other users where it was copied for all to read', async () => {
    await sent()
    const path = at('lender/keys/signing-key.pem')
    chmodSync(path, 0o644)
    well(await lender.ports.keys.known())
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  it('that is gone is told before anything is signed, and comes back with its file', async () => {
    const subjectId = await sent()
    const path = at('lender/keys/signing-key.pem')
    renameSync(path, at('backup.pem'))
    const moved = new ExchangeOffice(at('lender'), await lender.file(), '2027-01-15')
    const known = keyFingerprint(moved.journal()[0]?.publicKey ?? '')
    const asked = { about: 'statement', subjectId } as const
    expect(await moved.send(asked, at('x.quotite'))).toEqual(
      failure({ code: 'signingKeyMissing', path, known }),
    )
    expect(existsSync(path)).toBe(false)
    expect(existsSync(at('x.quotite'))).toBe(false)
    expect(moved.told()).toHaveLength(1)
    expect(well(await readOwnKey(moved.ports))).toEqual({ fingerprint: null, before: known, path })

    renameSync(at('backup.pem'), path)
    well(await moved.send(asked, at('x.quotite')))
    expect(well(await readExchangeFile(at('x.quotite'))).signer.publicKey).toBe(
      lender.journal()[0]?.publicKey,
    )
  })

  it('that is gone for good gives way to a new one only when a person asks for it', async () => {
    const subjectId = await sent()
    rmSync(at('lender/keys'), { recursive: true })
    const moved = new ExchangeOffice(at('lender'), await lender.file())
    well(await moved.ports.keys.own())
    const { fingerprint, before } = well(await readOwnKey(moved.ports))
    expect(before).toBe(keyFingerprint(lender.journal()[0]?.publicKey ?? ''))
    expect(fingerprint).not.toBe(before)
    well(await moved.send({ about: 'statement', subjectId }, at('x.quotite')))
    const file = well(await readExchangeFile(at('x.quotite')))
    expect(keyFingerprint(file.signer.publicKey)).toBe(fingerprint)
  })

  it('is made on first use, once for two that ask at the same time', async () => {
    expect(well(await readOwnKey(oigny.ports))).toMatchObject({ fingerprint: null, before: null })
    const { keys } = oigny.ports
    const [one, two] = await Promise.all([keys.own(), keys.own()])
    expect(well(one).publicKey).toBe(well(two).publicKey)
  })
})
