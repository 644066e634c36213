import { basename } from 'node:path'
import { failure, success } from '#shared/kernel/result'
import { figureChanges, laterFile } from '#shared/domain/costs/figure-changes'
import type { FiguresFile } from '#shared/domain/costs/figures-file'
import { signerStanding } from '#shared/domain/costs/signer-standing'
import { keyFingerprint } from '#shared/domain/exchanges/key-fingerprint'
import { readFiguresFile } from '../exchanges/read-figures-file'
import { openCosts } from '../use-cases/open-costs'
import type { SigningPorts } from '../use-cases/ports'
import { takeFigures } from '../use-cases/take-figures'
import type { Answers } from './answers-table'
import type { FileDialogs } from './file-dialogs'

interface FigureSources {
  readonly ports: SigningPorts
  readonly dialogs: Pick<FileDialogs, 'figuresToOpen'>
}

/** Opens and keeps signed files of figures. The file chosen last is kept in memory until it is taken in. */
export function figureAnswers({ ports, dialogs }: FigureSources) {
  let held: FiguresFile | null = null
  return {
    openFigures: async () => {
      const path = await dialogs.figuresToOpen()
      if (path === null) return success(null)
      const read = await readFiguresFile(path)
      if (!read.ok) return read
      const file = read.value
      const kept = [...ports.keeper.registers().parameters.values()]
      const changes = figureChanges(kept, file)
      if (changes.every(({ effect }) => effect === 'same'))
        return failure({ code: 'figuresNothingNew', path })
      held = file
      const { signer, title, madeOn } = file
      return success({
        fileName: basename(path),
        title,
        madeOn,
        older: laterFile(kept, file, changes),
        signer: { name: signer.name, fingerprint: keyFingerprint(signer.publicKey) },
        standing: signerStanding(signer, kept),
        changes,
        open: await openCosts(ports.keeper, changes),
      })
    },
    takeFigures: (asked) =>
      held === null
        ? Promise.resolve(failure({ code: 'figuresForgotten' }))
        : takeFigures(ports, held, asked),
  } satisfies Partial<Answers>
}
