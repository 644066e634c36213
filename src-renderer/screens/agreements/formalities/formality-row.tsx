import { Text, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconClock, IconMinus } from '@tabler/icons-react'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { FormalityLine, FormalityState } from '#shared/domain/formalities/formality-line'
import { articleWords } from '#shared/wording/article-words'
import { useRegistry } from '../../../client/use-registry'
import { useWording } from '../../../ui/use-wording'
import classes from './formalities.module.css'
import { latestVersion, type ContentFault } from './use-paper-contents'
import { useFormalityWords } from './use-formality-words'
import looks from '../../../ui/looks.module.css'

interface FormalityRowProps {
  readonly agreement: Agreement
  readonly line: FormalityLine
  readonly faultOf: ContentFault
  readonly onOpen: () => void
}

const ICONS: Readonly<Record<FormalityState, typeof IconCheck>> = {
  present: IconCheck,
  toAttach: IconClock,
  missing: IconClock,
  late: IconAlertTriangle,
  notNeeded: IconMinus,
}

/** One formality, with the article that requires it. */
export function FormalityRow({ agreement, line, faultOf, onOpen }: FormalityRowProps) {
  const { t } = useWording()
  const { papers } = useRegistry()
  const { label, detail } = useFormalityWords(agreement)(line)
  const ids = line.kind === 'paper' ? line.paperIds : []
  const fault = papers
    .filter(({ id }) => ids.includes(id))
    .map((paper) => faultOf(latestVersion(paper)?.sha256 ?? ''))
    .find((found) => found !== null)
  const state = fault === undefined ? line.state : 'late'
  const Icon = ICONS[state]
  const { source } = line
  return (
    <li>
      <UnstyledButton
        className={`${looks.lit} ${looks.inset} ${classes.line}`}
        data-state={state}
        onClick={onOpen}
      >
        <Icon size={17} aria-hidden="true" />
        <strong>{label}</strong>
        {state !== 'notNeeded' && (
          <Text span flex="none" maw={118} pt={1} c="dimmed" fz="column" ta="right">
            {source.kind === 'law' ? articleWords(source.article) : t('trace.usage')}
          </Text>
        )}
        <small>{fault === undefined ? detail : t(`trace.content.${fault}`)}</small>
      </UnstyledButton>
    </li>
  )
}
