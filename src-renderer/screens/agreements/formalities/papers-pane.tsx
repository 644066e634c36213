import { Button, Group, UnstyledButton } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { articleWords } from '#shared/wording/article-words'
import { useNames } from '../../../client/use-names'
import { useRegistry } from '../../../client/use-registry'
import { useWording } from '../../../ui/use-wording'
import { ExplanationPane } from '../../../ui/explanation-pane'
import { otherPapers } from './other-papers'
import { PaperRow } from './paper-row'
import panes from './panes.module.css'
import type { FormalityPlace } from './formality-place'
import { usePaperContents } from './use-paper-contents'
import { useFormalities } from './use-formalities'
import { useFormalityPlace } from './use-formality-place'
import { useFormalityWords } from './use-formality-words'
import looks from '../../../ui/looks.module.css'

interface PapersPaneProps {
  readonly agreement: Agreement
  readonly place: Extract<FormalityPlace, { kind: 'papers' | 'otherPapers' }>
  readonly onClose: () => void
}

/** The papers of a formality, or those that none requires; and who has not given theirs. */
export function PapersPane({ agreement, place, onClose }: PapersPaneProps) {
  const { t } = useWording()
  const names = useNames()
  const { papers } = useRegistry()
  const { open } = useFormalityPlace()
  const words = useFormalityWords(agreement)
  const faultOf = usePaperContents(agreement.id)
  const lines = useFormalities(agreement)
  const line = lines.find(
    (each) =>
      place.kind === 'papers' &&
      each.kind === 'paper' &&
      each.paper === place.paper &&
      each.amendmentId === place.amendmentId,
  )
  const ids = line?.kind === 'paper' ? line.paperIds : []
  const shown =
    line === undefined
      ? otherPapers(agreement, papers, lines)
      : papers.filter(({ id }) => ids.includes(id))
  const missing = line?.kind === 'paper' ? (line.each?.missing ?? []) : []
  const ofBodies = line?.kind === 'paper' && line.each?.of === 'bodies'
  const nameOf =
    line?.kind === 'paper' && line.each?.of === 'agents' ? names.agent : names.collectivity
  const start =
    place.kind === 'papers'
      ? { paper: place.paper, amendmentId: place.amendmentId }
      : ({ paper: 'other', amendmentId: null } as const)
  return (
    <ExplanationPane
      kicker={t('trace.title')}
      title={line === undefined ? t('trace.pieces.others') : words(line).label}
      {...(line?.source.kind === 'law' ? { context: articleWords(line.source.article) } : {})}
      onClose={onClose}
      footer={
        <Group gap="sm">
          <Button
            variant="filled"
            leftSection={<IconPaperclip size={16} aria-hidden="true" />}
            onClick={() => open({ kind: 'newPaper', ...start, giverId: null })}
          >
            {t('trace.attach')}
          </Button>
          {ofBodies && (
            <Button onClick={() => open({ kind: 'severalPapers', ...start })}>
              {t('trace.several.open')}
            </Button>
          )}
        </Group>
      }
    >
      {shown.length === 0 && <p className={looks.nothing}>{t('trace.pieces.none')}</p>}
      <ul className={looks.ruled}>
        {shown.map((paper) => (
          <PaperRow
            key={paper.id}
            paper={paper}
            faultOf={faultOf}
            onEdit={() => open({ kind: 'paper', id: paper.id })}
          />
        ))}
      </ul>
      {missing.length > 0 && (
        <section className={panes.lacking}>
          <h3>{t('trace.pieces.lacking')}</h3>
          <ul className={`${looks.dotted} ${looks.soft}`}>
            {missing.map((id) => (
              <li key={id}>
                <UnstyledButton
                  className={panes.giver}
                  aria-label={t('trace.pieces.attachOf', { name: nameOf(id) })}
                  onClick={() => open({ kind: 'newPaper', ...start, giverId: id })}
                >
                  {nameOf(id)}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      )}
    </ExplanationPane>
  )
}
