import { Button } from '@mantine/core'
import { IconAlertTriangle, IconPaperclip } from '@tabler/icons-react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { openLines } from '#shared/domain/formalities/formalities-of'
import type { FormalityLine } from '#shared/domain/formalities/formality-line'
import { useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import { useWording } from '../../../ui/use-wording'
import { Card } from '../../../ui/card'
import { Tag } from '../../../ui/tag'
import type { Section } from '../detail/use-section'
import { otherPapers } from './other-papers'
import { FormalityRow } from './formality-row'
import classes from './formalities.module.css'
import { usePaperContents } from './use-paper-contents'
import { useFormalities } from './use-formalities'
import { useFormalityPlace } from './use-formality-place'
import looks from '../../../ui/looks.module.css'

interface FormalitiesCardProps {
  readonly agreement: Agreement
  readonly onEdit: (section: Section) => void
}

/** The formalities of an agreement: done, missing, late, not required; each line links to its form. */
export function FormalitiesCard({ agreement, onEdit }: FormalitiesCardProps) {
  const { t } = useWording()
  const today = useToday()
  const { papers } = useRegistry()
  const { open } = useFormalityPlace()
  const lines = useFormalities(agreement)
  const faultOf = usePaperContents(agreement.id)
  const count = openLines(lines).length
  const others = otherPapers(agreement, papers, lines).length
  const go = (line: FormalityLine): void => {
    if (line.kind === 'paper') {
      const { paper, amendmentId, paperIds } = line
      const several = line.each !== null && line.each.needed > 1
      open(
        paperIds.length === 0 && !several
          ? { kind: 'newPaper', paper, amendmentId, giverId: null }
          : { kind: 'papers', paper, amendmentId },
      )
    } else if (line.kind === 'unitCost') open({ kind: 'notice', year: Number(today.slice(0, 4)) })
    else onEdit(line.kind === 'forecast' || line.kind === 'parties' ? 'beneficiaries' : 'identity')
  }
  return (
    <Card
      title={t('trace.title')}
      aside={
        count === 0 ? (
          <Tag tone="accent">{t('trace.complete')}</Tag>
        ) : (
          <Tag tone="warn" icon={<IconAlertTriangle size={14} aria-hidden="true" />}>
            {t('trace.open', { count })}
          </Tag>
        )
      }
      flush
    >
      <ul className={looks.ruled}>
        {lines.map((line) => (
          <FormalityRow
            key={JSON.stringify([line.kind, 'paper' in line && [line.paper, line.amendmentId]])}
            agreement={agreement}
            line={line}
            faultOf={faultOf}
            onOpen={() => go(line)}
          />
        ))}
      </ul>
      <div className={classes.foot}>
        <Button
          size="xs"
          leftSection={<IconPaperclip size={15} aria-hidden="true" />}
          onClick={() =>
            open({ kind: 'newPaper', paper: 'other', amendmentId: null, giverId: null })
          }
        >
          {t('trace.attach')}
        </Button>
        {others > 0 && (
          <Button variant="subtle" size="xs" onClick={() => open({ kind: 'otherPapers' })}>
            {t('trace.others', { count: others })}
          </Button>
        )}
      </div>
    </Card>
  )
}
