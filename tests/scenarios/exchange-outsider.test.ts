import { createHash, createPublicKey, verify } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyFingerprint } from '#shared/domain/exchanges/key-fingerprint'
import { readExchangeText } from '../../src-main/exchanges/read-exchange-text'
import { contesting, ExchangeOffice, lendingOffice, sendsJanuary } from './exchange-office'
import { well } from './office'

// A verifier as an outsider writes it from docs/exchange-format.md alone: Node and its crypto, nothing of ours.

/** RFC 8785, for integers. */
function canonical(value: unknown): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error('not an integer')
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value inside a document: `at(file, 'signer', 'name')`. */
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value)

const word = (value: unknown): string => (typeof value === 'string' ? value : '')

const isUnclear = (value: unknown): boolean =>
  typeof value === 'string'
    ? value !== value.trim() || /[\u202A-\u202E\u2066-\u2069]/u.test(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(isUnclear)

const BASE32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Sixteen letters for the telephone. */
function fingerprint(publicKey: Buffer): string {
  const hash = createHash('sha256').update(publicKey).digest()
  const bits = BigInt(`0x${hash.subarray(0, 10).toString('hex')}`)
  const letters = Array.from({ length: 16 }, (_, place) =>
    BASE32.charAt(Number((bits >> BigInt(75 - 5 * place)) & 31n)),
  )
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-')
}

/** What a file says of itself once it is checked, or why it can't be believed. */
function judge(bytes: Buffer): string {
  if (bytes.length > 20_000_000) return 'too large'
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const file: unknown = JSON.parse(text)
  if (!isObject(file) || file['format'] !== 'quotite-exchange') return 'no exchange'
  if (file['version'] !== 1) return 'another version'
  const tight = text.replace(/("(?:[^"\\]|\\.)*")|[ \t\r\n]+/g, '$1')
  if (tight !== canonical(file) || isUnclear(file)) return 'another spelling'
  const { signature, ...signed } = file
  const key = Buffer.from(word(at(file, 'signer', 'publicKey')), 'hex')
  const x = key.toString('base64url')
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
  const message = Buffer.from(`quotite-exchange/1\n${canonical(signed)}`)
  if (!verify(null, message, publicKey, Buffer.from(word(signature), 'hex'))) return 'altered'
  const content =
    file['kind'] === 'statement' ? at(file, 'content', 'statement') : at(file, 'content')
  for (const member of file['kind'] === 'answer' ? [] : ['name', 'siret'])
    if (
      at(file, 'signer', member) !== at(content, 'lender', member) ||
      at(file, 'to', member) !== at(content, 'beneficiary', member)
    )
      return 'speaks for another'
  return `${word(file['kind'])} by ${word(at(file, 'signer', 'name'))}, key ${fingerprint(key)}`
}

let folder: string
let lender: ExchangeOffice
let oigny: ExchangeOffice
const path = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-outsider-'))
  lender = lendingOffice(path('lender'))
  oigny = new ExchangeOffice(path('oigny'))
  await sendsJanuary(lender, path('s.quotite'))
  well(await oigny.open(path('s.quotite')))
  const contest = contesting({ line: 'uses.0', reason: 'Absente ce jour', proposed: null })
  well(await oigny.decide(oigny.last(), contest))
  well(await oigny.answer(oigny.last(), path('a.quotite')))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a verifier written from the document alone', () => {
  it('finds a file whole, by the very key that the application shows', async () => {
    const key = keyFingerprint(well(await lender.ports.keys.known()) ?? '')
    expect(judge(readFileSync(path('s.quotite')))).toBe(`statement by Commune CC, key ${key}`)
    expect(judge(readFileSync(path('a.quotite')))).toMatch(/^answer by Commune A, key /)
  })

  it('finds that an answer names the file that it answers', () => {
    const sha256 = createHash('sha256')
      .update(readFileSync(path('s.quotite')))
      .digest('hex')
    const answer: unknown = JSON.parse(readFileSync(path('a.quotite'), 'utf8'))
    expect(at(answer, 'content', 'answers')).toBe(sha256)
  })

  it('refuses what the application refuses, and passes over what a mail program adds', () => {
    const text = readFileSync(path('s.quotite'), 'utf8')
    const said = judge(Buffer.from(text))
    expect(judge(Buffer.from(JSON.stringify(JSON.parse(text), null, 2)))).toBe(said)
    const altered = {
      altered: text.replace('"minutes":', '"minutes":1'),
      'another spelling': text.replace('"version":1}', '"version":1.0}'),
      'another version': text.replace('"version":1}', '"version":2}'),
    }
    for (const [why, changed] of Object.entries(altered)) {
      expect(judge(Buffer.from(changed))).toBe(why)
      expect(readExchangeText(changed, 's.quotite').ok).toBe(false)
    }
  })
})
