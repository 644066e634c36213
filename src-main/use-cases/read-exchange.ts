import { failure, success, type Result } from '#shared/kernel/result'
import type { Failure } from '#shared/contract/failures'
import type { ExchangeView } from '#shared/contract/exchange-methods'
import { checkContent } from '#shared/domain/exchanges/check-content'
import type { AskingFile } from '#shared/domain/exchanges/exchange-file'
import type { ExchangePorts } from './exchange-ports'
import { unknownRecord } from './missing-records'

/** A file of the journal that asks for an answer, read and verified again from beside the workspace. */
export async function readAskingFile(
  { keeper, contents, readFile }: Pick<ExchangePorts, 'keeper' | 'contents' | 'readFile'>,
  id: string,
): Promise<Result<AskingFile, Failure>> {
  const exchange = keeper.registers().exchanges.get(id)
  if (exchange === undefined) return unknownRecord('exchanges', id)
  const bytes = await contents.read(id)
  const read = typeof bytes === 'string' ? null : readFile(bytes, exchange.reference)
  return read?.ok === true && read.value.kind !== 'answer'
    ? success(read.value)
    : failure({ code: 'exchangeContentMissing', reference: exchange.reference })
}

/** A file of the journal with what was computed again from it; of an answer, the file that it answers. */
export async function readExchange(
  ports: Pick<ExchangePorts, 'keeper' | 'contents' | 'readFile'>,
  { id }: { readonly id: string },
): Promise<Result<ExchangeView, Failure>> {
  const asked = ports.keeper.registers().exchanges.get(id)?.answers ?? id
  const file = await readAskingFile(ports, asked)
  return file.ok ? success({ file: file.value, checks: checkContent(file.value) }) : file
}
