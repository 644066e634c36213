import { success, type Result } from '#shared/kernel/result'
import type { DeskInput } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { RehearsedTerritory } from '#shared/contract/territory-methods'
import type { TerritoryBook } from '#shared/domain/territories/territory-book'
import { forOneCorrection } from './for-one-correction'
import type { SigningPorts } from './ports'
import { prepareTerritory } from './prepare-territory'

/** Which published bodies a statement keeps as they are, and what a correction would make of them. */
export async function rehearseTerritory(
  ports: SigningPorts,
  book: TerritoryBook,
  asked: DeskInput<'rehearseTerritory'>,
): Promise<Result<RehearsedTerritory, Failure>> {
  const prepared = await prepareTerritory(ports, book, asked)
  if (!prepared.ok) return prepared
  const locked = prepared.value.flatMap((one) => (one.locked === null ? [] : one.line))
  return success({
    locked: locked.map(({ body }) => body.key),
    settled: forOneCorrection(
      locked.map(({ after }) => ({ method: 'saveCollectivity', input: after })),
    ),
  })
}
