import { Button } from '@mantine/core'
import type { Paper } from '#shared/domain/papers/paper'
import { localDay } from '../../../client/local-day'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import panes from './panes.module.css'
import { usePaperContents } from './use-paper-contents'
import { useSizeWords } from './use-size-words'
import looks from '../../../ui/looks.module.css'

/** The versions of a paper, latest first: each can be opened, none is ever replaced. */
export function PaperVersions({ paper }: { readonly paper: Paper }) {
  const { t, format } = useWording()
  const sizeWords = useSizeWords()
  const open = useCommand('openPaper')
  const faultOf = usePaperContents(paper.agreementId)
  return (
    <ol
      className={`${looks.ruled} ${panes.versions}`}
      reversed
      aria-label={t('trace.form.versions')}
    >
      {paper.versions.toReversed().map(({ sha256, fileName, size, addedAt }, index) => {
        const number = paper.versions.length - index
        const fault = faultOf(sha256)
        const added = localDay(addedAt)
        const details = [
          t('trace.pieces.version', { number }),
          ...(index === 0 ? [t('words.inForce')] : []),
          sizeWords(size),
          format.day(added, 'numeric'),
        ].join(', ')
        return (
          <li key={sha256}>
            <span>
              {fileName}
              <small>{details}</small>
              {fault !== null && <small data-fault={fault}>{t(`trace.content.${fault}`)}</small>}
            </span>
            <Button
              size="xs"
              aria-label={t('trace.pieces.openOne', { title: fileName })}
              onClick={() => void open.run({ id: paper.id, sha256 })}
            >
              {t('trace.pieces.open')}
            </Button>
          </li>
        )
      })}
    </ol>
  )
}
