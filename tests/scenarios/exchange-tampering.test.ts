import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failure } from '#shared/kernel/result'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { StatementContent } from '#shared/domain/statements/statement'
import type { ExchangeFile } from '#shared/domain/exchanges/exchange-file'
import {
  EXCHANGE_MEGABYTES,
  exchangeText,
  signedText,
  withoutSignature,
} from '#shared/domain/exchanges/exchange-file'
import { readExchangeBytes, readExchangeFile } from '../../src-main/exchanges/read-exchange-file'
import { readExchangeText } from '../../src-main/exchanges/read-exchange-text'
import { scaled } from '../scaled'
import {
  ACCEPTED,
  ExchangeOffice,
  lendingOffice,
  sendsJanuary,
  signedAnew,
} from './exchange-office'
import { chance, mutate } from './mutations'
import { refusals, well } from './office'

const TURNS = scaled(1000)

let folder: string
let lender: ExchangeOffice
let bytes: Buffer
let text: string
let file: ExchangeFile

const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-tampering-'))
  lender = lendingOffice(at('lender'))
  await sendsJanuary(lender, at('s.quotite'))
  bytes = readFileSync(at('s.quotite'))
  text = bytes.toString('utf8')
  file = well(readExchangeText(text, 's.quotite'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Signs a file anew with the key of another machine. */
const forged = (changed: ExchangeFile): Promise<ExchangeFile> =>
  signedAnew(changed, at('forger.pem'))

function statementOf(asked: ExchangeFile): StatementContent {
  if (asked.kind !== 'statement') throw new Error('Not a statement')
  return asked.content.statement
}

/** The text of a file whose signer itself put something else into the statement. */
async function signedWith(part: Partial<StatementContent>): Promise<string> {
  if (file.kind !== 'statement') throw new Error('Not a statement')
  const { statement, fingerprint } = file.content
  const changed = { ...file, content: { fingerprint, statement: { ...statement, ...part } } }
  const { sign } = well(await lender.ports.keys.own())
  return canonicalJson({ ...changed, signature: sign(signedText(withoutSignature(changed))) })
}

/** A limit that nothing reached, over so many months. */
const limitedOver = (numerator: string): Partial<StatementContent> => ({
  billing: {
    kind: 'limited',
    limit: 'cap',
    yearly: cents(100_000),
    months: { numerator, denominator: '1' },
    reason: '',
    before: null,
    of: null,
  },
})

/** Every value of a document that is no list and no object, with what sets it. */
function leaves(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, member]) => leaves(member, [...path, key]))
}

/** The same document with one value changed. */
function changedAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) {
    if (typeof value === 'number') return value + 1
    if (typeof value === 'boolean') return !value
    return typeof value === 'string' ? `${value.slice(1)}${value.slice(0, 1)}x` : 'x'
  }
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(
    ([name, member]: readonly [string, unknown]) =>
      [name, name === key ? changedAt(member, rest) : member] as const,
  )
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members)
}

