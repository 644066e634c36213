import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DeskInput } from '#shared/contract/desk'
import type { Verdict } from '#shared/domain/exchanges/decision'
import type { Exchange } from '#shared/domain/exchanges/exchange'
import type { ExchangeFile } from '#shared/domain/exchanges/exchange-file'
import {
  exchangeFileSchema,
  signedText,
  withoutSignature,
} from '#shared/domain/exchanges/exchange-file'
import type { ExchangeState } from '#shared/domain/exchanges/exchange-state'
import { exchangeState } from '#shared/domain/exchanges/exchange-state'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { writeFile } from '../../src-main/files/write-file'
import { keyFile } from '../../src-main/exchanges/key-file'
import { readExchangeBytes, readExchangeFile } from '../../src-main/exchanges/read-exchange-file'
import { paperStore } from '../../src-main/papers/paper-store'
import { answerExchange } from '../../src-main/use-cases/answer-exchange'
import { decideExchange } from '../../src-main/use-cases/decide-exchange'
import type { ExchangePorts } from '../../src-main/use-cases/exchange-ports'
import { readExchange } from '../../src-main/use-cases/read-exchange'
import { sendExchange } from '../../src-main/use-cases/send-exchange'
import { takeExchange } from '../../src-main/use-cases/take-exchange'
import { months, Office, well } from './office'
import { Territory } from './territory'

/** Accepts every line. */
export const ACCEPTED: Verdict = { verdict: 'accepted', reason: '', contested: [] }

/** Contests some lines, each for a reason. */
export const contesting = (...contested: Verdict['contested']): Verdict => ({
  verdict: 'contested',
  reason: '',
  contested,
})

/** An office with a data folder of its own, which sends and opens signed files. */
export class ExchangeOffice extends Office {
  readonly folder: string
  readonly ports: ExchangePorts

  constructor(folder: string, territory?: Territory | WorkspaceFile, today?: string) {
    super(territory ?? emptyWorkspace('Mairie'), today)
    mkdirSync(folder, { recursive: true })
    this.folder = folder
    this.ports = {
      keeper: this.keeper,
      surroundings: this.surroundings,
      contents: paperStore(join(folder, 'exchanges'), undefined, 0),
      readFile: readExchangeBytes,
      keys: keyFile(join(folder, 'keys', 'signing-key.pem')),
    }
  }

  send = (asked: DeskInput<'sendExchange'>, path: string) =>
    sendExchange(this.ports, asked, (bytes) => writeFile(path, bytes))

  open = async (path: string, knowingly = false) => {
    const file = await readExchangeFile(path)
    return file.ok
      ? takeExchange(this.ports, { file: file.value, fileName: 'file.quotite' }, knowingly)
      : file
  }

  read = (id: string) => readExchange(this.ports, { id })

  decide = (id: string, answer: Verdict | null) => decideExchange(this.ports, { id, answer })

  answer = (id: string, path: string) =>
    answerExchange(this.ports, { id }, (bytes) => writeFile(path, bytes))

  /** The journal of exchanges, oldest first. */
  journal = (): readonly Exchange[] => [...this.keeper.registers().exchanges.values()]

  /** The journal in words: "sent 2026-001 awaiting". */
  told = (): readonly string[] =>
    this.journal().map((exchange) => {
      const state: ExchangeState = exchangeState(exchange, this.journal())
      const what = exchange.answers === null ? exchange.about : 'answer'
      return `${exchange.way} ${what} ${exchange.reference} ${state}`
    })

  /** The identifier of the file that came or went last. */
  last = (): string => this.journal().at(-1)?.id ?? ''
}

/** A lender whose agent worked for bodies A and B in January. */
export const lendingOffice = (folder: string): ExchangeOffice =>
  new ExchangeOffice(
    folder,
    new Territory('A', 'B')
      .terms({ legalForm: 'serviceLendingDownward' })
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20, B: 10 })
      .cost('Marie', '2026-01', 300),
  )

/** Issues the January statement of body A and sends it as a signed file: the identifier of the statement. */
export async function sendsJanuary(lender: ExchangeOffice, path: string): Promise<string> {
  const [first] = well(await lender.issue(months('01'), ['A']))
  const subjectId = first?.id ?? ''
  well(await lender.send({ about: 'statement', subjectId }, path))
  return subjectId
}

/** Signs a file anew with the key that lies there, under the same name. */
export async function signedAnew(changed: ExchangeFile, keyPath: string): Promise<ExchangeFile> {
  const { publicKey, sign } = well(await keyFile(keyPath).own())
  const signer = { ...changed.signer, publicKey }
  const unsigned = withoutSignature(exchangeFileSchema.parse({ ...changed, signer }))
  return exchangeFileSchema.parse({ ...unsigned, signature: sign(signedText(unsigned)) })
}
