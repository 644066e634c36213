import { basename, dirname } from 'node:path'
import { failure, success, type Result } from '#shared/kernel/result'
import type { exchangeMethods } from '#shared/contract/exchange-methods'
import type { Failure } from '#shared/contract/failures'
import type { Saved } from '#shared/contract/saved'
import type { FilesWritten } from '#shared/contract/views'
import { checkContent } from '#shared/domain/exchanges/check-content'
import { exchangeParty } from '#shared/domain/exchanges/exchange'
import { referenceOf, type ExchangeFile } from '#shared/domain/exchanges/exchange-file'
import { keyFingerprint } from '#shared/domain/exchanges/key-fingerprint'
import type { KnownBody } from '#shared/domain/exchanges/key-standing'
import { translator } from '#shared/wording/translator'
import { placeFile, type PlacedFile } from '../files/place-file'
import { safeFileName } from '../documents/statement-file-name'
import { readExchangeBytes, readExchangeFile } from '../exchanges/read-exchange-file'
import { answerExchange } from '../use-cases/answer-exchange'
import { decideExchange } from '../use-cases/decide-exchange'
import type { ExchangePorts } from '../use-cases/exchange-ports'
import { exchangeDraft } from '../use-cases/exchange-subject'
import { judgeExchange } from '../use-cases/judge-exchange'
import type { SigningPorts } from '../use-cases/ports'
import { readExchange } from '../use-cases/read-exchange'
import { readOwnKey } from '../use-cases/read-own-key'
import { sendExchange, type WriteOut } from '../use-cases/send-exchange'
import { takeExchange } from '../use-cases/take-exchange'
import type { Answers } from './answers-table'
import type { FileDialogs } from './file-dialogs'
import type { WrittenFiles } from './written-files'

interface ExchangeSources extends Pick<ExchangePorts, 'contents' | 'keys'> {
  readonly ports: SigningPorts
  readonly dialogs: Pick<FileDialogs, 'exchangeToOpen' | 'fileToSave'>
  readonly files: WrittenFiles
}

const shownKey = ({ publicKey }: KnownBody): string | null =>
  publicKey === null ? null : keyFingerprint(publicKey)

/** Signed files, sent and received. The file chosen last is kept in memory until it is taken in. */
export function exchangeAnswers({
  ports,
  contents,
  keys,
  dialogs,
  files,
}: ExchangeSources): Pick<Answers, keyof typeof exchangeMethods> {
  const exchangePorts: ExchangePorts = { ...ports, contents, keys, readFile: readExchangeBytes }
  let held: {
    readonly token: string
    readonly file: ExchangeFile
    readonly fileName: string
  } | null = null

  /** Asks where a file goes and has it put there; where the journal could not record it, what was there before is there again. */
  async function writeWhereAsked(
    name: string,
    send: (writeOut: WriteOut) => Promise<Result<Saved, Failure>>,
  ): Promise<Result<FilesWritten, Failure>> {
    const path = await dialogs.fileToSave(`${safeFileName(name)}.quotite`)
    if (path === null) return success({ asked: false })
    const placed: PlacedFile[] = []
    const sent = await send(async (bytes) => {
      const outcome = await placeFile(path, bytes, files.hidden)
      if (outcome.ok) placed.push(outcome.value)
      return outcome
    })
    for (const file of placed) await (sent.ok ? file.stay() : file.takeBack())
    if (!sent.ok) return sent
    const folder = dirname(path)
    files.remember(folder, [path])
    return success({ asked: true, folder, files: [path] })
  }

  return {
    sendExchange: async (asked) => {
      const draft = await exchangeDraft(ports, asked)
      if (!draft.ok) return draft
      const name = `${referenceOf(draft.value)} ${draft.value.to.name}`
      return writeWhereAsked(name, (writeOut) => sendExchange(exchangePorts, asked, writeOut))
    },
    chooseExchange: async () => {
      const path = await dialogs.exchangeToOpen()
      if (path === null) return success({ asked: false })
      const fileName = basename(path)
      const read = await readExchangeFile(path)
      if (!read.ok) return read
      const file = read.value
      const judged = await judgeExchange(exchangePorts, file, fileName)
      if (!judged.ok) return judged
      const { exchange, standing, known } = judged.value
      const { signer, sentOn } = file
      const token = ports.surroundings.newId()
      held = { token, file, fileName }
      return success({
        asked: true,
        token,
        fileName,
        exchange,
        sentOn,
        signer: exchangeParty(signer),
        key: {
          standing,
          fingerprint: keyFingerprint(signer.publicKey),
          known: known === null ? null : { ...exchangeParty(known), fingerprint: shownKey(known) },
        },
        checks: file.kind === 'answer' ? [] : checkContent(file),
      })
    },
    takeExchange: async ({ token, knowingly }) => {
      if (held?.token !== token) return failure({ code: 'exchangeForgotten' })
      const taken = await takeExchange(exchangePorts, held, knowingly)
      if (taken.ok) held = null
      return taken
    },
    readExchange: (of) => readExchange(exchangePorts, of),
    decideExchange: (decision) => decideExchange(exchangePorts, decision),
    answerExchange: (asked) => {
      const exchange = ports.keeper.registers().exchanges.get(asked.id)
      const name = translator('fr')('exchanges.answerFile', {
        reference: exchange?.reference ?? '',
        body: exchange?.beneficiary.name ?? '',
      })
      return writeWhereAsked(name, (writeOut) => answerExchange(exchangePorts, asked, writeOut))
    },
    readOwnKey: () => readOwnKey(exchangePorts),
    makeOwnKey: async () => {
      const made = await keys.own()
      return made.ok ? readOwnKey(exchangePorts) : made
    },
  }
}