describe('a signed file that somebody altered', () => {
  it('is refused, or says exactly what was signed, over many mutations of its bytes', () => {
    const dice = chance(20_261_126)
    let refused = 0
    for (let turn = 0; turn < TURNS; turn += 1) {
      const mutated = mutate(bytes, dice)
      const read = readExchangeBytes(mutated, 's.quotite')
      if (read.ok) expect(exchangeText(read.value)).toBe(text)
      else refused += 1
    }
    expect(refused).toBeGreaterThan(0.9 * TURNS)
  })

  it('is refused whichever of its values was changed', () => {
    const paths = leaves(JSON.parse(text))
    expect(paths.length).toBeGreaterThan(60)
    for (const path of paths) {
      const changed = canonicalJson(changedAt(JSON.parse(text), path))
      expect(changed, path.join('.')).not.toBe(text)
      expect(readExchangeText(changed, 's.quotite').ok, path.join('.')).toBe(false)
    }
  })

  it('is refused with a value more, a value less, or the same ones twice', () => {
    const more = text.replace('"format":', '"extra":1,"format":')
    const spaced = text.replace('"name":"', '"name":" ')
    for (const altered of [more, spaced, text.replace(/"sentOn":"[^"]*",/, '')])
      expect(readExchangeText(altered, 's.quotite').ok).toBe(false)
    const twice = text.replace('"kind":"statement"', '"kind":"hours","kind":"statement"')
    expect(refusals(readExchangeText(twice, 's.quotite'))).toEqual(['exchangeAltered'])
  })

  it.each([
    ['a number spelt otherwise', '"version":1}', '"version":1.0}'],
    ['a number with an exponent', '"version":1}', '"version":1e0}'],
    ['a letter written by its code', '"quotite-exchange"', '"\\u0071uotite-exchange"'],
    ['members in another order', /("format":"[^"]*"),("id":"[^"]*")/, '$2,$1'],
  ])('is refused with %s, for what is signed has one spelling', (_what, from, to) => {
    const altered = text.replace(from, to)
    expect(altered).not.toBe(text)
    expect(refusals(readExchangeText(altered, 's.quotite'))).toEqual(['exchangeAltered'])
  })

  it.each([' Mme D.', 'Mme D. ', '\u00A0Mme D.', 'Mme \u202E.D'])(
    'is refused where its signer wrote a text that no screen shows as it is: %j',
    async (agent) => {
      if (file.kind !== 'statement') throw new Error('Not a statement')
      const { statement, fingerprint } = file.content
      const uses = statement.uses.map((use) => ({ ...use, agent }))
      const content = { fingerprint, statement: { ...statement, uses } }
      const spaced = exchangeText(await forged({ ...file, content }))
      expect(refusals(readExchangeText(spaced, 's.quotite'))).toEqual(['exchangeAltered'])
    },
  )

  it('may be laid out otherwise, for spaces are not signed', () => {
    const laidOut = JSON.stringify(JSON.parse(text), null, 2)
    expect(exchangeText(well(readExchangeText(laidOut, 's.quotite')))).toBe(text)
  })

  it('is refused with the signature of another key', async () => {
    const { signature } = await forged(file)
    const swapped = { ...file, signature }
    expect(refusals(readExchangeText(canonicalJson(swapped), 's.quotite'))).toEqual([
      'exchangeAltered',
    ])
  })

  it('and signed anew by the forger is told by the key, where the body is known', async () => {
    const oigny = new ExchangeOffice(at('oigny'))
    well(await oigny.open(at('s.quotite')))
    writeFileSync(at('forged.quotite'), exchangeText(await forged(file)))
    expect(refusals(await oigny.open(at('forged.quotite')))).toEqual(['keyChanged'])
  })

  it('is refused where it speaks for another body than its signer', async () => {
    const other = { ...file, signer: { ...file.signer, name: 'Syndicat voisin' } }
    const signed = exchangeText(await forged(other))
    expect(refusals(readExchangeText(signed, 's.quotite'))).toEqual(['exchangeIncoherent'])
  })

  it.each(['', '9'.repeat(81)])(
    'is refused where the number that its signer gave it, or that of the statement that it replaces, can’t be kept: “%s”',
    async (number) => {
      const replaces = { number, issuedOn: day('2026-02-01') }
      for (const part of [{ number }, { replaces }])
        expect(refusals(readExchangeText(await signedWith(part), 's.quotite'))).toEqual([
          'exchangeField',
        ])
    },
  )

  it.each(['2026-01-01', '', '1'.repeat(20_000)])(
    'is refused where an exact number is none, or has more digits than any settlement: %#',
    async (numerator) => {
      const signed = await signedWith(limitedOver(numerator))
      expect(refusals(readExchangeText(signed, 's.quotite'))).toEqual(['exchangeField'])
      expect(readExchangeText(await signedWith(limitedOver('12')), 's.quotite').ok).toBe(true)
    },
  )

  it('is refused where its figures are too large to be added up', async () => {
    const huge = minutes(Number.MAX_SAFE_INTEGER - 7)
    const { months } = statementOf(file)
    const parts: readonly Partial<StatementContent>[] = [
      { minutes: huge },
      { months: [...months, ...months].map((one) => ({ ...one, minutes: huge })) },
      {
        instalments: Array.from({ length: 10_000 }, () => ({
          reference: 'T-1',
          calledOn: day('2026-02-01'),
          amount: cents(1_000_000_000_000),
        })),
      },
    ]
    for (const part of parts)
      expect(refusals(readExchangeText(await signedWith(part), 's.quotite'))).toEqual([
        'exchangeField',
      ])
  })
})

it('an office is told which text it can’t sign, before anybody has to refuse the file', async () => {
  const workspace = await lender.file()
  const statements = workspace.statements.map((one) => ({
    ...one,
    content: { ...one.content, uses: one.content.uses.map((use) => ({ ...use, task: 'Budget ' })) },
  }))
  const office = new ExchangeOffice(at('lender'), { ...workspace, statements })
  const subjectId = statements[0]?.id ?? ''
  expect(await office.send({ about: 'statement', subjectId }, at('unclear.quotite'))).toEqual(
    failure({ code: 'exchangeUnclear', reference: '2026-001', found: 'Budget ' }),
  )
  expect(existsSync(at('unclear.quotite'))).toBe(false)
})

describe('a file that is none, or not whole', () => {
  const wrong = (name: string, content: string | Uint8Array) => {
    writeFileSync(at(name), content)
    return readExchangeFile(at(name))
  }

  it('is told for what it is', async () => {
    expect(refusals(await wrong('empty', ''))).toEqual(['fileCut'])
    expect(refusals(await wrong('cut', bytes.subarray(0, 400)))).toEqual(['fileCut'])
    expect(refusals(await wrong('list', '[1, 2'))).toEqual(['fileNotExchange'])
    expect(refusals(await wrong('mended', '{"format":quotite}'))).toEqual(['fileNotJson'])
    for (const [name, begin] of Object.entries({
      'letter.txt': 'Bonjour',
      'act.pdf': '%PDF-1.7\n1 0 obj',
      'sheet.zip': 'PK\u0003\u0004',
    }))
      expect(refusals(await wrong(name, begin)), name).toEqual(['fileNotExchange'])
    expect(refusals(await wrong('deep', '['.repeat(200_000)))).toEqual(['fileNotExchange'])
    expect(refusals(await wrong('latin', Buffer.from('{"é":1}', 'latin1')))).toEqual([
      'fileNotExchange',
    ])
    expect(refusals(await wrong('other', '{"format":"quotite-workspace"}'))).toEqual([
      'fileNotExchange',
    ])
    expect(refusals(await wrong('newer', text.replace('"version":1}', '"version":2}')))).toEqual([
      'fileFromNewerVersion',
    ])
    const deep = text.replace(/"uses":\[/, `"uses":[${'['.repeat(50_000)}${']'.repeat(50_000)},`)
    expect(refusals(await wrong('deeper', deep))).toEqual(['exchangeField'])
    const unknown = text.replace('"format":', '"deep":{"a":[[1]]},"format":')
    expect(refusals(await wrong('unknown', unknown))).toEqual(['exchangeField'])
    expect(refusals(await readExchangeFile(at('nowhere')))).toEqual(['fileMissing'])
    expect(refusals(await readExchangeFile(folder))).toEqual(['notAFile'])
  })

  it('is refused before it is read where it is too large', async () => {
    writeFileSync(at('huge'), '')
    for (const size of [EXCHANGE_MEGABYTES * 1_000_000 + 1, 200_000_000]) {
      truncateSync(at('huge'), size)
      expect(refusals(await readExchangeFile(at('huge')))).toEqual(['exchangeTooLarge'])
    }
  })
})

describe('an answer that a third party signs', () => {
  it('is told where it is not signed by the body to whom the file went', async () => {
    const oigny = new ExchangeOffice(at('answering'))
    well(await oigny.open(at('s.quotite')))
    well(await oigny.decide(oigny.last(), ACCEPTED))
    well(await oigny.answer(oigny.last(), at('answer.quotite')))
    const answer = well(await readExchangeFile(at('answer.quotite')))
    const other = { ...answer, signer: { ...answer.signer, name: 'Syndicat voisin' } }
    writeFileSync(at('third.quotite'), exchangeText(await signedAnew(other, at('third.pem'))))
    expect(refusals(await lender.open(at('third.quotite')))).toEqual(['answerFromOther'])
  })
})
