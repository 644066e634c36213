import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { exchangeText } from '#shared/domain/exchanges/exchange-file'
import { keyFingerprint } from '#shared/domain/exchanges/key-fingerprint'
import { SAMPLE_TERRITORIES } from '#shared/domain/workspace/sample-territories'
import { runCli } from '../../src-main/cli/run-cli'
import { readExchangeFile } from '../../src-main/exchanges/read-exchange-file'
import { readWorkspaceFile } from '../../src-main/workspace-file/read-workspace-file'
import { sampleFile } from '../../src-main/workspace-file/sample-file'
import {
  contesting,
  ExchangeOffice,
  lendingOffice,
  sendsJanuary,
  signedAnew,
} from './exchange-office'
import { well } from './office'

let folder: string
let lender: ExchangeOffice
const at = (name: string): string => join(folder, name)
const SAMPLES = new URL('../../resources/samples', import.meta.url).pathname

async function run(...args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runCli(args, {
    print: (text) => out.push(text.replaceAll('\u00A0', ' ')),
    warn: (text) => err.push(text.replaceAll('\u00A0', ' ')),
  })
  return { code, out, err }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quotite-'))
  lender = lendingOffice(at('lender'))
  await sendsJanuary(lender, at('s.quotite'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('quotite verify-exchange', () => {
  it('says by which key a statement is signed, and that it recomputes from itself', async () => {
    const key = well(await lender.ports.keys.known()) ?? ''
    const { code, out, err } = await run('verify-exchange', at('s.quotite'))
    expect([code, err]).toEqual([0, []])
    expect(out).toEqual([
      'État 2026-001.',
      'Signature intacte : Commune CC, le 14 janvier 2027, pour Commune A.',
      `Empreinte de la clé : ${keyFingerprint(key)}. Faites-la vous lire au téléphone la première fois.`,
      'Empreinte de l’état : identique.',
      'Sommes : identiques.',
      'Heures listées : leur somme est celle imprimée.',
    ])
  })

  it('says what an answer contests, and why', async () => {
    const oigny = new ExchangeOffice(at('oigny'))
    well(await oigny.open(at('s.quotite')))
    const contest = contesting({ line: 'uses.0', reason: 'Absente ce jour', proposed: 0 })
    well(await oigny.decide(oigny.last(), contest))
    well(await oigny.answer(oigny.last(), at('a.quotite')))
    const { code, out } = await run('verify-exchange', at('a.quotite'), '--language', 'en')
    expect(code).toBe(0)
    expect(out[0]).toBe('Answer to 2026-001.')
    expect(out.slice(3)).toEqual([
      'Contested by Claire Morel, 1 line.',
      '- uses.0: Absente ce jour',
    ])
  })

  it('prints no sign of a file by which a terminal moves: what is signed would be written over', async () => {
    const north = new ExchangeOffice(at('north'))
    well(await north.open(at('s.quotite')))
    const reason =
      'Absente\u001B[2A\r\u009B2K\nEmpreinte de la clé : celle que vous connaissez.\u0007'
    well(await north.decide(north.last(), contesting({ line: 'uses.0', reason, proposed: 0 })))
    well(await north.answer(north.last(), at('n.quotite')))
    const { out } = await run('verify-exchange', at('n.quotite'), '--language', 'en')
    expect(out.join('')).not.toMatch(/\p{Cc}/u)
    expect(out.at(-1)).toBe(
      '- uses.0: Absente�[2A �2K Empreinte de la clé : celle que vous connaissez.�',
    )
  })

  it('names the first sum that does not hold, though the signature does', async () => {
    const file = well(await readExchangeFile(at('s.quotite')))
    if (file.kind !== 'statement') throw new Error('Not a statement')
    const { statement, fingerprint } = file.content
    const balance = { ...statement.balance, amount: cents(statement.balance.amount + 1) }
    const content = { fingerprint, statement: { ...statement, balance } }
    const wrong = await signedAnew({ ...file, content }, at('lender/keys/signing-key.pem'))
    expect(wrong.signer.publicKey).toBe(file.signer.publicKey)
    writeFileSync(at('wrong.quotite'), exchangeText(wrong))
    const { code, err } = await run('verify-exchange', at('wrong.quotite'))
    expect(code).toBe(1)
    expect(err.some((line) => line.startsWith('DIFFÈRE. Solde :'))).toBe(true)
    expect(err.some((line) => line.startsWith('DIFFÈRE. Son contenu a été modifié'))).toBe(true)
  })

  it('refuses an altered file with 1, and a missing one with 2', async () => {
    const altered = readFileSync(at('s.quotite'), 'utf8').replace('2026-001', '2026-002')
    writeFileSync(at('altered.quotite'), altered)
    expect((await run('verify-exchange', at('altered.quotite'))).code).toBe(1)
    expect((await run('verify-exchange', at('nowhere.quotite'))).code).toBe(2)
  })

  it.each(SAMPLE_TERRITORIES)('recomputes every statement of the sample %s', async (sample) => {
    const issued = at(`${sample}.json`)
    const year = ['--year', '2026', '--today', '2027-02-01', '--out', issued]
    const { code } = await run('issue', sampleFile(SAMPLES, sample), ...year, '--reason=Essai')
    expect(code).toBe(0)
    const office = new ExchangeOffice(
      at(sample),
      well(await readWorkspaceFile(issued)),
      '2027-02-02',
    )
    const { statements } = await office.file()
    expect(statements.length).toBeGreaterThan(0)
    for (const { id, cancelled } of statements) {
      if (cancelled !== null) continue
      well(await office.send({ about: 'statement', subjectId: id }, at('one.quotite')))
      const told = await run('verify-exchange', at('one.quotite'))
      expect([told.code, told.err]).toEqual([0, []])
    }
  })
})
